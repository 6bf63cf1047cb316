using System.Diagnostics.CodeAnalysis;
using Wsis.Governance.Tool.Input;

namespace Wsis.Governance.Tool.Documents;

/// <summary>Reads documents according to the file name extension.</summary>
internal static class DocumentFiles
{
    /// <summary>The file name extensions that are read from a folder.</summary>
    public static readonly string[] Endings = [".txt", ".docx", ".html", ".htm", ".json", ".jsonl"];

    /// <summary>The documents in a file, each read when it is requested. A JSON file may contain many: its lines are
    /// split here and parsed on the thread that requests them. Requesting a document that cannot be read throws a
    /// <see cref="ToolException"/>, so that others can still be read.</summary>
    public static IEnumerable<Func<InputDocument>> Read(string name, Stream stream)
    {
        using var documents = DocumentsIn(name, stream).GetEnumerator();
        while (TryNext(documents, out var document))
        {
            yield return document;
        }
    }

    private static bool TryNext(
        IEnumerator<Func<InputDocument>> documents, [NotNullWhen(true)] out Func<InputDocument>? document)
    {
        try
        {
            document = documents.MoveNext() ? documents.Current : null;
        }
        catch (ToolException problem)
        {
            document = () => throw new ToolException(problem.Message);
        }

        return document is not null;
    }

    private static IEnumerable<Func<InputDocument>> DocumentsIn(string name, Stream stream)
    {
        var extension = Path.GetExtension(name).ToLowerInvariant();
        if (name == Inputs.NameOfStandardInput)
        {
            var content = new MemoryStream();
            stream.CopyTo(content);
            content.Position = 0;
            (stream, extension) = (content, ContentSniffer.ExtensionOf(content));
        }

        if (extension == ".jsonl")
        {
            foreach (var line in RegistryJson.ReadLines(name, stream))
            {
                yield return line;
            }
        }
        else
        {
            var document = ReadOne(name, extension, stream);
            yield return () => document;
        }
    }

    private static InputDocument ReadOne(string name, string extension, Stream stream) =>
        extension switch
        {
            ".docx" => WordDocument.Read(name, stream),
            ".html" or ".htm" => HtmlDocument.Read(name, stream),
            ".json" => RegistryJson.ReadWhole(name, stream),
            ".pdf" => throw PlainText.NotReadPdf(name),
            ".doc" => throw new ToolException($"{name} is an old Word file: save it as .docx."),
            _ => PlainText.Read(name, stream),
        };
}
