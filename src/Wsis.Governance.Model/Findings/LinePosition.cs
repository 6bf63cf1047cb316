using System.Text;

namespace Wsis.Governance;

/// <summary>A place in a text.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The character in the line, from 1, counted in UTF-16 code units as editors do.</param>
public readonly record struct LinePosition(int Line, int Column)
{
    /// <summary>The place of an offset in a text.</summary>
    internal static LinePosition In(ReadOnlySpan<byte> utf8, int offset)
    {
        var before = utf8[..offset];
        var lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new LinePosition(
            before.Count((byte)'\n') + 1, 1 + Encoding.UTF8.GetCharCount(before[lineStart..]));
    }

    /// <summary>Line and column, with a colon between them.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}");
}
