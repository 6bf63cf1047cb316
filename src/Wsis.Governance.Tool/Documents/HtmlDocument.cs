using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Wsis.Governance.Extraction;
using Wsis.Governance.Tool.Input;

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
        "summary", "details", "figcaption", "figure", "aside", "address", "caption", "fieldset", "form", "legend",
    };

    private static readonly HashSet<string> skipped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "nav", "template", "noscript", "head", "del", "s", "strike",
    };

    private readonly List<SourceLine> lines = [];
    private readonly Dictionary<INode, int> counters = [];
    private LineBuilder line = new();
    private string? label;
    private string? heading;
    private int tables;
    private bool isPreformatted;

    /// <summary>The document in a file.</summary>
    public static InputDocument Read(string name, Stream stream)
    {
        using var content = new MemoryStream();
        stream.CopyTo(content);
        content.Position = 0;
        var page = new HtmlParser().ParseDocument(content);
        if (page.CharacterSet.Equals("utf-8", StringComparison.OrdinalIgnoreCase))
        {
            new Utf8Check(name, "Save the page as UTF-8, or name its encoding in a <meta charset> of its head.")
                .Whole(content.ToArray());
        }

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
                AddTextOrLines(piece.Data, isItalic);
            }
            else if (child is IElement element && !skipped.Contains(element.LocalName) && !IsHidden(element))
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
        if (element.LocalName == "pre")
        {
            WalkPreformatted(element);
        }
        else
        {
            Walk(element, isItalic: false);
        }

        EndLine(element.LocalName is ['h', >= '1' and <= '6']);
        tables -= element.LocalName == "table" ? 1 : 0;
    }

    private static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || (element.GetAttribute("style")?.Replace(" ", "", StringComparison.Ordinal) is { } style
            && (style.Contains("display:none", StringComparison.OrdinalIgnoreCase)
                || style.Contains("visibility:hidden", StringComparison.OrdinalIgnoreCase)));

    // In preformatted text each line of the source is a line, which may be a part of a paragraph.
    private void WalkPreformatted(IElement element)
    {
        var first = lines.Count;
        isPreformatted = true;
        Walk(element, isItalic: false);
        EndLine(isHeading: false);
        isPreformatted = false;
        var own = lines[first..];
        lines.RemoveRange(first, own.Count);
        var canJoin = own.TrueForAll(static line => line.Links.IsEmpty && line.Italic is not { Length: > 0 });
        foreach (var joined in canJoin ? WrappedLines.Join(own) : own)
        {
            if (joined.Text.Length > 0)
            {
                lines.Add(joined with { LineNumber = lines.Count + 1, LineCount = 1 });
            }
        }
    }

    private void AddTextOrLines(string data, bool isItalic)
    {
        var texts = isPreformatted ? data.Split('\n') : [data];
        for (var i = 0; i < texts.Length; i++)
        {
            if (i > 0)
            {
                EndLine(isHeading: false);
            }

            if (isPreformatted && string.IsNullOrWhiteSpace(texts[i]) && lines.Count > 0)
            {
                lines.Add(new SourceLine(""));
            }

            AddText(texts[i], isItalic);
        }
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

        var step = list.HasAttribute("reversed") ? -1 : 1;
        var next = counters.TryGetValue(list, out var last)
            ? last + step
            : NumberOf(list, "start") ?? FirstOf(list, step);
        var value = NumberOf(element, "value") ?? next;
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

    private static int FirstOf(IElement list, int step) =>
        step > 0 ? 1 : list.Children.Count(static child => child.LocalName == "li");

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
