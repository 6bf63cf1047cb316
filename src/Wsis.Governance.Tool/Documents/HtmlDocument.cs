using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Wsis.Governance.Extraction;

namespace Wsis.Governance.Tool.Documents;

/// <summary>Reads a document saved as HTML: one paragraph for each block; superscript note marks
/// are kept separately.</summary>
internal sealed class HtmlDocument
{
    private static readonly HashSet<string> blocks = new(StringComparer.OrdinalIgnoreCase)
    {
        "p", "div", "li", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "main", "header",
            "footer",
        "table", "tr", "tbody", "ul", "ol", "blockquote", "body", "pre", "dd", "dt",
    };

    private static readonly HashSet<string> skipped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "nav", "template", "noscript", "head",
    };

    private readonly List<SourceLine> lines = [];
    private readonly Dictionary<INode, int> counters = [];
    private LineBuilder line = new();
    private string? label;
    private string? heading;
    private int tables;

    /// <summary>The document in a file.</summary>
    public static InputDocument Read(string name, Stream stream)
    {
        var page = new HtmlParser().ParseDocument(stream);
        var reader = new HtmlDocument();
        if (page.Body is { } body)
        {
            reader.Walk(body, isItalic: false);
            reader.EndLine(isHeading: false);
        }

        return new InputDocument(name, reader.lines);
    }

    private void Walk(INode node, bool isItalic)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText piece)
            {
                AddText(piece.Data, isItalic);
            }
            else if (child is IElement element && !skipped.Contains(element.LocalName))
            {
                WalkElement(element, isItalic || element.LocalName is "em" or "i");
            }
        }
    }

    private void WalkElement(IElement element, bool isItalic)
    {
        switch (element.LocalName)
        {
            case "sup":
                line.Mark(element.TextContent.Trim());
                return;
            case "br":
                line.Add(" ", false);
                return;
            case "a" when element.GetAttribute("href") is { } address:
                var start = line.Position;
                Walk(element, isItalic);
                line.Link(line.Since(start), address);
                return;
        }

        if (!blocks.Contains(element.LocalName))
        {
            Walk(element, isItalic);
            return;
        }

        EndLine(isHeading: false);
        label = LabelOf(element);
        tables += element.LocalName == "table" ? 1 : 0;
        Walk(element, isItalic: false);
        EndLine(element.LocalName is ['h', >= '1' and <= '6']);
        tables -= element.LocalName == "table" ? 1 : 0;
    }

    // A run of white space in the source becomes one space; no-break spaces stay.
    private void AddText(string data, bool isItalic)
    {
        var piece = string.Join(' ', data.Split((char[])[' ', '\n', '\r', '\t'],
            StringSplitOptions.RemoveEmptyEntries));
        if (data.Length > 0 && data[0] is ' ' or '\n' or '\r' or '\t' && line.Last != ' ')
        {
            piece = ' ' + piece;
        }

        if (piece.Trim().Length > 0 && data[^1] is ' ' or '\n' or '\r' or '\t')
        {
            piece += ' ';
        }

        line.Add(piece, isItalic);
    }

    private string? LabelOf(IElement element)
    {
        if (element.LocalName != "li" || element.ParentElement is not { LocalName: "ol" } list)
        {
            return null;
        }

        var value = NumberOf(element, "value")
            ?? (counters.TryGetValue(list, out var last) ? last + 1 : NumberOf(list, "start") ?? 1);
        counters[list] = value;
        return list.GetAttribute("type") switch
        {
            "a" => $"({NumberText.Of("lowerLetter", value)})",
            "i" => $"({NumberText.Of("lowerRoman", value)})",
            "A" => $"{NumberText.Of("upperLetter", value)}.",
            "I" => $"{NumberText.Of("upperRoman", value)}.",
            _ => $"{NumberText.Of("decimal", value)}.",
        };
    }

    private static int? NumberOf(IElement element, string attribute) =>
        int.TryParse(
            element.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? number : null;

    private void EndLine(bool isHeading)
    {
        if (!string.IsNullOrWhiteSpace(line.Since(0)))
        {
            lines.Add(line.Build(lines.Count + 1, label, isHeading, showsItalic: true, tables > 0 ? heading : null));
            heading = isHeading ? lines[^1].Text : heading;
            label = null;
        }

        line = new LineBuilder();
    }
}
