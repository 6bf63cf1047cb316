using System.Text;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Tool.Show;

namespace Wsis.Governance.Tool.Site;

/// <summary>Writes a static site into a folder.</summary>
internal sealed class SiteWriter
{
    private static readonly string[] assets = ["site.css", "search.js"];

    private readonly string folder;
    private readonly SiteContent site;
    private readonly HashSet<string> folders = new(StringComparer.Ordinal);

    private SiteWriter(string folder, WsisCorpus corpus) => (this.folder, site) = (folder, new SiteContent(corpus));

    /// <summary>Writes the site.</summary>
    /// <param name="folder">The folder; it is made where it is not there, and files of the same names are
    /// replaced.</param>
    /// <param name="corpus">The records.</param>
    /// <param name="findings">What the rules found in them.</param>
    /// <param name="progress">Takes how many pages are written.</param>
    /// <returns>How many pages there are.</returns>
    public static int Write(
        string folder, WsisCorpus corpus, IReadOnlyCollection<Finding> findings, Progress progress) =>
        new SiteWriter(folder, corpus).Write(findings, progress);

    private int Write(IReadOnlyCollection<Finding> findings, Progress progress)
    {
        var count = 0;
        foreach (var page in Pages(findings))
        {
            WriteFile(page.Path, Encoding.UTF8.GetBytes(page.ToString()));
            progress.At("writing pages", ++count);
        }

        using (var index = File.Create(PathOf("search-index.js")))
        {
            SearchIndex.Write(site, index);
        }

        foreach (var asset in assets)
        {
            using var text = typeof(SiteWriter).Assembly.GetManifestResourceStream(asset)!;
            using var file = File.Create(PathOf(asset));
            text.CopyTo(file);
        }

        return count;
    }

    private IEnumerable<SitePage> Pages(IReadOnlyCollection<Finding> findings)
    {
        var lists = new ListHtml(site);
        yield return lists.Start();
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

    private void WriteFile(string path, byte[] text)
    {
        var slash = path.LastIndexOf('/');
        if (slash > 0 && folders.Add(path[..slash]))
        {
            Directory.CreateDirectory(PathOf(path[..slash]));
        }

        File.WriteAllBytes(PathOf(path), text);
    }

    private string PathOf(string path) => Path.Combine(folder, path);
}
