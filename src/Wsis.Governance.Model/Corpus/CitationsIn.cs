using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Corpus;

/// <summary>Gathers the places in a record where documents are cited.</summary>
internal struct CitationsIn : IPartVisitor
{
    private readonly Record record;
    private List<RecordCitation>? found;
    private string documentOfLast = "";

    private CitationsIn(Record record) => this.record = record;

    /// <inheritdoc/>
    readonly PartKinds IPartVisitor.Seeks => PartKinds.Citations | PartKinds.Sources | PartKinds.Symbols;

    /// <inheritdoc/>
    readonly bool IPartVisitor.WantsPlaces => true;

    /// <summary>The citations in a record, in the order of the contract. The record's own symbols are none.</summary>
    public static IReadOnlyList<RecordCitation> Of(Record record)
    {
        var citations = new CitationsIn(record);
        RecordWalk<CitationsIn>.Run(record, ref citations);
        return citations.found ?? [];
    }

    /// <inheritdoc/>
    void IPartVisitor.Meet(in RecordPart part, string? place)
    {
        switch (part.Kind)
        {
            case PartKinds.Citations:
                Add(place!, part.Citation.Document, part.Citation.Paragraphs, isSource: false);
                break;
            case PartKinds.Sources:
                Add(place!, part.Source.Document, part.Source.Paragraph, isSource: true);
                break;
            case PartKinds.Symbols when place != documentOfLast && !WsisCorpus.SymbolsOf(record).Contains(part.Symbol):
                Add(place!, part.Symbol, PlaceOfErratum(place!), isSource: false);
                break;
        }
    }

    private void Add(string place, DocumentRef document, ParagraphSet paragraphs, bool isSource)
    {
        documentOfLast = place + "/document";
        (found ??= []).Add(new RecordCitation(record, JsonPointer.Parse(place), document, paragraphs, isSource));
    }

    private readonly ParagraphSet PlaceOfErratum(string place) =>
        record is Erratum erratum && place == "/document" ? erratum.Locus : default;
}
