using System.Text;

namespace Wsis.Governance.Values;

/// <summary>Embedded tables: tab-separated text files whose first line names the columns.</summary>
internal static class EmbeddedTable
{
    private const string BetweenItems = " | ";

    /// <summary>The rows of a table, without the first line; each has a cell for every column.</summary>
    public static IEnumerable<string[]> Read(string name)
    {
        using var stream = typeof(EmbeddedTable).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The library lacks its table {name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        var columns = reader.ReadLine()!.Count('\t') + 1;
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('\t');
            yield return cells.Length == columns ? cells
                : throw new InvalidOperationException($"The table {name} has a cell too many or too few: {line}");
        }
    }

    /// <summary>The items of a cell with several values.</summary>
    public static string[] Items(string cell) => cell.Split(BetweenItems, StringSplitOptions.RemoveEmptyEntries);

    private static int Count(this string line, char wanted) => line.AsSpan().Count(wanted);
}
