namespace Wsis.Governance;

/// <summary>A place in a text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character in the line, from 1, counted in UTF-16 code units as editors do.</param>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>Line and column, with a colon between them.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}");
}
