namespace Wsis.Governance.Tool.Show;

/// <summary>The misprints that concern a record.</summary>
internal static class ErrataList
{
    private static readonly LanguageTag english = LanguageTag.Parse("en");

    /// <summary>The errata that name the record, or, of a document, how many were found in it.</summary>
    public static IReadOnlyCollection<ValueParagraph> Of(Record record, WsisCorpus corpus)
    {
        var reference = record.Reference;
        var about = corpus.Errata.Where(erratum => Concerns(erratum, reference));
        var inside = corpus.Errata.Where(erratum => corpus.Find(erratum.Document) == record).ToArray();
        var entries = about.Select(static erratum => new ValueParagraph("- ", Describe(erratum))).ToList();
        if (inside.Length > 0)
        {
            entries.Add(new ValueParagraph(
                "", $"{inside.Length} in this document: {string.Join(", ", inside.Select(static one => one.IdText))}"));
        }

        return entries;
    }

    private static bool Concerns(Erratum erratum, RecordRef reference) =>
        erratum.Record is { } record && record.Type == reference.Type && record.Id == reference.Id;

    private static string Describe(Erratum erratum) =>
        $"{erratum.IdText} ({erratum.Document}, {erratum.Locus}): {erratum.Reason.Get(english)}";
}
