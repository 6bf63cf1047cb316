using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Wsis.Governance.Tool.Csv;

/// <summary>Reads the rows of a sheet that is separated by commas, semicolons or tabulators.</summary>
internal sealed class SheetRows : IDisposable
{
    private const char Mark = '"';
    private const string SeparatorLine = "sep=";

    private readonly CsvReader csv;
    private readonly List<QuotationFault> faults = [];
    private int cell;
    private int linesRead;
    private char last;

    /// <summary>The rows of a text.</summary>
    public SheetRows(TextReader text)
    {
        var (rows, separator) = WithoutSeparatorLine(text);
        linesRead = separator is null ? 0 : 1;
        csv = new CsvReader(rows, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = separator is null,
            DetectDelimiterValues = [",", ";", "\t"],
            Delimiter = separator ?? ",",
            BadDataFound = bad => Judge(bad.Field.Trim()),
            IgnoreBlankLines = false,
            TrimOptions = TrimOptions.Trim,
        });
    }

    /// <summary>The line on which the current row begins, from 1.</summary>
    public int Row { get; private set; }

    /// <summary>The cells of the current row.</summary>
    public string[] Cells { get; private set; } = [];

    /// <summary>The cells of the current row whose quotation marks are not those of a sheet.</summary>
    public IReadOnlyList<QuotationFault> Faults => faults;

    /// <summary>Reads the next row that is not blank.</summary>
    /// <returns>False at the end of the sheet.</returns>
    public bool TryRead()
    {
        faults.Clear();
        while (csv.Read())
        {
            Row = linesRead + 1;
            Count(csv.Parser.RawRecord);
            Cells = new string[csv.Parser.Count];
            for (cell = 0; cell < Cells.Length; cell++)
            {
                Cells[cell] = csv.Parser[cell];
            }

            if (!Cells.All(string.IsNullOrWhiteSpace))
            {
                return true;
            }
        }

        return false;
    }

    /// <inheritdoc/>
    public void Dispose() => csv.Dispose();

    // Excel writes and reads a first line "sep=;", which is no row.
    private static (TextReader Rows, string? Separator) WithoutSeparatorLine(TextReader text)
    {
        if (text.Peek() is not ('s' or 'S'))
        {
            return (text, null);
        }

        var whole = text.ReadToEnd();
        var end = whole.IndexOf('\n');
        var line = (end < 0 ? whole : whole[..end]).TrimEnd('\r');
        return line.Length == SeparatorLine.Length + 1
            && line.StartsWith(SeparatorLine, StringComparison.OrdinalIgnoreCase)
            ? (new StringReader(end < 0 ? "" : whole[(end + 1)..]), line[^1..])
            : (new StringReader(whole), null);
    }

    // One row may end with the first half of a line end, and the next begin with the second.
    private void Count(string text)
    {
        foreach (var unit in text)
        {
            linesRead += unit == '\r' || (unit == '\n' && last != '\r') ? 1 : 0;
            last = unit;
        }
    }

    // Marks within a cell that does not begin with one are part of its text.
    private void Judge(string field)
    {
        if (field.StartsWith(Mark))
        {
            faults.Add(new QuotationFault(cell, IsOpen: field.Count(static unit => unit == Mark) % 2 == 1));
        }
    }
}
