namespace Wsis.Governance.Tool.Documents;

/// <summary>Recognizes the kind of a document without a file name, from standard input.</summary>
internal static class ContentSniffer
{
    /// <summary>The file name extension for the content of a stream.</summary>
    /// <param name="stream">The content; its position stays.</param>
    public static string ExtensionOf(MemoryStream stream)
    {
        var content = stream.GetBuffer().AsSpan(0, (int)stream.Length);
        if (content.StartsWith("PK\u0003\u0004"u8))
        {
            return ".docx";
        }

        content = content.StartsWith("\uFEFF"u8) ? content[3..] : content;
        content = content.TrimStart(" \t\r\n"u8);
        return content switch
        {
            [(byte)'<', ..] when !content.StartsWith("<!-- Page"u8) => ".html",
            [(byte)'[', (byte)'{' or (byte)'"' or (byte)'\r' or (byte)'\n' or (byte)' ' or (byte)']', ..] => ".json",
            [(byte)'{', (byte)'\\', ..] => ".txt",
            [(byte)'{', ..] => IsOneALine(content) ? ".jsonl" : ".json",
            _ => ".txt",
        };
    }

    private static bool IsOneALine(ReadOnlySpan<byte> content)
    {
        var end = content.IndexOf((byte)'\n');
        return end > 0 && content[..end].TrimEnd("\r "u8).EndsWith("}"u8)
            && content[end..].ContainsAnyExcept(" \t\r\n"u8);
    }
}
