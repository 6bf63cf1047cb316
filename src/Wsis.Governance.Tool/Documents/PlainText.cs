using System.Text;
using Wsis.Governance.Extraction;

namespace Wsis.Governance.Tool.Documents;

/// <summary>Reads plain text: one paragraph per line, or wrapped lines.</summary>
internal static class PlainText
{
    /// <summary>The document in a text.</summary>
    public static InputDocument Read(string name, Stream stream)
    {
        using var text = new StreamReader(stream, Encoding.UTF8, true, bufferSize: 1 << 16, leaveOpen: true);
        var lines = new List<SourceLine>();
        for (var number = 1; text.ReadLine() is { } line; number++)
        {
            lines.Add(new SourceLine(line) { LineNumber = number });
        }

        return new InputDocument(name, WrappedLines.Join(lines));
    }
}
