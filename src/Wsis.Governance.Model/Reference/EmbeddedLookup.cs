using Wsis.Governance.Corpus;
using Wsis.Governance.Values;

namespace Wsis.Governance.Reference;

/// <summary>The reference data in the background of a validation. Only records that are found are read: most programs
/// check records with links to a few of them.</summary>
internal sealed class EmbeddedLookup : IBackgroundRecords
{
    private static readonly Lazy<EmbeddedIndex> index = new(static () => new EmbeddedIndex());

    /// <inheritdoc/>
    public WsisCorpus Corpus => ReferenceData.Corpus;

    /// <inheritdoc/>
    public Record? Find(RecordLink link)
    {
        var found = index.Value.ById(link.Id);
        while (found is not null && found.TypeIndex != link.TypeIndex)
        {
            found = found.NextWithId;
        }

        return found?.Record;
    }

    /// <inheritdoc/>
    public Record? Find(DocumentSymbol symbol) => index.Value.BySymbol(symbol.LookupText)?.Record;

    /// <inheritdoc/>
    public Record? FindFirst(string id) => index.Value.ById(id)?.Record;

    /// <inheritdoc/>
    public IReadOnlyList<string> FirstIds(int typeIndex, int max) => index.Value.FirstIds(typeIndex, max);

    /// <inheritdoc/>
    public OutcomeParagraph? FindParagraph(Id<OutcomeDocument> document, int number)
    {
        var id = string.Create(InvariantNumbers.Format, $"{document}/{number}");
        return (OutcomeParagraph?)Find(new RecordLink(Record<OutcomeParagraph>.IndexOfType, id));
    }
}
