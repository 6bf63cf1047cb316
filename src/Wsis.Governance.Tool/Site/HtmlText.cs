using System.Buffers;
using System.Text;

namespace Wsis.Governance.Tool.Site;

/// <summary>The text of an HTML page. All text is escaped; elements are written by the methods.</summary>
internal sealed class HtmlText
{
    // The characters that HTML must escape, and control characters.
    private static readonly SearchValues<char> escaped =
        SearchValues.Create([.. Enumerable.Range(0, ' ').Select(static unit => (char)unit), '&', '<', '>', '"']);

    private readonly StringBuilder html = new(8_192);

    /// <summary>Writes HTML without escaping.</summary>
    public HtmlText Raw(string markup)
    {
        html.Append(markup);
        return this;
    }

    /// <summary>Writes text.</summary>
    public HtmlText Text(string text)
    {
        if (!text.AsSpan().ContainsAny(escaped))
        {
            html.Append(text);
            return this;
        }

        foreach (var letter in text)
        {
            switch (letter)
            {
                case '&': html.Append("&amp;"); break;
                case '<': html.Append("&lt;"); break;
                case '>': html.Append("&gt;"); break;
                case '"': html.Append("&quot;"); break;
                case < ' ' and not '\n': html.Append(' '); break;
                default: html.Append(letter); break;
            }
        }

        return this;
    }

    /// <summary>Writes an element that contains only text.</summary>
    public HtmlText Element(string name, string text) => Raw($"<{name}>").Text(text).Raw($"</{name}>\n");

    /// <summary>Writes a link.</summary>
    public HtmlText Link(string address, string text) =>
        Raw("<a href=\"").Text(address).Raw("\">").Text(text).Raw("</a>");

    /// <summary>Writes a link that leads out of the site.</summary>
    public HtmlText LinkOutside(string address, string text) =>
        Raw("<a rel=\"external\" href=\"").Text(address).Raw("\">").Text(text).Raw("</a>");

    /// <summary>Writes the attributes of an element whose text is in a language.</summary>
    public HtmlText Language(string language)
    {
        if (language.Length > 0)
        {
            Raw(" lang=\"").Text(language).Raw("\"");
        }

        return Raw(" dir=\"auto\"");
    }

    /// <summary>Writes a text in all its languages, each as a paragraph.</summary>
    public HtmlText Paragraphs(LocalizedText text)
    {
        foreach (var (language, words) in text)
        {
            Raw("<p").Language(language.ToString()).Raw(">").Text(words).Raw("</p>\n");
        }

        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => html.ToString();
}
