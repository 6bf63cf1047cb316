using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Wsis.Governance.Extraction;

namespace Wsis.Governance.Tool.Documents;

/// <summary>Reads a Word document as the United Nations issues them.</summary>
internal sealed class WordDocument
{
    private const int MaxTableHeading = 100;

    private readonly MainDocumentPart main;
    private readonly WordNumbering numbering;
    private readonly WordRuns runs;
    private readonly List<SourceLine> lines = [];
    private readonly SortedSet<string> notes;
    private string? tableHeading;
    private string? label;
    private WordParagraph last;
    private bool isHeading;
    private bool isOpen;

    private WordDocument(MainDocumentPart main, SortedSet<string> notes)
    {
        this.main = main;
        this.notes = notes;
        numbering = new WordNumbering(main);
        runs = new WordRuns(numbering, notes, id => main.HyperlinkRelationships
            .FirstOrDefault(relation => relation.Id == id)?.Uri.OriginalString);
    }

    /// <summary>The document in a file.</summary>
    /// <exception cref="ToolException">The file is not a Word document.</exception>
    public static InputDocument Read(string name, Stream stream)
    {
        // The library for the format needs a seekable stream.
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        copy.Position = 0;
        try
        {
            using var file = WordprocessingDocument.Open(copy, isEditable: false);
            var main = file.MainDocumentPart ?? throw new FileFormatException("it contains no document");
            var notes = new SortedSet<string>(StringComparer.Ordinal);
            var document = new WordDocument(main, notes);
            document.Blocks(main.RootElement?.ChildElements.FirstOrDefault(child => child.LocalName == "body"));
            document.EndLine();
            var symbols = WordSymbols.Read(file, document.runs, notes);
            return new InputDocument(name, document.lines) { Symbols = symbols, Notes = [.. notes] };
        }
        catch (Exception problem) when (problem is OpenXmlPackageException or InvalidDataException
            or FileFormatException or System.Xml.XmlException or UriFormatException or EndOfStreamException)
        {
            throw new ToolException($"{name} cannot be read as a Word document: {ReasonFor(copy)}. Open it in a word "
                + "processor and save it as .docx, or save its text as .txt.");
        }
    }

    // The messages of the library speak of its own parts.
    private static string ReasonFor(MemoryStream content) =>
        content.Length == 0 ? "the file is empty"
        : content.GetBuffer().AsSpan(0, (int)content.Length).StartsWith("PK\u0003\u0004"u8)
            ? "the file is damaged, or it is an archive that contains no document"
        : "the file is not a ZIP archive, as every .docx file is";

    private void Blocks(OpenXmlElement? parent)
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
                case "Fallback" or "del" or "moveFrom":
                    break;
                case var name when IsWrapper(name):
                    Blocks(block);
                    break;
            }
        }
    }

    // Content controls, revisions and alternatives, which may be around blocks, rows and cells.
    private static bool IsWrapper(string name) => name is "sdt" or "sdtContent" or "customXml" or "ins" or "moveTo"
        or "smartTag" or "AlternateContent" or "Choice";

    private static IEnumerable<OpenXmlElement> PartsOf(OpenXmlElement parent, string name)
    {
        foreach (var child in parent.ChildElements)
        {
            if (child.LocalName == name)
            {
                yield return child;
            }

            foreach (var inner in IsWrapper(child.LocalName) ? PartsOf(child, name) : [])
            {
                yield return inner;
            }
        }
    }

    private void Paragraph(OpenXmlElement paragraph)
    {
        var properties = WordNumbering.Child(paragraph, "pPr");
        label = isOpen ? label : numbering.Next(properties);
        var read = runs.Read(paragraph, isOpen);
        foreach (var box in read.Boxes)
        {
            Blocks(box);
        }

        // A deleted end of a paragraph joins it with the next one.
        (last, isHeading) = (read, IsHeading(properties));
        isOpen = WordNumbering.Child(WordNumbering.Child(properties, "rPr"), "del") is not null;
        if (isOpen)
        {
            notes.Add(WordRuns.PendingChanges);
            return;
        }

        AddLine();
    }

    // At the end of the document no paragraph follows.
    private void EndLine()
    {
        if (isOpen)
        {
            AddLine();
        }
    }

    private void AddLine()
    {
        var line = last.Line.Build(lines.Count + 1, string.IsNullOrWhiteSpace(label) ? null : label,
            isHeading, last.ShowsItalic, tableHeading);
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

    // Each cell is a paragraph; a cell merged with the one above repeats its text. The line above the table, the last
    // heading before it, or a row of one cell is the heading of the rows below it.
    private void Table(OpenXmlElement table)
    {
        var outer = tableHeading;
        tableHeading = HeadingOf(lines.LastOrDefault()) ?? HeadingOf(lines.FindLast(line => line.IsHeading)) ?? outer;
        var above = new Dictionary<int, OpenXmlElement>();
        foreach (var row in PartsOf(table, "tr"))
        {
            if (WordNumbering.Child(WordNumbering.Child(row, "trPr"), "del") is not null)
            {
                notes.Add(WordRuns.PendingChanges);
                continue;
            }

            var column = 0;
            var cells = PartsOf(row, "tc").ToList();
            foreach (var cell in cells)
            {
                var properties = WordNumbering.Child(cell, "tcPr");
                var isMerged = WordNumbering.Child(properties, "vMerge") is not null;
                if (isMerged && WordNumbering.Value(properties, "vMerge") == "restart")
                {
                    above[column] = cell;
                }

                Blocks(isMerged && above.TryGetValue(column, out var first) ? first : cell);
                column += int.TryParse(WordNumbering.Value(properties, "gridSpan"), out var span) ? span : 1;
            }

            tableHeading = (cells.Count == 1 && lines.Count > 0 ? HeadingOf(lines[^1]) : null) ?? tableHeading;
        }

        tableHeading = outer;
    }

    private static string? HeadingOf(SourceLine? line) =>
        line is { Text.Length: > 0 and <= MaxTableHeading } && !line.Text.Any(char.IsAsciiDigit) ? line.Text : null;
}
