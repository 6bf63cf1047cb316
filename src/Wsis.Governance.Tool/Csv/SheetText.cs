using System.Text;
using Wsis.Governance.Tool.Input;

namespace Wsis.Governance.Tool.Csv;

/// <summary>The text of a sheet. What is not text in UTF-8 or UTF-16 is refused: read in another encoding, letters with
/// accents would be lost without a word.</summary>
internal static class SheetText
{
    private const string Advice = "In the spreadsheet, save the sheet as \"CSV UTF-8\" and import that file.";

    /// <summary>Reads the text to its end.</summary>
    /// <param name="name">The name of the sheet.</param>
    /// <param name="stream">The sheet.</param>
    /// <exception cref="ToolException">It is a workbook, compressed, or in another encoding.</exception>
    public static TextReader Read(string name, Stream stream)
    {
        var buffer = new MemoryStream();
        stream.CopyTo(buffer);
        var bytes = buffer.GetBuffer().AsSpan(0, (int)buffer.Length);
        if (bytes is [(byte)'P', (byte)'K', 3, 4, ..] or [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            throw new ToolException($"\"{name}\" is a workbook (Excel or OpenDocument), not a CSV file. {Advice}");
        }

        CompressedInput.Refuse(name, bytes);
        new Utf8Check(name, $"Nothing was imported. {Advice}").Whole(bytes);
        buffer.Position = 0;
        return new StreamReader(buffer, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
    }
}
