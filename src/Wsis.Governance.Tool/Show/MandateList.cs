namespace Wsis.Governance.Tool.Show;

/// <summary>The mandates that have to do with a record.</summary>
internal static class MandateList
{
    /// <summary>The mandates that a document or a paragraph confers, carries or discharges, those it confers
    /// first.</summary>
    public static IReadOnlyCollection<ValueParagraph> At(Record record, WsisCorpus corpus) =>
        record is OutcomeParagraph or Resolution or Report or OutcomeDocument
            ? [
                .. Related("confers", mandate => IsAt(mandate.Instrument, record, corpus), corpus),
                .. Related(
                    "is a basis of", mandate => mandate.Basis.Any(basis => IsAt(basis, record, corpus)), corpus),
                .. Related(
                    "discharges",
                    mandate => mandate.DischargedBy.Any(symbol => corpus.Find(symbol) == record),
                    corpus),
            ]
            : [];

    /// <summary>The mandates of an organization, those that address it by name first, then those through its
    /// group.</summary>
    public static IReadOnlyCollection<ValueParagraph> Of(Organization organization, WsisCorpus corpus)
    {
        var mandates = corpus.MandatesOf(organization);
        return
        [
            .. mandates.Where(IsByName).Select(mandate => EntryOf(RichText.Empty, mandate)),
            .. mandates.Where(mandate => !IsByName(mandate)).Select(mandate => EntryOf(
                $"as {Humanizer.OfCode(organization.Group.ToString())}: ", mandate)),
        ];

        bool IsByName(Mandate mandate) => mandate.Addressees.Contains(organization.Id);
    }

    /// <summary>Who reports to an organization: bodies that are part of it, and the mandates whose result it
    /// receives.</summary>
    public static IReadOnlyCollection<ValueParagraph> ReportingTo(Organization organization, RecordNames names)
    {
        return
        [
            .. names.Corpus.Organizations
                .Where(other => other.Parent == organization.Id)
                .Select(other => new ValueParagraph(
                    ValueParagraph.Bullet, RichText.Naming(other, other.IdText) + $" ({other.Name}), as part of it")),
            .. names.Corpus.Mandates
                .Where(mandate => mandate.Reporting is { } reporting && (Has(reporting.To) || Has(reporting.Through)))
                .Select(mandate => Has(mandate.Reporting!.To)
                    ? EntryOf(RichText.Empty, mandate)
                    : EntryOf("through it: ", mandate)),
        ];

        bool Has(ValueList<Code<Organ>> organs) =>
            organs.Any(organ => names.Corpus.OrganizationOf(organ)?.Id == organization.Id);
    }

    /// <summary>The mandates that renew or follow a mandate.</summary>
    public static IReadOnlyCollection<ValueParagraph> SuccessorsOf(Mandate mandate, WsisCorpus corpus) =>
        [.. corpus.SuccessorsOf(mandate).Select(static later => EntryOf(RichText.Empty, later))];

    private static IEnumerable<ValueParagraph> Related(
        string relation, Func<Mandate, bool> isRelated, WsisCorpus corpus) =>
        corpus.Mandates.Where(isRelated).Select(mandate => EntryOf($"{relation} ", mandate));

    private static ValueParagraph EntryOf(RichText before, Mandate mandate) => new(
        ValueParagraph.Bullet, before + RichText.Naming(mandate, mandate.IdText) + $" ({RecordNames.Of(mandate)})");

    private static bool IsAt(Citation citation, Record record, WsisCorpus corpus) =>
        record is OutcomeParagraph paragraph
            ? corpus.FindOutcomeDocument(citation.Document)?.Id == paragraph.Document
                && citation.Paragraphs.Overlaps(ParagraphSet.Create(paragraph.Number))
            : corpus.Find(citation.Document) == record;
}
