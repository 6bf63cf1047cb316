using System.Text;
using Wsis.Governance.Extraction;
using Wsis.Governance.Tool.Input;

namespace Wsis.Governance.Tool.Documents;

/// <summary>Reads plain text: one paragraph per line, or wrapped lines.</summary>
internal static class PlainText
{
    // Page breaks and soft line breaks end a line too.
    private static readonly char[] breaks = ['\f', '\v'];

    /// <summary>The document in a text.</summary>
    /// <exception cref="ToolException">The content is not text in UTF-8 or UTF-16.</exception>
    public static InputDocument Read(string name, Stream stream)
    {
        var content = new MemoryStream();
        stream.CopyTo(content);
        var bytes = content.GetBuffer().AsSpan(0, (int)content.Length);
        RefuseOther(name, bytes);
        new Utf8Check(name, Utf8Check.SaveAsUtf8).Whole(bytes);
        content.Position = 0;
        using var text = new StreamReader(content, Encoding.UTF8, true);
        var lines = new List<SourceLine>();
        for (var number = 1; text.ReadLine() is { } line; number++)
        {
            foreach (var piece in PiecesOf(line))
            {
                lines.Add(new SourceLine(piece) { LineNumber = number });
            }
        }

        return new InputDocument(name, WrappedLines.Join(lines));
    }

    /// <summary>The error for a PDF file.</summary>
    public static ToolException NotReadPdf(string name) => new(
        $"{name} is a PDF file, whose paragraphs cannot be read: save the document as text, Word or HTML.");

    private static void RefuseOther(string name, ReadOnlySpan<byte> content)
    {
        if (content.StartsWith("%PDF-"u8))
        {
            throw NotReadPdf(name);
        }

        if (content.StartsWith("{\\rtf"u8))
        {
            throw new ToolException($"{name} is in Rich Text Format: save the document as text, Word (.docx) or HTML.");
        }
    }

    private static string[] PiecesOf(string line)
    {
        if (line.IndexOfAny(breaks) < 0)
        {
            return [line];
        }

        var pieces = line.Split(breaks, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return pieces.Length == 0 ? [""] : pieces;
    }
}
