using System.Globalization;
using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;

namespace Wsis.Governance.Sharding.Lookup;

/// <summary>The records that were just read, with earlier records, for rules. For one thread at a time.</summary>
/// <param name="lookup">Finds records; null if no rule needs other records.</param>
internal sealed class BatchRecords(RecordLookup? lookup) : IRecordStore
{
    private ReadBatch batch = null!;
    private RecordOrigins? origins;

    /// <inheritdoc/>
    public int Count => batch.Records.Count;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Types => batch.Run is { } run ? run.Types : default;

    /// <inheritdoc/>
    public RecordOrigins Origins => origins ??= new CorpusOrigins(batch.Origins());

    /// <inheritdoc/>
    public bool HasGaps => batch.IncompleteIds.Count > 0;

    /// <inheritdoc/>
    public Record this[int number] => batch.Records[number];

    /// <summary>Moves to the next records.</summary>
    public void Enter(ReadBatch next)
    {
        (batch, origins) = (next, null);
        if (next.Run is { } run)
        {
            lookup?.Enter(run, next.Records);
        }
    }

    /// <summary>Releases the records.</summary>
    public void Leave()
    {
        (batch, origins) = (null!, null);
        lookup?.Leave();
    }

    /// <inheritdoc/>
    public int NumberOf(RecordLink link) => lookup?.Find(link.TypeIndex, link.Id).Number ?? -1;

    /// <inheritdoc/>
    public int NumberOf(DocumentSymbol symbol) => lookup?.Find(symbol).Number ?? -1;

    /// <inheritdoc/>
    public Record? Find(RecordLink link) => lookup?.Find(link.TypeIndex, link.Id).Record;

    /// <inheritdoc/>
    public Record? Find(DocumentSymbol symbol) => lookup?.Find(symbol).Record;

    /// <inheritdoc/>
    public Record? FindFirst(string id) =>
        lookup?.NumberOfFirst(id) is >= 0 and var number ? lookup.Get(number) : null;

    /// <inheritdoc/>
    public OutcomeParagraph? FindParagraph(Id<OutcomeDocument> document, int number) => (OutcomeParagraph?)Find(
        new RecordLink(
            Record<OutcomeParagraph>.IndexOfType, string.Create(CultureInfo.InvariantCulture, $"{document}/{number}")));

    /// <inheritdoc/>
    /// <remarks>Not requested before all records are known.</remarks>
    public ReadOnlySpan<Erratum> ErrataOf(Record record) => default;

    /// <inheritdoc/>
    public bool IsUnreadable(RecordLink link) => false;

    /// <inheritdoc/>
    public bool HasGap(Record record, string member) =>
        batch.IncompleteIds.Contains(ReadingGaps.Member(record, member));

    /// <inheritdoc/>
    public IEnumerable<(int Number, int First)> Duplicates() => [];

    /// <inheritdoc/>
    public IReadOnlyList<string> FirstIds(int typeIndex, int max) => [];

    /// <inheritdoc/>
    public int[]? NumbersFor(IRecordFilter rule) => [];
}
