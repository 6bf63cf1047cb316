namespace Wsis.Governance;

/// <content>Changed corpora and comparison.</content>
public sealed partial class WsisCorpus
{
    /// <summary>A corpus with these records: each replaces the record with its type and id, or is added at the end if
    /// there is none. This corpus does not change.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="changed"/> or one of its elements is null.</exception>
    public WsisCorpus With(params IEnumerable<Record> changed)
    {
        var all = new List<Record>(records);
        var newOrigins = new List<RecordOrigin>(Enumerable.Range(0, Count).Select(OriginOf));
        var numbers = new Dictionary<(int, string), int>(Count);
        for (var number = 0; number < all.Count; number++)
        {
            numbers.TryAdd(IdentityOf(all[number]), number);
        }

        foreach (var record in Create(changed))
        {
            if (numbers.TryAdd(IdentityOf(record), all.Count))
            {
                all.Add(record);
                newOrigins.Add(default);
            }
            else
            {
                var number = numbers[IdentityOf(record)];
                (all[number], newOrigins[number]) = (record, default);
            }
        }

        return Changed(all, newOrigins);
    }

    /// <summary>A corpus without the records that have the types and ids of these records. This corpus
    /// does not change.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="removed"/> or one of its elements is null.</exception>
    public WsisCorpus Without(params IEnumerable<Record> removed)
    {
        var identities = Create(removed).Select(IdentityOf).ToHashSet();
        int[] kept = [.. Enumerable.Range(0, Count).Where(number => !identities.Contains(IdentityOf(records[number])))];
        return Changed([.. kept.Select(number => records[number])], [.. kept.Select(OriginOf)]);
    }

    /// <summary>The differences between this corpus and a later one: records that are added, removed or changed, by
    /// type and id. The order of records is ignored. If an id occurs twice, its first record counts.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="later"/> is null.</exception>
    public CorpusComparison Compare(WsisCorpus later)
    {
        ArgumentNullException.ThrowIfNull(later);
        var (before, after) = (FirstByIdentity(), later.FirstByIdentity());
        return new CorpusComparison
        {
            Added = [.. after.Where(pair => !before.ContainsKey(pair.Key)).Select(static pair => pair.Value)],
            Removed = [.. before.Where(pair => !after.ContainsKey(pair.Key)).Select(static pair => pair.Value)],
            Changed =
            [
                .. before.Where(pair => after.TryGetValue(pair.Key, out var other) && !pair.Value.Equals(other))
                    .Select(pair => RecordChange.Between(pair.Value, after[pair.Key])),
            ],
        };
    }

    private static (int Type, string Id) IdentityOf(Record record) => (record.TypeIndex, record.IdText);

    private OrderedDictionary<(int Type, string Id), Record> FirstByIdentity()
    {
        var first = new OrderedDictionary<(int Type, string Id), Record>(Count);
        foreach (var record in records)
        {
            first.TryAdd(IdentityOf(record), record);
        }

        return first;
    }

    private WsisCorpus Changed(List<Record> all, List<RecordOrigin> newOrigins) =>
        new([.. all], [.. newOrigins]) { UnknownMembers = UnknownMembers, Gaps = Gaps };
}
