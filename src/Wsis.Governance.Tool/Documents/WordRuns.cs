using System.Globalization;
using DocumentFormat.OpenXml;

namespace Wsis.Governance.Tool.Documents;

/// <summary>The content of the runs of a paragraph.</summary>
/// <param name="Line">The text.</param>
/// <param name="Boxes">Text boxes that are anchored to the paragraph.</param>
/// <param name="ShowsItalic">False if the whole paragraph is italic by its style, so that italics
/// have no meaning.</param>
internal readonly record struct WordParagraph(LineBuilder Line, List<OpenXmlElement> Boxes, bool ShowsItalic);

/// <summary>Reads the runs of a paragraph by element name, so that nothing is read twice or left out.</summary>
internal sealed class WordRuns(WordNumbering styles, SortedSet<string> notes, Func<string, string?> linkOf)
{
    /// <summary>The note on a file with tracked changes.</summary>
    public const string PendingChanges =
        "The file has changes that are not accepted yet: they were read as accepted.";

    private LineBuilder line = new();
    private List<OpenXmlElement> boxes = [];
    private bool styleIsItalic;
    private bool styleIsHidden;
    private readonly Stack<(bool IsInstruction, string Instruction, int Start)> fields = new();

    /// <summary>Reads a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="continues">True if its text continues that of the paragraph before.</param>
    public WordParagraph Read(OpenXmlElement paragraph, bool continues = false)
    {
        (line, boxes) = (continues ? line : new LineBuilder(), []);
        fields.Clear();
        var chain = styles.Chain(WordNumbering.Value(WordNumbering.Child(paragraph, "pPr"), "pStyle")).ToList();
        styleIsItalic = chain.Exists(style => IsOn(WordNumbering.Child(style, "rPr"), "i") == true);
        styleIsHidden = chain.Exists(style => IsOn(WordNumbering.Child(style, "rPr"), "vanish") == true);
        Children(paragraph);
        return new WordParagraph(line, boxes, !styleIsItalic);
    }

    private static bool? IsOn(OpenXmlElement? properties, string name) =>
        WordNumbering.Child(properties, name) is { } toggle
            ? WordNumbering.Attribute(toggle, "val") is not ("0" or "false" or "off")
            : null;

    private void Children(OpenXmlElement parent)
    {
        foreach (var child in parent.ChildElements)
        {
            Element(child);
        }
    }

    private void Element(OpenXmlElement element)
    {
        switch (element.LocalName)
        {
            case "r":
                Run(element);
                break;
            case "hyperlink":
                Hyperlink(element);
                break;
            case "ins" or "moveTo":
                notes.Add(PendingChanges);
                Children(element);
                break;
            case "del" or "moveFrom":
                notes.Add(PendingChanges);
                break;
            case "fldSimple":
                var start = line.Position;
                Children(element);
                LinkOf(WordNumbering.Attribute(element, "instr"), start);
                break;
            case "smartTag" or "sdt" or "sdtContent" or "customXml" or "AlternateContent" or "Choice"
                or "dir" or "bdo" or "ruby" or "rubyBase":
                Children(element);
                break;
        }
    }

    private void Hyperlink(OpenXmlElement element)
    {
        var start = line.Position;
        Children(element);
        if (linkOf(WordNumbering.Attribute(element, "id")) is { } address)
        {
            line.Link(line.Since(start), address);
        }
    }

    private void Run(OpenXmlElement run)
    {
        var properties = WordNumbering.Child(run, "rPr");
        var style = WordNumbering.Value(properties, "rStyle");
        var isRaised = Raised(properties)
            || styles.Chain(style).Any(one => Raised(WordNumbering.Child(one, "rPr")))
            || style is "FootnoteReference" or "EndnoteReference";
        var isItalic = IsOn(properties, style, "i") ?? styleIsItalic;
        var isHidden = IsOn(properties, style, "vanish") ?? styleIsHidden;
        foreach (var child in run.ChildElements)
        {
            Piece(child, isRaised, isHidden, isItalic);
        }
    }

    private bool? IsOn(OpenXmlElement? properties, string? style, string name) =>
        IsOn(properties, name)
        ?? styles.Chain(style).Select(one => IsOn(WordNumbering.Child(one, "rPr"), name))
            .FirstOrDefault(static on => on is not null);

    // As a superscript, or moved up from the line.
    private static bool Raised(OpenXmlElement? properties) =>
        WordNumbering.Value(properties, "vertAlign") == "superscript"
        || (int.TryParse(WordNumbering.Value(properties, "position"), NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture, out var up) && up > 0);

    private void Piece(OpenXmlElement piece, bool isRaised, bool isHidden, bool isItalic)
    {
        switch (piece.LocalName)
        {
            case "t":
                Text(piece.InnerText, isRaised, isHidden, isItalic);
                break;
            case "tab":
                Text("\t", false, isHidden, isItalic);
                break;
            case "br" or "cr":
                Text(" ", false, isHidden, isItalic);
                break;
            case "noBreakHyphen":
                Text("-", isRaised, isHidden, isItalic);
                break;
            case "sym":
                notes.Add("A symbol of a special font was read as a bullet.");
                Text("•", isRaised, isHidden, isItalic);
                break;
            case "footnoteReference" or "endnoteReference":
                line.Mark(WordNumbering.Attribute(piece, "id"));
                break;
            case "fldChar" or "instrText":
                Field(piece);
                break;
            case "ruby":
                Element(piece);
                break;
            case "AlternateContent" or "Choice" or "drawing" or "pict":
                Boxes(piece);
                break;
        }
    }

    // A text box occurs twice in a file, for newer and for older readers; the second one is a fallback.
    private void Boxes(OpenXmlElement element)
    {
        foreach (var child in element.ChildElements.Where(child => child.LocalName != "Fallback"))
        {
            if (child.LocalName == "txbxContent")
            {
                boxes.Add(child);
            }
            else
            {
                Boxes(child);
            }
        }
    }

    private void Text(string text, bool isRaised, bool isHidden, bool isItalic)
    {
        if (fields.TryPeek(out var field) && field.IsInstruction)
        {
            return;
        }

        if (isHidden)
        {
            notes.Add("The file has hidden text, which was ignored.");
        }
        else if (isRaised)
        {
            line.Mark(text);
            NoteIfDigitAfterUnit(text);
        }
        else
        {
            line.Add(Folded(text), isItalic);
        }
    }

    private void NoteIfDigitAfterUnit(string text)
    {
        if (char.IsLetterOrDigit(line.Last) && text is "2" or "3"
            && !line.Since(0).Contains('/', StringComparison.Ordinal))
        {
            notes.Add($"A superscript {text} was read as a note mark; it may be an exponent.");
        }
    }

    // Soft hyphens and joiners are not part of words; a no-break hyphen is a hyphen.
    private static string Folded(string text) => text
        .Replace("\u00AD", string.Empty, StringComparison.Ordinal).Replace("\u2060", string.Empty,
            StringComparison.Ordinal)
        .Replace('\u2011', '-').Replace('\n', ' ');

    private void Field(OpenXmlElement piece)
    {
        if (piece.LocalName == "instrText")
        {
            if (fields.TryPop(out var open))
            {
                fields.Push(open with { Instruction = open.Instruction + piece.InnerText });
            }

            return;
        }

        switch (WordNumbering.Attribute(piece, "fldCharType"))
        {
            case "begin":
                fields.Push((true, string.Empty, line.Position));
                break;
            case "separate" when fields.TryPop(out var field):
                fields.Push(field with { IsInstruction = false, Start = line.Position });
                break;
            case "end" when fields.TryPop(out var ended):
                LinkOf(ended.Instruction, ended.Start);
                break;
        }
    }

    private void LinkOf(string instruction, int start)
    {
        var open = instruction.IndexOf('"', StringComparison.Ordinal);
        var close = open < 0 ? -1 : instruction.IndexOf('"', open + 1);
        if (close > 0 && instruction.AsSpan().TrimStart().StartsWith("HYPERLINK", StringComparison.Ordinal))
        {
            line.Link(line.Since(start), instruction[(open + 1)..close]);
        }
    }
}
