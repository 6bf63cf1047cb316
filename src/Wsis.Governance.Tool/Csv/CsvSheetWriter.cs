using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Wsis.Governance.Tool.Csv;

/// <summary>Writes rows as comma-separated values (RFC 4180, but with <c>\n</c>).</summary>
internal sealed class CsvSheetWriter : IDisposable
{
    // Without it spreadsheets do not read the text as UTF-8.
    private const char ByteOrderMark = '\uFEFF';

    private readonly CsvWriter csv;

    /// <summary>A sheet in UTF-8, with a byte order mark.</summary>
    public CsvSheetWriter(TextWriter output)
    {
        output.Write(ByteOrderMark);
        csv = new CsvWriter(
            output, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" }, leaveOpen: true);
    }

    /// <summary>Writes a row. A text that a spreadsheet would read as a formula or as another
    /// number is protected.</summary>
    public void Write(IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(CellText.Protect(cell));
        }

        csv.NextRecord();
    }

    /// <inheritdoc/>
    public void Dispose() => csv.Dispose();
}
