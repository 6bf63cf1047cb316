namespace Wsis.Governance.Extraction.Acts;

/// <summary>An organ that receives a report.</summary>
/// <param name="Organ">Its code; <c>default</c> if the name is known, but not an organ.</param>
/// <param name="Name">Its name as printed.</param>
/// <param name="End">The token after the name.</param>
internal readonly record struct Recipient(Code<Organ> Organ, string Name, int End)
{
    /// <summary>The first token of the name, or of its article.</summary>
    public int Start { get; init; }
}
