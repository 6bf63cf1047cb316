using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Wsis.Governance.Extraction;

namespace Wsis.Governance.Tool.Documents;

/// <summary>Reads a Word document as the United Nations issues them.</summary>
internal sealed class WordDocument
{
    private readonly MainDocumentPart main;
    private readonly WordNumbering numbering;
    private readonly WordRuns runs;
    private readonly List<SourceLine> lines = [];

    private WordDocument(MainDocumentPart main, SortedSet<string> notes)
    {
        this.main = main;
        numbering = new WordNumbering(main);
        runs = new WordRuns(numbering, notes, id => main.HyperlinkRelationships
            .FirstOrDefault(relation => relation.Id == id)?.Uri.OriginalString);
    }

    /// <summary>The document in a file.</summary>
    /// <exception cref="ToolException">The file is no Word document.</exception>
    public static InputDocument Read(string name, Stream stream)
    {
        // The reader of the format asks for a stream that it can move in.
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        try
        {
            using var file = WordprocessingDocument.Open(copy, isEditable: false);
            var main = file.MainDocumentPart ?? throw new FileFormatException("it has no document in it");
            var notes = new SortedSet<string>(StringComparer.Ordinal);
            var document = new WordDocument(main, notes);
            document.Blocks(main.RootElement?.ChildElements.FirstOrDefault(child => child.LocalName == "body"), null);
            var symbols = WordSymbols.Read(file, document.runs, notes);
            return new InputDocument(name, document.lines) { Symbols = symbols, Notes = [.. notes] };
        }
        catch (Exception problem) when (problem is OpenXmlPackageException or InvalidDataException or FileFormatException
            or System.Xml.XmlException)
        {
            throw new ToolException($"{name} cannot be read as a Word document: {problem.Message}");
        }
    }

    private void Blocks(OpenXmlElement? parent, string? heading)
    {
        foreach (var block in parent?.ChildElements ?? (IEnumerable<OpenXmlElement>)[])
        {
            switch (block.LocalName)
            {
                case "p":
                    Paragraph(block);
                    break;
                case "tbl":
                    Table(block);
                    break;
                case "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo" or "smartTag":
                    Blocks(block, heading);
                    break;
            }
        }
    }

    private void Paragraph(OpenXmlElement paragraph)
    {
        var properties = WordNumbering.Child(paragraph, "pPr");
        var label = numbering.Next(properties);
        var read = runs.Read(paragraph);
        foreach (var box in read.Boxes)
        {
            Blocks(box, null);
        }

        var line = read.Line.Build(lines.Count + 1, string.IsNullOrWhiteSpace(label) ? null : label,
            IsHeading(properties), read.ShowsItalic);
        if (line.Text.Length > 0)
        {
            lines.Add(line);
        }
    }

    // The styles that the United Nations gives to headings: H1, HCh, H23, H4, TitleHCH, and Word's own.
    private bool IsHeading(OpenXmlElement? properties)
    {
        var style = WordNumbering.Value(properties, "pStyle");
        return style is not null
            && (style.StartsWith("Heading", StringComparison.Ordinal) || style is "HCh" or "HM" or "TitleHCH"
                || style is ['H', >= '1' and <= '9', ..]);
    }

    // A row is a paragraph for each of its cells; the heading above a table stands in its line before.
    private void Table(OpenXmlElement table)
    {
        foreach (var row in table.ChildElements.Where(child => child.LocalName == "tr"))
        {
            foreach (var cell in row.ChildElements.Where(child => child.LocalName == "tc"))
            {
                Blocks(cell, null);
            }
        }
    }
}
