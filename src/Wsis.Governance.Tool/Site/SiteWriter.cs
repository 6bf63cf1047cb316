using System.Text;
using Wsis.Governance.Tool.Input;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Tool.Show;

namespace Wsis.Governance.Tool.Site;

/// <summary>Writes a static site into a folder.</summary>
internal sealed class SiteWriter
{
    private static readonly string[] assets = ["site.css", "search.js"];

    private readonly SiteFolder folder;
    private readonly SiteContent site;
    private readonly WsisCorpus own;

    private SiteWriter(SiteFolder folder, RecordSelection records) =>
        (this.folder, site, own) = (folder, new SiteContent(records.All), records.Own);

    /// <summary>Writes the site, and removes pages of an earlier run that are no longer part of it.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="records">The records; the user's records have a separate list.</param>
    /// <param name="findings">The findings about them.</param>
    /// <param name="progress">Takes how many pages are written.</param>
    /// <returns>How many pages there are.</returns>
    public static int Write(
        SiteFolder folder, RecordSelection records, IReadOnlyCollection<Finding> findings, Progress progress) =>
        new SiteWriter(folder, records).Write(findings, progress);

    private int Write(IReadOnlyCollection<Finding> findings, Progress progress)
    {
        var count = 0;
        foreach (var page in Pages(findings))
        {
            using var file = folder.Create(page.Path);
            file.Write(Encoding.UTF8.GetBytes(page.ToString()));
            progress.At("writing pages", ++count);
        }

        using (var index = folder.Create("search-index.js"))
        {
            SearchIndex.Write(site, index);
        }

        foreach (var asset in assets)
        {
            using var text = typeof(SiteWriter).Assembly.GetManifestResourceStream(asset)!;
            using var file = folder.Create(asset);
            text.CopyTo(file);
        }

        folder.Complete();
        return count;
    }

    private IEnumerable<SitePage> Pages(IReadOnlyCollection<Finding> findings)
    {
        var lists = new ListHtml(site);
        var hasOwn = !ReferenceEquals(own, site.Corpus);
        yield return lists.Start(hasOwn ? own : WsisCorpus.Empty);
        if (hasOwn)
        {
            yield return lists.Own(own);
        }

        yield return lists.Timeline();
        yield return lists.Findings(findings);
        yield return ListHtml.Search();
        foreach (var page in lists.Types())
        {
            yield return page;
        }

        foreach (var page in lists.Groups())
        {
            yield return page;
        }

        var records = new RecordHtml(site);
        foreach (var record in site.Corpus)
        {
            yield return records.Of(record);
        }

        foreach (var place in site.Places)
        {
            yield return OfPlace(place, records);
        }
    }

    private SitePage OfPlace(SitePlace place, RecordHtml records)
    {
        var title = site.Names.OfPlace(place.Place.Reference, place.Place.Paragraphs);
        var page = new SitePage(place.Path, title);
        page.Content.Element("h1", title).Raw("<p class=\"kind\">")
            .Link(page.AddressOf(site.Paths.Find(place.Place.Document)!), RecordNames.Of(place.Place.Document) ?? title)
            .Raw("</p>\n");
        records.WriteErrata(page, [.. site.ErrataOf(place)]);
        foreach (var section in PlacePage.SectionsOf(place.Place, site.Names))
        {
            if (section.Heading != "Misprints")
            {
                records.WriteSection(page, section);
            }
        }

        return page;
    }
}
