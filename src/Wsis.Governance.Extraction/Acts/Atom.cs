namespace Wsis.Governance.Extraction.Acts;

/// <summary>A part of a list of names: what stands between commas and "and".</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Separator">What stands before it.</param>
/// <param name="IsIncluded">True in a list that "including" opens.</param>
internal readonly record struct Atom(int Start, int End, Separator Separator, bool IsIncluded = false);

/// <summary>What stands between two parts of a list.</summary>
internal enum Separator : byte
{
    None,
    Comma,
    And,
    CommaAnd,
}
