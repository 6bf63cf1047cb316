using System.Globalization;
using Wsis.Governance.Tool.Graph;
using Wsis.Governance.Tool.Listing;
using Wsis.Governance.Tool.Output;
using Wsis.Governance.Tool.Show;

namespace Wsis.Governance.Tool.Site;

/// <summary>Writes the overview pages: start, types, timeline, findings, search.</summary>
internal sealed class ListHtml(SiteContent site)
{
    private const string OwnPath = "own.html";
    private const string OwnHeading = "Your records";

    private static readonly Code<FollowUpProcess>[] chains =
        [FollowUpProcess.EnhancedCooperation, FollowUpProcess.InternetGovernanceForum];

    /// <summary>The start page: the number of records of each type, and the chains of mandates.</summary>
    /// <param name="own">The user's records in addition to the reference data; empty if there are none.</param>
    public SitePage Start(WsisCorpus own)
    {
        var page = new SitePage("index.html", "Follow-up to the World Summit on the Information Society");
        page.Content.Element("h1", "Follow-up to the World Summit on the Information Society")
            .Raw("<p>Who must do what, on whose request, reporting to whom: mandates, the documents that confer and ")
            .Raw("discharge them, and the organizations they address.</p>\n");
        if (own.Count > 0)
        {
            page.Content.Element("h2", OwnHeading);
            WriteCounts(page, CountsOf(own), static type => $"{OwnPath}#{type}");
        }

        page.Content.Element("h2", own.Count > 0 ? "All records, with the reference data" : "Records");
        WriteCounts(page, CountsOf(site.Corpus), static type => $"{type}/index.html");
        foreach (var process in chains)
        {
            WriteChain(page, process);
        }

        return page;
    }

    /// <summary>The page that lists the user's records, by type.</summary>
    public SitePage Own(WsisCorpus own)
    {
        var page = new SitePage(OwnPath, OwnHeading);
        page.Content.Element("h1", OwnHeading);
        foreach (var (type, _) in CountsOf(own))
        {
            page.Content.Raw($"<h2 id=\"{type}\">").Text(HeadingOf(type)).Raw("</h2>\n");
            WriteTable(page, own.Where(record => record.Type.ToString() == type));
        }

        return page;
    }

    /// <summary>The pages that list the records of each type.</summary>
    public IEnumerable<SitePage> Types() => CountsOf(site.Corpus).Select(one => OfType(one.Type));

    /// <summary>The pages that list the mandates of each stakeholder group.</summary>
    public IEnumerable<SitePage> Groups()
    {
        foreach (var group in site.Corpus.Organizations.Select(static one => one.Group).Distinct())
        {
            Mandate[] mandates = group.IsDefault ? [] : [.. site.Names.Relations.Addressing(group)];
            if (mandates.Length > 0)
            {
                var heading = $"Mandates that address the group: {Humanizer.OfCode(group.ToString())}";
                var page = new SitePage(SiteContent.PathOf(group), heading);
                page.Content.Element("h1", heading);
                WriteTable(page, mandates);
                yield return page;
            }
        }
    }

    /// <summary>The timeline: all records with a date, the latest first.</summary>
    public SitePage Timeline()
    {
        var page = new SitePage("timeline.html", "Timeline");
        page.Content.Element("h1", "Timeline").Raw("<ol class=\"years\">\n");
        var dated = site.Corpus
            .Select(record => (Record: record, Date: ListRow.DateOf(record, site.Corpus)))
            .Where(static one => !one.Date.IsDefault && one.Record is not OutcomeParagraph)
            .GroupBy(static one => one.Date.Year)
            .OrderByDescending(static year => year.Key);
        foreach (var year in dated)
        {
            page.Content.Raw("<li>\n").Element("h2", year.Key.ToString(CultureInfo.InvariantCulture)).Raw("<ul>\n");
            foreach (var (record, date) in year.OrderByDescending(static one => one.Date))
            {
                page.Content.Raw("<li><span class=\"date\">").Text(date.ToString()).Raw("</span> <span>");
                WriteLink(page, record);
                page.Content.Raw(" <span class=\"tongue\">").Text(Humanizer.OfCode(record.Type.ToString()))
                    .Raw("</span></span></li>\n");
            }

            page.Content.Raw("</ul>\n</li>\n");
        }

        page.Content.Raw("</ol>\n");
        return page;
    }

    /// <summary>The findings in the records, and the rules.</summary>
    public SitePage Findings(IReadOnlyCollection<Finding> findings)
    {
        var page = new SitePage("findings.html", "Findings");
        page.Content.Element("h1", "Findings").Raw("<p>").Text(findings.Count == 0
            ? "There are no findings."
            : string.Create(CultureInfo.InvariantCulture, $"{findings.Count} findings.")).Raw("</p>\n");
        foreach (var ofRule in findings.GroupBy(static finding => finding.Rule).OrderBy(static one => one.Key.Code))
        {
            page.Content.Raw("<section>\n").Element("h2", $"{ofRule.Key.Code} {ofRule.Key.Name}")
                .Element("p", ofRule.Key.Description)
                .Raw("<details>\n<summary>Why, and how to fix it</summary>\n").Element("p", ofRule.Key.Rationale)
                .Element("p", ofRule.Key.HowToFix).Raw("</details>\n<ul>\n");
            foreach (var finding in ofRule)
            {
                page.Content.Raw("<li><span class=\"mark\">").Text(SeverityName.Of(finding.Severity)).Raw("</span> ");
                if (RecordOf(finding) is { } record)
                {
                    WriteLink(page, record);
                    page.Content.Text(": ");
                }

                page.Content.Text(finding.Message).Raw("</li>\n");
            }

            page.Content.Raw("</ul>\n</section>\n");
        }

        return page;
    }

    /// <summary>The search page.</summary>
    public static SitePage Search()
    {
        var page = new SitePage("search.html", "Search");
        page.Content.Element("h1", "Search")
            .Raw("<p><label for=\"words\">Words in names, texts and symbols, in any language:</label></p>\n")
            .Raw("<p><input type=\"search\" id=\"words\" name=\"q\" size=\"40\"></p>\n")
            .Raw("<p id=\"count\" role=\"status\"></p>\n<ul id=\"results\" class=\"results\"></ul>\n")
            .Raw("<noscript><p>The search needs scripts. The lists link to all pages without scripts.</p></noscript>\n")
            .Raw("<script src=\"search-index.js\"></script>\n<script src=\"search.js\"></script>\n");
        return page;
    }

    private static IEnumerable<(string Type, int Count)> CountsOf(WsisCorpus corpus) => corpus
        .GroupBy(static record => record.Type.ToString())
        .OrderBy(static group => RecordType.Known.IndexOf(group.Key))
        .Select(static group => (group.Key, group.Count()));

    private static string HeadingOf(string type) => Humanizer.Label(type switch
    {
        "erratum" => "errata",
        [.., 'y'] => type[..^1] + "ies",
        _ => type + "s",
    });

    private static void WriteCounts(
        SitePage page, IEnumerable<(string Type, int Count)> counts, Func<string, string> addressOf)
    {
        page.Content.Raw("<ul class=\"counts\">\n");
        foreach (var (type, count) in counts)
        {
            page.Content.Raw("<li>").Link(addressOf(type), HeadingOf(type))
                .Text(string.Create(CultureInfo.InvariantCulture, $": {count}")).Raw("</li>\n");
        }

        page.Content.Raw("</ul>\n");
    }

    private SitePage OfType(string type)
    {
        var page = new SitePage($"{type}/index.html", HeadingOf(type));
        page.Content.Element("h1", HeadingOf(type));
        WriteTable(page, site.Corpus.Where(record => record.Type.ToString() == type));
        return page;
    }

    private void WriteTable(SitePage page, IEnumerable<Record> records)
    {
        page.Content.Raw("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"List\">\n<table>\n")
            .Raw("<thead><tr><th scope=\"col\">Name</th><th scope=\"col\">Id</th><th scope=\"col\">Date</th></tr>")
            .Raw("</thead>\n<tbody>\n");
        foreach (var record in records)
        {
            page.Content.Raw("<tr><td>");
            WriteLink(page, record);
            var status = record is Mandate mandate ? $" ({Humanizer.OfCode(mandate.Status.ToString())})" : "";
            page.Content.Text(status).Raw("</td><td>").Text(record.IdText).Raw("</td><td>")
                .Text(ListRow.DateOf(record, site.Corpus).ToString()).Raw("</td></tr>\n");
        }

        page.Content.Raw("</tbody>\n</table>\n</div>\n");
    }

    private void WriteLink(SitePage page, Record record) => page.Content.Link(
        page.AddressOf(site.Paths.Find(record)!),
        site.Names.In(record) is { IsDefault: false } name ? name.ToString() : record.IdText);

    private Record? RecordOf(Finding finding) =>
        finding.Record?.Split('/', 2) is [var type, var id] ? ReferencedRecords.Find(type, id, site.Corpus) : null;

    private void WriteChain(SitePage page, Code<FollowUpProcess> process)
    {
        var last = site.Corpus.Mandates
            .Where(mandate => mandate.Process == process)
            .Select(mandate => (Mandate: mandate, site.Corpus.AncestryOf(mandate).Count))
            .OrderByDescending(static one => one.Count)
            .Select(static one => one.Mandate)
            .FirstOrDefault();
        if (last is null)
        {
            return;
        }

        var drawing = new StringWriter();
        SvgWriter.Write(new GraphBuilder(site.Corpus).OfMandate(last), drawing, new SvgOptions
        {
            IdPrefix = process.ToString(),
            LinkOf = node => node.Record is { } record ? site.Paths.Find(record) : null,
        });
        page.Content.Element("h2", Humanizer.Label(process.ToString()))
            .Raw("<figure tabindex=\"0\">\n").Raw(drawing.ToString()).Raw("</figure>\n");
    }
}
