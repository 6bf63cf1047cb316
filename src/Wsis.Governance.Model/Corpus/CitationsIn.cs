using Wsis.Governance.Contracts.Elements;

namespace Wsis.Governance.Corpus;

/// <summary>Collects the citations in a record.</summary>
internal struct CitationsIn : IElementVisitor
{
    private readonly Record record;
    private List<RecordCitation>? found;
    private string documentOfLast = "";

    private CitationsIn(Record record) => this.record = record;

    /// <inheritdoc/>
    readonly ElementKinds IElementVisitor.RequestedKinds =>
        ElementKinds.Citations | ElementKinds.Sources | ElementKinds.Symbols;

    /// <inheritdoc/>
    readonly bool IElementVisitor.NeedsPointers => true;

    /// <summary>The citations in a record, in the order of the contract. The record's own symbols
    /// are not citations.</summary>
    public static IReadOnlyList<RecordCitation> Of(Record record)
    {
        var citations = new CitationsIn(record);
        RecordElementWalker<CitationsIn>.Run(record, ref citations);
        return citations.found ?? [];
    }

    /// <inheritdoc/>
    void IElementVisitor.Visit(in RecordElement part, string? place)
    {
        switch (part.Kind)
        {
            case ElementKinds.Citations:
                Add(place!, part.Citation.Document, part.Citation.Paragraphs, isSource: false);
                break;
            case ElementKinds.Sources:
                Add(place!, part.Source.Document, part.Source.Paragraph, isSource: true);
                break;
            case ElementKinds.Symbols when place != documentOfLast
                && !WsisCorpus.SymbolsOf(record).Contains(part.Symbol):
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
