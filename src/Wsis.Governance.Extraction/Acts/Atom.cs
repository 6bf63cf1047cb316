namespace Wsis.Governance.Extraction.Acts;

/// <summary>A part of a list of names, between commas or "and".</summary>
/// <param name="Start">Its first token.</param>
/// <param name="End">The token after the last.</param>
/// <param name="Separator">The separator before it.</param>
/// <param name="IsIncluded">True in a list after "including".</param>
internal readonly record struct Atom(int Start, int End, Separator Separator, bool IsIncluded = false);

/// <summary>The separator between two parts of a list.</summary>
internal enum Separator : byte
{
    None,
    Comma,
    And,
    CommaAnd,
}
