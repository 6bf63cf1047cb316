namespace Wsis.Governance.Tool.Documents;

/// <summary>Reads documents of each kind by the ending of the file's name.</summary>
internal static class DocumentFiles
{
    /// <summary>How the names end of the files that are read of a folder.</summary>
    public static readonly string[] Endings = [".txt", ".docx", ".html", ".htm", ".json", ".jsonl"];

    /// <summary>The name of a file without its folder and ending. What only looks like an ending stays: the symbol
    /// <c>UNEP_EA.2_RES.5</c> has none.</summary>
    public static string NameWithoutEnding(string path)
    {
        var name = Path.GetFileName(path);
        return Endings.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)
            ? Path.GetFileNameWithoutExtension(name)
            : name;
    }

    /// <summary>The documents in a file, each read when it is asked for. A file of JSON may hold many: their lines are
    /// taken here, and taken apart on whatever thread asks.</summary>
    /// <exception cref="ToolException">The file is not what its name says, or is of a kind that is not
    /// read.</exception>
    public static IEnumerable<Func<InputDocument>> Read(string name, Stream stream)
    {
        if (Path.GetExtension(name).Equals(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            return RegistryJson.ReadLines(name, stream);
        }

        var document = ReadOne(name, stream);
        return [() => document];
    }

    private static InputDocument ReadOne(string name, Stream stream) =>
        Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".docx" => WordDocument.Read(name, stream),
            ".html" or ".htm" => HtmlDocument.Read(name, stream),
            ".json" => RegistryJson.ReadWhole(name, stream),
            ".pdf" => throw new ToolException(
                $"{name} is a PDF file, which has no paragraphs to read: save the document as text, Word or HTML."),
            ".doc" => throw new ToolException($"{name} is an old Word file: save it as .docx."),
            _ => PlainText.Read(name, stream),
        };
}
