namespace Wsis.Governance.Tool.Show;

/// <summary>The mandates that a document or a paragraph confers, carries or discharges.</summary>
internal static class MandateList
{
    /// <summary>The mandates that have to do with a record, those it confers first.</summary>
    public static IReadOnlyCollection<ValueParagraph> Of(Record record, WsisCorpus corpus) =>
    [
        .. Related("confers", mandate => IsAt(mandate.Instrument, record, corpus), corpus),
        .. Related("is a basis of", mandate => mandate.Basis.Any(basis => IsAt(basis, record, corpus)), corpus),
        .. Related(
            "discharges", mandate => mandate.DischargedBy.Any(symbol => corpus.Find(symbol) == record), corpus),
    ];

    private static IEnumerable<ValueParagraph> Related(
        string relation, Func<Mandate, bool> isRelated, WsisCorpus corpus) =>
        corpus.Mandates.Where(isRelated).Select(mandate =>
            new ValueParagraph("- ", $"{relation} {mandate.IdText} ({RecordNames.Of(mandate)})"));

    private static bool IsAt(Citation citation, Record record, WsisCorpus corpus) => record switch
    {
        OutcomeParagraph paragraph => corpus.FindOutcomeDocument(citation.Document)?.Id == paragraph.Document
            && citation.Paragraphs.Overlaps(ParagraphSet.Create(paragraph.Number)),
        Resolution or Report => corpus.Find(citation.Document) == record,
        _ => false,
    };
}
