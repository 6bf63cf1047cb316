namespace Wsis.Governance.Tool.Show;

/// <summary>The mandates related to a record.</summary>
internal static class MandateList
{
    private static readonly string[] relations = ["confers", "is a basis of", "discharges"];

    /// <summary>The mandates that a document or a paragraph confers, supports or discharges; first those
    /// that it confers.</summary>
    public static IReadOnlyCollection<ValueParagraph> At(Record record, RecordNames names)
    {
        IEnumerable<DocumentMandate> found = record switch
        {
            OutcomeParagraph paragraph when names.Corpus.Find(paragraph.Document) is { } document =>
                names.Relations.AtDocument(document)
                    .Where(one => one.Paragraphs.Overlaps(ParagraphSet.Create(paragraph.Number))),
            Resolution or Report or OutcomeDocument => names.Relations.AtDocument(record),
            _ => [],
        };
        return [.. found
            .DistinctBy(static one => (one.Relation, one.Mandate.Id))
            .OrderBy(static one => Array.IndexOf(relations, one.Relation))
            .Select(one => EntryOf($"{one.Relation} ", one.Mandate, names))];
    }

    /// <summary>The mandates of an organization; first those that address it by name, then those
    /// through its group.</summary>
    public static IReadOnlyCollection<ValueParagraph> Of(Organization organization, RecordNames names) =>
    [
        .. ByName(organization, names).Select(mandate => EntryOf(RichText.Empty, mandate, names)),
        .. ThroughGroup(organization, names).Select(mandate => EntryOf(
            $"as {Humanizer.OfCode(organization.Group.ToString())}: ", mandate, names)),
    ];

    /// <summary>The mandates that address an organization by name.</summary>
    public static IEnumerable<Mandate> ByName(Organization organization, RecordNames names) =>
        names.Relations.Addressing(organization.Id);

    /// <summary>The mandates that address the group of an organization and not the organization itself.</summary>
    public static IEnumerable<Mandate> ThroughGroup(Organization organization, RecordNames names) =>
        organization.Group.IsDefault
            ? []
            : names.Relations.Addressing(organization.Group)
                .Where(mandate => !mandate.Addressees.Contains(organization.Id));

    /// <summary>The bodies that report to an organization, and the mandates whose result it receives.</summary>
    public static IReadOnlyCollection<ValueParagraph> ReportingTo(Organization organization, RecordNames names) =>
    [
        .. names.Relations.PartsOf(organization).Select(static other => new ValueParagraph(
            ValueParagraph.Bullet, RichText.Naming(other, other.IdText) + $" ({other.Name}), as part of it")),
        .. names.Relations.ReportingTo(organization).Select(one =>
            EntryOf(one.IsReceiver ? RichText.Empty : "through it: ", one.Mandate, names)),
    ];

    /// <summary>The mandates that renew or follow a mandate.</summary>
    public static IReadOnlyCollection<ValueParagraph> SuccessorsOf(Mandate mandate, RecordNames names) =>
        [.. names.Corpus.SuccessorsOf(mandate).Select(later => EntryOf(RichText.Empty, later, names))];

    /// <summary>A mandate as an entry of a list.</summary>
    public static ValueParagraph EntryOf(RichText before, Mandate mandate, RecordNames names) => new(
        ValueParagraph.Bullet, before + RichText.Naming(mandate, mandate.IdText) + $" ({names.NameOf(mandate)})");
}
