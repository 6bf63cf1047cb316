namespace Wsis.Governance.Extraction.Structure;

/// <summary>The width to which lines are broken: of a whole text, or of a page inside a text that has a paragraph on
/// each line.</summary>
internal sealed class TextWidth
{
    private const int MinJoins = 4;
    private const double MinShare = 0.2;
    private const double MinShareOfPage = 0.3;
    private const int Around = 8;
    private const int MaxWidth = 120;

    private readonly IReadOnlyList<SourceLine> lines;
    private readonly bool[] joins;
    private readonly bool isWrapped;
    private readonly bool mayBeWrapped;

    private TextWidth(IReadOnlyList<SourceLine> lines, bool[] joins)
    {
        (this.lines, this.joins) = (lines, joins);
        var (all, full, _) = Count(0, lines.Count);
        (mayBeWrapped, isWrapped) = (all >= MinJoins, all >= MinJoins && all >= full * MinShare);
    }

    /// <summary>Measures a text.</summary>
    /// <param name="lines">Its lines.</param>
    /// <param name="joins">True for a line that continues the one above.</param>
    public static TextWidth Of(IReadOnlyList<SourceLine> lines, bool[] joins) => new(lines, joins);

    /// <summary>The length of the longest line around a line; 0 if the lines there are not broken to a width.</summary>
    public int At(int line)
    {
        if (!mayBeWrapped)
        {
            return 0;
        }

        var (from, to) = (line, line + 1);
        while (from > 0 && line - from < Around && MayBeOfPage(from - 1))
        {
            from--;
        }

        while (to < lines.Count && to - line <= Around && MayBeOfPage(to))
        {
            to++;
        }

        var (near, full, width) = Count(from, to);
        var isPage = near >= MinJoins && near >= full * MinShareOfPage && width <= MaxWidth;
        return isWrapped || isPage ? width : 0;
    }

    private bool MayBeOfPage(int line) => isWrapped || lines[line].Text.Length <= MaxWidth;

    private (int Joins, int Full, int Width) Count(int from, int to)
    {
        var (found, full, width) = (0, 0, 0);
        for (var i = from; i < to; i++)
        {
            full += string.IsNullOrWhiteSpace(lines[i].Text) ? 0 : 1;
            width = Math.Max(width, lines[i].Text.Length);
            found += joins[i] ? 1 : 0;
        }

        return (found, full, width);
    }
}
