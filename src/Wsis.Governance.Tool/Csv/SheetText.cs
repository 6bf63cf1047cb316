using System.Text;
using System.Text.Unicode;
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
        if (bytes is not ([0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) && IndexOfInvalid(bytes) is >= 0 and var at)
        {
            var line = 1 + bytes[..at].Count((byte)'\n');
            throw new ToolException(FormattableString.Invariant(
                $"\"{name}\" is not UTF-8: line {line} holds the byte 0x{bytes[at]:X2} where no character of UTF-8 ")
                + $"has it. Nothing was imported. {Advice}");
        }

        buffer.Position = 0;
        return new StreamReader(buffer, Encoding.UTF8, detectEncodingFromByteOrderMarks: true);
    }

    private static int IndexOfInvalid(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
        {
            return -1;
        }

        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
