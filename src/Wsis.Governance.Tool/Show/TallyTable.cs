using System.Globalization;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Show;

/// <summary>A count of contributions as a table: groups down, modes across.</summary>
internal static class TallyTable
{
    private const string Indent = "  ";
    private const string Gap = "  ";
    private const string Total = "total";

    /// <summary>Writes the table.</summary>
    public static void Write(ContributionTally tally, TerminalWriter terminal)
    {
        var heads = tally.Columns.Select(static mode => Humanizer.OfCode(mode.ToString())).Append(Total).ToArray();
        var columnWidths = heads.Sum(static head => head.Length + Gap.Length);
        var labelWidth = Math.Max(1, terminal.Width - Indent.Length - columnWidths);
        terminal.Line(TerminalWriter.Bold, Indent + new string(' ', labelWidth) + Cells(heads, heads));
        foreach (var row in tally.Rows)
        {
            var groups = string.Join(", ", row.Groups.Select(static group => Humanizer.OfCode(group.ToString())));
            WriteRow(terminal, groups, labelWidth, Cells(Figures(row.Counts, row.Total), heads));
        }

        if (!tally.Totals.IsEmpty || tally.GrandTotal is not null)
        {
            WriteRow(terminal, Total, labelWidth, Cells(Figures(tally.Totals, tally.GrandTotal), heads));
        }
    }

    private static void WriteRow(TerminalWriter terminal, string label, int labelWidth, string cells)
    {
        var lines = WordWrap.Lines(label, labelWidth).ToArray();
        foreach (var line in lines[..^1])
        {
            terminal.Line(null, Indent + line);
        }

        terminal.Line(null, Indent + lines[^1].PadRight(labelWidth) + cells);
    }

    private static string[] Figures(IEnumerable<int> counts, int? total) =>
        [.. counts.Select(Figure), total is { } sum ? Figure(sum) : ""];

    private static string Figure(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Cells(string[] cells, string[] heads) =>
        string.Concat(
            heads.Select((head, column) => Gap + (column < cells.Length ? cells[column] : "").PadLeft(head.Length)));
}
