using Wsis.Governance.Corpus;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tool.Show;

/// <summary>The mandates that a document or a paragraph confers, carries or discharges.</summary>
internal static class MandateList
{
    /// <summary>The mandates that have to do with a record, in the order of the corpus.</summary>
    public static IReadOnlyCollection<Entry> Of(Record record, WsisCorpus corpus) =>
        [.. corpus.Mandates.SelectMany(mandate => RelationsOf(mandate, record, corpus)
            .Select(relation => new Entry("- ", $"{relation} {mandate.IdText} ({RecordNames.Of(mandate)})")))];

    private static IEnumerable<string> RelationsOf(Mandate mandate, Record record, WsisCorpus corpus)
    {
        if (IsAt(mandate.Instrument, record, corpus))
        {
            yield return "confers";
        }

        if (mandate.Basis.Any(basis => IsAt(basis, record, corpus)))
        {
            yield return "is a basis of";
        }

        if (mandate.DischargedBy.Any(symbol => corpus.Find(symbol) == record))
        {
            yield return "discharges";
        }
    }

    private static bool IsAt(Citation citation, Record record, WsisCorpus corpus) => record switch
    {
        OutcomeParagraph paragraph => corpus.FindOutcomeDocument(citation.Document)?.Id == paragraph.Document
            && citation.Paragraphs.Overlaps(ParagraphSet.Of(paragraph.Number)),
        Resolution or Report => corpus.Find(citation.Document) == record,
        _ => false,
    };
}
