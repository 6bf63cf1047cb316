using System.Globalization;
using Wsis.Governance.Tool.Show;

namespace Wsis.Governance.Tool.Site;

/// <summary>Writes the page of a record.</summary>
internal sealed class RecordHtml(SiteContent site)
{
    private const int MaxOfGroup = 20;

    private readonly EntryHtml entries = new(site);

    /// <summary>The page of a record.</summary>
    public SitePage Of(Record record)
    {
        var model = RecordPage.Of(record, site.Names);
        var page = new SitePage(site.Paths.Find(record)!, TitleOf(model));
        WriteHeading(page, record, model);
        WriteFields(page, model);
        if (record is ContributionTally tally)
        {
            WriteTally(page.Content, tally);
        }

        foreach (var section in SectionsOf(record, model))
        {
            WriteSection(page, section);
        }

        WriteErrata(page, record);
        return page;
    }

    /// <summary>Writes a section, unless it is empty.</summary>
    public void WriteSection(SitePage page, PageSection section)
    {
        if (section.Entries.Count > 0)
        {
            page.Content.Raw("<section>\n").Element("h2", section.Heading);
            entries.Write(page, section.Entries);
            page.Content.Raw("</section>\n");
        }
    }

    /// <summary>Writes misprints: the printed text next to the correct text.</summary>
    public void WriteErrata(SitePage page, IReadOnlyCollection<Erratum> errata)
    {
        if (errata.Count == 0)
        {
            return;
        }

        page.Content.Raw("<section>\n<h2>Misprints</h2>\n")
            .Raw("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Misprints\">\n<table>\n")
            .Raw("<thead><tr><th scope=\"col\">Place</th><th scope=\"col\">Printed</th><th scope=\"col\">Right</th>")
            .Raw("<th scope=\"col\">Why</th></tr></thead>\n<tbody>\n");
        foreach (var erratum in errata)
        {
            var language = erratum.Language.ToString();
            page.Content.Raw("<tr><td>")
                .Link(page.AddressOf(site.Paths.Find(erratum)!), $"{erratum.Document}, {erratum.Locus}")
                .Raw("</td><td").Language(language).Raw(">").Text(erratum.Printed)
                .Raw("</td><td").Language(erratum.Corrected is null ? "" : language).Raw(">")
                .Text(erratum.Corrected ?? "not known")
                .Raw("</td><td>").Text(erratum.Reason.Get(LanguageTag.English)).Raw("</td></tr>\n");
        }

        page.Content.Raw("</tbody>\n</table>\n</div>\n</section>\n");
    }

    private IEnumerable<PageSection> SectionsOf(Record record, RecordPage model)
    {
        IEnumerable<PageSection> sections = model.Sections.Where(static section => section.Heading != "Errata");
        if (record is OutcomeParagraph paragraph)
        {
            var place = new ShownPlace(
                record, paragraph.Document, ParagraphSet.Create(paragraph.Number), paragraph);
            sections = sections.Concat(PlacePage.SectionsOf(place, site.Names).Where(
                static section => section.Heading != "Misprints"));
        }
        else if (record is Organization organization)
        {
            sections = sections.Select(section => section.Heading == "Mandates" ? MandatesOf(organization) : section)
                .Prepend(Obligations(organization));
        }

        return sections.Concat(site.PlacesOf(record));
    }

    // The obligations of an organization and their due dates, earliest first.
    private PageSection Obligations(Organization organization)
    {
        var dated = MandateList.ByName(organization, site.Names)
            .Concat(IsShort(organization) ? MandateList.ThroughGroup(organization, site.Names) : [])
            .Select(static mandate => (Mandate: mandate, Due: DueOf(mandate)))
            .Where(static one => !one.Due.IsDefault)
            .OrderBy(static one => one.Due)
            .Select(one => new ValueParagraph(
                ValueParagraph.Bullet,
                $"{one.Due}: " + RichText.Naming(one.Mandate, site.Names.NameOf(one.Mandate) ?? one.Mandate.IdText)
                    + $" ({Humanizer.OfCode(one.Mandate.Status.ToString())})"));
        return new PageSection("Obligations by date", [.. dated]);
    }

    // If very many mandates address a group, they are listed once, on the page of the group.
    private PageSection MandatesOf(Organization organization)
    {
        if (IsShort(organization))
        {
            return new PageSection("Mandates", MandateList.Of(organization, site.Names));
        }

        var group = organization.Group;
        var count = MandateList.ThroughGroup(organization, site.Names).Count();
        return new PageSection(
            "Mandates",
            [
                .. MandateList.ByName(organization, site.Names)
                    .Select(mandate => MandateList.EntryOf(RichText.Empty, mandate, site.Names)),
                new ValueParagraph(
                    ValueParagraph.Bullet,
                    $"as {Humanizer.OfCode(group.ToString())}: "
                        + RichText.At(SiteContent.PathOf(group), FormattableString.Invariant($"{count} mandates"))),
            ]);
    }

    private bool IsShort(Organization organization) =>
        organization.Group.IsDefault
        || site.Names.Relations.Addressing(organization.Group).Take(MaxOfGroup + 1).Count() <= MaxOfGroup;

    private static PartialDate DueOf(Mandate mandate) =>
        mandate.Deadline.IsDefault ? mandate.Reporting?.Due ?? default : mandate.Deadline;

    private static string TitleOf(RecordPage model) =>
        model.Place ?? (model.Heading.IsDefault ? model.Kind : model.Heading.ToString());

    private static void WriteHeading(SitePage page, Record record, RecordPage model)
    {
        page.Content.Element("h1", TitleOf(model));
        if (model.Place is null)
        {
            foreach (var (language, text) in model.Heading)
            {
                if (text != model.Heading.ToString())
                {
                    page.Content.Raw("<p").Language(language.ToString()).Raw(">").Text(text).Raw("</p>\n");
                }
            }
        }

        page.Content.Raw("<p class=\"kind\">").Text(model.Kind);
        if (record is Resolution or Report && WsisCorpus.SymbolsOf(record) is [var symbol, ..])
        {
            page.Content.Text(" · ").LinkOutside(symbol.ToUrl(), "the document");
        }

        page.Content.Raw("</p>\n");
    }

    private void WriteFields(SitePage page, RecordPage model)
    {
        if (model.Fields.Count == 0)
        {
            return;
        }

        page.Content.Raw("<dl>\n");
        foreach (var field in model.Fields)
        {
            page.Content.Element("dt", field.Label).Raw("<dd>");
            entries.Write(page, field.Entries);
            page.Content.Raw("</dd>\n");
        }

        page.Content.Raw("</dl>\n");
    }

    private void WriteErrata(SitePage page, Record record) => WriteErrata(page, [.. site.ErrataOf(record)]);

    private static void WriteTally(HtmlText html, ContributionTally tally)
    {
        html.Raw("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Tally\">\n<table>\n")
            .Raw("<thead><tr><th scope=\"col\">Group</th>");
        foreach (var mode in tally.Columns)
        {
            html.Raw("<th scope=\"col\" class=\"number\">").Text(Humanizer.OfCode(mode.ToString())).Raw("</th>");
        }

        html.Raw("<th scope=\"col\" class=\"number\">total</th></tr></thead>\n<tbody>\n");
        foreach (var row in tally.Rows)
        {
            var groups = string.Join(", ", row.Groups.Select(static group => Humanizer.OfCode(group.ToString())));
            WriteRow(html, groups, row.Counts, row.Total);
        }

        WriteRow(html, "total", tally.Totals, tally.GrandTotal);
        html.Raw("</tbody>\n</table>\n</div>\n");
    }

    private static void WriteRow(HtmlText html, string label, ValueList<int> figures, int? total)
    {
        html.Raw("<tr><th scope=\"row\">").Text(label).Raw("</th>");
        foreach (var figure in figures)
        {
            html.Raw(string.Create(CultureInfo.InvariantCulture, $"<td class=\"number\">{figure}</td>"));
        }

        html.Raw(string.Create(CultureInfo.InvariantCulture, $"<td class=\"number\">{total}</td></tr>\n"));
    }
}
