using System.Globalization;
using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Sharding.Lookup;

/// <summary>All records, for rules: read again when needed. For one thread at a time.</summary>
internal sealed class ShardedRecords : IRecordStore, IDisposable
{
    private readonly SharedRecords shared;
    private readonly RecordLookup lookup;
    private readonly ErrataByRecord errata;

    /// <summary>Creates a view for one thread.</summary>
    /// <param name="shared">The state shared by the views of all threads.</param>
    public ShardedRecords(SharedRecords shared)
    {
        this.shared = shared;
        lookup = new RecordLookup(shared.Pool);
        errata = new ErrataByRecord(this);
        Origins = new ShardedOrigins(shared.Pool);
    }

    /// <inheritdoc/>
    public int Count => shared.Pool.Count;

    /// <inheritdoc/>
    public ReadOnlySpan<byte> Types => shared.Types;

    /// <inheritdoc/>
    public RecordOrigins Origins { get; }

    /// <inheritdoc/>
    public Record this[int number] =>
        shared.ErratumTargets.Contains(number) ? lookup.ReadFull(number) : lookup.Read(number);

    /// <inheritdoc/>
    public int NumberOf(RecordLink link) => lookup.Find(link.TypeIndex, link.Id).Number;

    /// <inheritdoc/>
    public int NumberOf(DocumentSymbol symbol) => lookup.Find(symbol).Number;

    /// <inheritdoc/>
    public Record? Find(RecordLink link) => Get(NumberOf(link));

    /// <inheritdoc/>
    public Record? Find(DocumentSymbol symbol) => Get(NumberOf(symbol));

    /// <inheritdoc/>
    public Record? FindFirst(string id) => Get(lookup.NumberOfFirst(id));

    /// <inheritdoc/>
    public OutcomeParagraph? FindParagraph(Id<OutcomeDocument> document, int number) => (OutcomeParagraph?)Find(
        new RecordLink(
            Record<OutcomeParagraph>.IndexOfType, string.Create(CultureInfo.InvariantCulture, $"{document}/{number}")));

    /// <inheritdoc/>
    public ReadOnlySpan<Erratum> ErrataOf(Record record) => errata.Of(record);

    /// <inheritdoc/>
    public bool IsUnreadable(RecordLink link) => ReadingGaps.MayContain(shared.IncompleteIds, link);

    /// <inheritdoc/>
    public bool HasGap(Record record, string member) =>
        shared.IncompleteIds.Contains(ReadingGaps.Member(record, member));

    /// <inheritdoc/>
    public bool HasGaps => shared.IncompleteIds.Count > 0;

    /// <inheritdoc/>
    public IEnumerable<(int Number, int First)> Duplicates() => shared.Pool.Repeated;

    /// <inheritdoc/>
    public IReadOnlyList<string> FirstIds(int typeIndex, int max) => shared.FirstIds(typeIndex, max, lookup);

    /// <inheritdoc/>
    public int[]? NumbersFor(IRecordFilter rule) =>
        Array.IndexOf(shared.Rules, rule) is >= 0 and var index ? shared.Pool.NumbersFor(index) : null;

    /// <summary>The text of a record, and its position.</summary>
    public ReadOnlySpan<byte> TextOf(int number, out LinePosition start)
    {
        start = lookup.PositionOf(number).Position.Start;
        return lookup.TextOf(number);
    }

    /// <inheritdoc/>
    public void Dispose() => lookup.Dispose();

    private Record? Get(int number) =>
        number < 0 ? null
        : shared.ErratumTargets.Contains(number) ? lookup.ReadFull(number)
        : lookup.Get(number);
}

/// <summary>The state shared by the views of all threads.</summary>
internal sealed class SharedRecords
{
    private readonly Lock gate = new();
    private readonly Dictionary<int, IReadOnlyList<string>> firstIds = [];

    /// <summary>Creates the shared state of complete records.</summary>
    /// <param name="pool">The records.</param>
    /// <param name="incompleteIds">Ids of incomplete records.</param>
    /// <param name="rules">The corpus rules.</param>
    public SharedRecords(RecordPool pool, HashSet<string> incompleteIds, CorpusRule[] rules)
    {
        (Pool, IncompleteIds, Rules, Types) = (pool, incompleteIds, rules, pool.TypesOfAll());
        using var trimmed = new ShardedRecords(this);
        ErratumTargets = Wsis.Governance.Sharding.Checking.ErratumTargets.In(trimmed);
    }

    /// <summary>The records.</summary>
    public RecordPool Pool { get; }

    /// <summary>The index of the type of each.</summary>
    public byte[] Types { get; }

    /// <summary>Ids of incomplete records.</summary>
    public HashSet<string> IncompleteIds { get; }

    /// <summary>The corpus rules.</summary>
    public CorpusRule[] Rules { get; }

    /// <summary>The records to which errata point; they are read without trimming.</summary>
    public HashSet<int> ErratumTargets { get; } = [];

    /// <summary>The ids of a type among the first records.</summary>
    public IReadOnlyList<string> FirstIds(int typeIndex, int max, RecordLookup lookup)
    {
        lock (gate)
        {
            if (!firstIds.TryGetValue(typeIndex, out var ids))
            {
                firstIds.Add(typeIndex, ids = [.. Numbers(typeIndex, max).Select(it => lookup.Read(it).IdText)]);
            }

            return ids;
        }
    }

    private IEnumerable<int> Numbers(int typeIndex, int max) =>
        Enumerable.Range(0, Math.Min(Types.Length, max)).Where(number => Types[number] == typeIndex);
}
