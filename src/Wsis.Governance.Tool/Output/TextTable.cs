using Spectre.Console;

namespace Wsis.Governance.Tool.Output;

/// <summary>A table for people: columns as wide as their cells, or narrower and broken between words if the line is too
/// short. Words are cut on a terminal alone: elsewhere the line is longer.</summary>
internal static class TextTable
{
    private const string Gap = "  ";
    private const int Narrowest = 8;

    /// <summary>Writes the table.</summary>
    /// <param name="heads">The names of the columns.</param>
    /// <param name="rows">The cells of each row.</param>
    /// <param name="terminal">Where to write.</param>
    /// <exception cref="ToolException">There are more columns than fit into the line.</exception>
    public static void Write(IReadOnlyList<string> heads, IReadOnlyList<string[]> rows, TerminalWriter terminal)
    {
        var widths = WidthsOf(heads, rows, terminal);
        WriteRow(heads, widths, terminal, isHead: true);
        foreach (var row in rows)
        {
            WriteRow(row, widths, terminal, isHead: false);
        }
    }

    // The widest columns become narrower first. Words are broken only if nothing else fits, those of columns of ids
    // after those of texts.
    private static int[] WidthsOf(
        IReadOnlyList<string> heads, IReadOnlyList<string[]> rows, TerminalWriter terminal)
    {
        var available = terminal.Width - (Gap.Length * (heads.Count - 1));
        string[][] columns = [.. heads.Select((head, at) => rows.Select(row => row[at]).Append(head).ToArray())];
        int[] whole = [.. columns.Select(static cells => cells.Max(WidthOf))];
        int[] words =
        [
            .. columns.Select(static cells =>
                cells.Max(static cell => WordWrap.WidestWord(TerminalText.Harmless(cell)))),
        ];
        int[] ids =
        [
            .. whole.Select((width, at) => Array.Exists(columns[at], static cell => cell.Contains(' ')) ? 0 : width),
        ];
        foreach (var least in (int[][])[words, ids, new int[heads.Count]])
        {
            for (var most = whole.Max(); most >= Narrowest; most--)
            {
                int[] widths = [.. whole.Select((width, at) => Math.Max(least[at], Math.Min(width, most)))];
                if (widths.Sum() <= available)
                {
                    return terminal.CutsWords ? widths : [.. widths.Zip(words, Math.Max)];
                }
            }
        }

        throw new ToolException(FormattableString.Invariant(
            $"{heads.Count} columns do not fit into a line. Choose fewer columns, or --format csv."));
    }

    private static string[] Lines(string cell, int width, TerminalWriter terminal) =>
        [.. WordWrap.Lines(TerminalText.Harmless(cell), width, Narrowest, terminal.CutsWords)];

    private static int WidthOf(string cell) => TextWidth.Of(TerminalText.Harmless(cell));

    private static void WriteRow(
        IReadOnlyList<string> cells, int[] widths, TerminalWriter terminal, bool isHead)
    {
        string[][] lines =
        [
            .. cells.Select((cell, at) => Lines(cell, widths[at], terminal)),
        ];
        for (var line = 0; line < lines.Max(static cell => cell.Length); line++)
        {
            WriteLine([.. lines.Select(cell => line < cell.Length ? cell[line] : "")], widths, terminal, isHead);
        }
    }

    // Each cell by itself, so that Arabic in one does not change the order of the others.
    private static void WriteLine(string[] cells, int[] widths, TerminalWriter terminal, bool isHead)
    {
        var style = isHead ? TerminalWriter.Bold : Style.Plain;
        var last = Array.FindLastIndex(cells, static cell => cell.Length > 0);
        for (var at = 0; at <= last; at++)
        {
            terminal.Text(style, cells[at]);
            if (at < last)
            {
                terminal.Text(null, new string(' ', Math.Max(0, widths[at] - TextWidth.Of(cells[at]))) + Gap);
            }
        }

        terminal.Line();
    }
}
