namespace Wsis.Governance.Extraction.Language;

/// <summary>What the name of an organ stands for.</summary>
/// <param name="Code">Its code; <c>default</c> for a name without one.</param>
/// <param name="IsCouncil">True for "the Council", which is the one that adopted the text.</param>
internal readonly record struct OrganWord(Code<Organ> Code, bool IsCouncil)
{
    /// <summary>Reads the value of a phrase: a code, <c>council</c> or <c>other</c>.</summary>
    public static OrganWord Of(string text) =>
        new(text is "council" or "other" ? default : Code<Organ>.Parse(text), text == "council");
}
