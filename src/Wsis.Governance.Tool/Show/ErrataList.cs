namespace Wsis.Governance.Tool.Show;

/// <summary>The misprints that concern a record.</summary>
internal static class ErrataList
{
    /// <summary>The errata that name the record, or, for a document, the number of errata in it.</summary>
    public static IReadOnlyCollection<ValueParagraph> Of(Record record, RecordNames names)
    {
        var entries = new List<ValueParagraph>();
        foreach (var erratum in names.Corpus.ErrataOf(record))
        {
            entries.Add(new ValueParagraph(ValueParagraph.Bullet, Describe(erratum)));
        }

        Erratum[] inside = [.. names.Relations.ErrataIn(record)];
        if (inside.Length > 0)
        {
            var ids = inside.Select(static one => RichText.Naming(one, one.IdText));
            entries.Add(new ValueParagraph("", $"{inside.Length} in this document: " + RichText.Join(", ", ids)));
        }

        return entries;
    }

    private static RichText Describe(Erratum erratum) =>
        RichText.Naming(erratum, erratum.IdText)
        + $" ({erratum.Document}, {erratum.Locus}): {erratum.Reason.Get(LanguageTag.English)}";
}
