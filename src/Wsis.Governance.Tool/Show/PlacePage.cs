using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Show;

/// <summary>The page of a paragraph of a document: the records that are based on it or cite it.</summary>
internal sealed class PlacePage(RecordNames names, TerminalWriter terminal)
{
    /// <summary>Writes the page; a record of the paragraph comes first.</summary>
    public void Write(ShownPlace place)
    {
        var writer = new RecordPageWriter(names, terminal);
        if (place.Paragraph is { } paragraph)
        {
            writer.Write(paragraph);
        }
        else
        {
            terminal.Wrapped("", names.OfPlace(place.Reference, place.Paragraphs), TerminalWriter.Bold);
            terminal.Wrapped("", RecordNames.Of(place.Document) ?? place.Document.IdText, TerminalWriter.Faint);
        }

        PageSection[] sections = [.. SectionsOf(place, names)];
        foreach (var section in sections)
        {
            writer.Write(section);
        }

        if (place.Paragraph is null && Array.TrueForAll(sections, static section => section.Entries.Count == 0))
        {
            terminal.Line();
            terminal.Wrapped("", "No record is based on this paragraph or cites it.");
        }
    }

    /// <summary>The records that are based on a paragraph, its misprints, and the records that cite it.</summary>
    public static IEnumerable<PageSection> SectionsOf(ShownPlace place, RecordNames names)
    {
        var citations = names.Corpus.Citing(place.Reference, place.Paragraphs)
            .Where(citation => !ReferenceEquals(citation.Record, place.Paragraph))
            .ToArray();
        return
        [
            new PageSection("Records of this paragraph", Entries(citations.Where(
                static citation => citation.IsSource && citation.Record is not Erratum), names)),
            new PageSection("Cited by", Entries(citations.Where(
                static citation => !citation.IsSource && citation.Record is not Erratum), names)),
            new PageSection("Misprints", Entries(
                citations.Where(static citation => citation.Record is Erratum), names)),
        ];
    }

    private static IReadOnlyCollection<ValueParagraph> Entries(
        IEnumerable<RecordCitation> citations, RecordNames names) =>
    [
        .. citations.Select(static citation => citation.Record)
            .Distinct(ReferenceEqualityComparer.Instance).Cast<Record>()
            .Select(record => new ValueParagraph(
                ValueParagraph.Bullet,
                $"{Humanizer.OfCode(record.Type.ToString())} " + RichText.Naming(record, record.IdText)
                    + (names.NameOf(record) is { } name ? $": {name}" : ""))),
    ];
}
