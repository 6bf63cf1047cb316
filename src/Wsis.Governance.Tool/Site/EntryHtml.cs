using Wsis.Governance.Tool.Show;

namespace Wsis.Governance.Tool.Site;

/// <summary>Writes entries of record pages as HTML, with links.</summary>
internal sealed class EntryHtml(SiteContent site)
{
    private readonly SitePaths paths = site.Paths;

    /// <summary>Writes entries: those that begin with a bullet as a list, with the entries indented below them; all
    /// others as paragraphs.</summary>
    public void Write(SitePage page, IReadOnlyCollection<ValueParagraph> entries)
    {
        var isInList = false;
        foreach (var entry in entries)
        {
            var isItem = entry.Lead.StartsWith(ValueParagraph.Bullet, StringComparison.Ordinal);
            var isContinued = isInList && entry.Lead.StartsWith("  ", StringComparison.Ordinal);
            if (isInList && !isContinued)
            {
                page.Content.Raw(isItem ? "</li>\n" : "</li>\n</ul>\n");
            }

            page.Content.Raw(!isItem ? "<p>" : isInList ? "<li>" : "<ul>\n<li>");
            WriteLead(page.Content, entry.Lead.TrimStart('-', ' '));
            Write(page, entry.Text);
            page.Content.Raw(isItem ? "" : "</p>\n");
            isInList = isItem || isContinued;
        }

        page.Content.Raw(isInList ? "</li>\n</ul>\n" : "");
    }

    /// <summary>Writes a text with its links.</summary>
    public void Write(SitePage page, RichText text)
    {
        var skipped = 0;
        var runs = text.ToArray();
        for (var i = 0; i < runs.Length; i++)
        {
            var words = runs[i].Text[skipped..];
            skipped = 0;
            if ((runs[i].Path ?? (runs[i].Target is { } target ? paths.Find(target) : null)) is { } path)
            {
                var name = i + 1 < runs.Length ? NameBehind(runs[i], runs[i + 1].Text) : default;
                skipped = name.Length;
                page.Content.Link(page.AddressOf(path), name.Text ?? words);
            }
            else if (runs[i].Language is { } language)
            {
                page.Content.Raw("<span").Language(language).Raw(">").Text(words).Raw("</span>");
            }
            else if (words.StartsWith("https://", StringComparison.Ordinal)
                && !words.Contains(' ', StringComparison.Ordinal))
            {
                page.Content.LinkOutside(words, words);
            }
            else
            {
                page.Content.Text(words);
            }
        }
    }

    // On a terminal an id is printed before the name, so that it can be typed; on a page the name is the link.
    // Documents are known by their symbols.
    private (string? Text, int Length) NameBehind(TextRun run, string next)
    {
        if (run.Target is null or Resolution or Report
            || run.Text != run.Target.IdText
            || site.Names.In(run.Target) is not { IsDefault: false } names)
        {
            return default;
        }

        var name = names.ToString();
        return next.StartsWith($" ({name})", StringComparison.Ordinal) ? (name, name.Length + 3)
            : next.StartsWith($": {name}", StringComparison.Ordinal) ? (name, name.Length + 2)
            : default;
    }

    private static void WriteLead(HtmlText html, string lead)
    {
        if (lead.Length > 0)
        {
            html.Raw("<span class=\"tongue\">").Text(lead).Raw("</span>");
        }
    }
}
