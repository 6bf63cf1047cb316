using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance;

/// <content>The records by number, for corpus rules.</content>
public sealed partial class WsisCorpus : IRecordStore, IBackgroundRecords
{
    private byte[]? types;
    private readonly Dictionary<Record, int>?[] numbers = new Dictionary<Record, int>?[RecordTypes.Count];

    /// <inheritdoc/>
    WsisCorpus IBackgroundRecords.Corpus => this;

    /// <inheritdoc/>
    ReadOnlySpan<byte> IRecordStore.Types => Types;

    private byte[] Types => types ??= Array.ConvertAll(records, static record => (byte)record.TypeIndex);

    /// <inheritdoc/>
    RecordOrigins IRecordStore.Origins => Places;

    /// <inheritdoc/>
    int IRecordStore.NumberOf(RecordLink link) => NumberOf(Find(link));

    /// <inheritdoc/>
    int IRecordStore.NumberOf(DocumentSymbol symbol) => NumberOf(Find(symbol));

    /// <inheritdoc/>
    Record? IRecordLookup.Find(RecordLink link) => Find(link);

    /// <inheritdoc/>
    Record? IRecordLookup.FindFirst(string id) => FindFirst(id);

    /// <inheritdoc/>
    ReadOnlySpan<Erratum> IRecordStore.ErrataOf(Record record) => ErrataOf(record);

    /// <inheritdoc/>
    bool IRecordStore.IsUnreadable(RecordLink link) => ReadingGaps.MayContain(Gaps, link);

    /// <inheritdoc/>
    bool IRecordStore.HasGap(Record record, string member) => Gaps.Contains(ReadingGaps.Member(record, member));

    /// <inheritdoc/>
    bool IRecordStore.HasGaps => Gaps.Count > 0;

    /// <inheritdoc/>
    IEnumerable<(int Number, int First)> IRecordStore.Duplicates()
    {
        var firstNumbers = new Dictionary<(int Type, string Id), int>(Count);
        for (var number = 0; number < records.Length; number++)
        {
            var key = (records[number].TypeIndex, records[number].IdText);
            if (!firstNumbers.TryAdd(key, number))
            {
                yield return (number, firstNumbers[key]);
            }
        }
    }

    /// <inheritdoc/>
    IReadOnlyList<string> IRecordLookup.FirstIds(int typeIndex, int max)
    {
        var ids = new List<string>();
        for (var number = 0; number < Math.Min(Count, max); number++)
        {
            if (Types[number] == typeIndex)
            {
                ids.Add(records[number].IdText);
            }
        }

        return ids;
    }

    /// <inheritdoc/>
    int[]? IRecordStore.NumbersFor(IRecordFilter rule) => null;

    private int NumberOf(Record? found) =>
        found is null ? -1 : (numbers[found.TypeIndex] ??= NumbersOf(found.TypeIndex))[found];

    // Compared by reference, because records are equal by content.
    private Dictionary<Record, int> NumbersOf(int typeIndex)
    {
        var ofType = new Dictionary<Record, int>(ReferenceEqualityComparer.Instance);
        for (var number = 0; number < records.Length; number++)
        {
            if (Types[number] == typeIndex)
            {
                ofType.TryAdd(records[number], number);
            }
        }

        return ofType;
    }
}
