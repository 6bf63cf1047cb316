using Wsis.Governance.Tool.Show;

namespace Wsis.Governance.Tool.Site;

/// <summary>Writes entries of record pages as HTML, with links.</summary>
internal sealed class EntryHtml(SitePaths paths)
{
    /// <summary>Writes entries: those that begin with a bullet as a list, all others as paragraphs.</summary>
    public void Write(SitePage page, IReadOnlyCollection<ValueParagraph> entries)
    {
        var isInList = false;
        foreach (var entry in entries)
        {
            var isItem = entry.Lead.StartsWith(ValueParagraph.Bullet, StringComparison.Ordinal);
            var isContinued = isInList && entry.Lead.StartsWith("  ", StringComparison.Ordinal);
            if (isItem && !isInList)
            {
                page.Content.Raw("<ul>\n");
            }
            else if (!isItem && isInList && !isContinued)
            {
                page.Content.Raw("</ul>\n");
            }

            isInList = isItem || isContinued;
            page.Content.Raw(isInList ? "<li>" : "<p>");
            WriteLead(page.Content, entry.Lead.TrimStart('-', ' '));
            Write(page, entry.Text);
            page.Content.Raw(isInList ? "</li>\n" : "</p>\n");
        }

        page.Content.Raw(isInList ? "</ul>\n" : "");
    }

    /// <summary>Writes a text with its links.</summary>
    public void Write(SitePage page, RichText text)
    {
        foreach (var run in text)
        {
            if ((run.Path ?? (run.Target is { } target ? paths.Find(target) : null)) is { } path)
            {
                page.Content.Link(page.AddressOf(path), run.Text);
            }
            else if (run.Language is { } language)
            {
                page.Content.Raw("<span").Language(language).Raw(">").Text(run.Text).Raw("</span>");
            }
            else
            {
                page.Content.Text(run.Text);
            }
        }
    }

    private static void WriteLead(HtmlText html, string lead)
    {
        if (lead.Length > 0)
        {
            html.Raw("<span class=\"tongue\">").Text(lead).Raw("</span>");
        }
    }
}
