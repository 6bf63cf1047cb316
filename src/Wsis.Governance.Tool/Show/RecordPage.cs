using Wsis.Governance.Contracts;

namespace Wsis.Governance.Tool.Show;

/// <summary>The content of the page of a record, for a terminal and for a site.</summary>
internal sealed class RecordPage
{
    // Members shown elsewhere on the page or in its heading.
    private static readonly HashSet<string> apart =
        new(StringComparer.Ordinal) { "id", "title", "name", "sources", "evidence" };

    // Members of a tally that its table shows.
    private static readonly HashSet<string> tabled =
        new(StringComparer.Ordinal) { "columns", "rows", "totals", "grandTotal" };

    private RecordPage(Record record, ContentNode content, RecordNames names)
    {
        Record = record;
        Heading = (content.Member("title") ?? content.Member("name"))?.Localized ?? default;
        Place = record is OutcomeParagraph paragraph
            ? FormattableString.Invariant($"{names.OfDocument(paragraph.Document.ToString())}, {paragraph.Number}")
            : null;
        var values = new ValueText(names, names.In(record).ToString());
        Fields = [.. content.Members.Where(member => !IsApart(member)).Select(
            member => new PageField(Humanizer.Label(member.Name), [.. values.Entries(member.Value)]))];
        Sections =
        [
            .. SectionsOf(record, names),
            new PageSection("Errata", ErrataList.Of(record, names)),
            new PageSection("Sources", SourceList.Of(record, content, values)),
        ];
    }

    /// <summary>The record.</summary>
    public Record Record { get; }

    /// <summary>Its title or name; <c>default</c> where it has none.</summary>
    public LocalizedText Heading { get; }

    /// <summary>For a paragraph, its document and number: "Tunis Agenda, 71"; null for other records.</summary>
    public string? Place { get; }

    /// <summary>Type and id: "mandate igf-2025".</summary>
    public string Kind => $"{Humanizer.OfCode(Record.Type.ToString())} {Record.IdText}";

    /// <summary>Its members.</summary>
    public IReadOnlyList<PageField> Fields { get; }

    /// <summary>The related records; writers leave out sections without entries.</summary>
    public IReadOnlyList<PageSection> Sections { get; }

    /// <summary>The page of a record.</summary>
    public static RecordPage Of(Record record, RecordNames names) => new(record, RecordContent.Of(record), names);

    private static IEnumerable<PageSection> SectionsOf(Record record, RecordNames names) => record switch
    {
        Mandate mandate =>
        [
            new PageSection("Lineage", LineageList.Of(mandate, names)),
            new PageSection("Successors", MandateList.SuccessorsOf(mandate, names)),
        ],
        Organization organization =>
        [
            new PageSection("Mandates", MandateList.Of(organization, names)),
            new PageSection("Reports to it", MandateList.ReportingTo(organization, names)),
        ],
        _ => [new PageSection("Mandates", MandateList.At(record, names))],
    };

    private bool IsApart(ContentMember member) =>
        apart.Contains(member.Name)
        || (Record is ContributionTally && tabled.Contains(member.Name))
        || (Record is OutcomeParagraph && member.Name == "number")
        || (member.Value.Kind == ContentKind.Value && member.Value.Text == Record.IdText);
}
