namespace Wsis.Governance.Tool.Differences;

/// <summary>Merges two sets of records, record by record; a record that both changed, member by member.</summary>
internal sealed class RecordMerge
{
    private readonly Dictionary<(string, string), Record> mine;
    private readonly Dictionary<(string, string), Record> theirs;
    private readonly Dictionary<(string, string), Record>? origin;
    private readonly List<MergedRecord> merged = [];
    private readonly List<MergeConflict> conflicts = [];

    private readonly SurroundingMerge around;

    private RecordMerge(WsisCorpus first, WsisCorpus second, WsisCorpus? origin)
    {
        around = new SurroundingMerge(first.UnknownMembers, second.UnknownMembers, origin?.UnknownMembers);
        mine = RecordsById.Of(first);
        theirs = RecordsById.Of(second);
        this.origin = origin is null ? null : RecordsById.Of(origin);
    }

    /// <summary>The records of both, in the order of the first, new ones of the second last.</summary>
    public IReadOnlyList<MergedRecord> Records => merged;

    /// <summary>The records that both sides changed differently.</summary>
    public IReadOnlyList<MergeConflict> Conflicts => conflicts;

    /// <summary>The members around the records that both sides changed differently.</summary>
    public IReadOnlyList<SurroundingConflict> SurroundingConflicts => around.Conflicts;

    /// <summary>Merges two corpora.</summary>
    /// <param name="first">One side.</param>
    /// <param name="second">The other side.</param>
    /// <param name="origin">The common origin of both; null if unknown: then no record counts as removed.</param>
    public static RecordMerge Of(WsisCorpus first, WsisCorpus second, WsisCorpus? origin)
    {
        var merge = new RecordMerge(first, second, origin);
        foreach (var record in first)
        {
            merge.AddMine(record);
        }

        foreach (var record in second)
        {
            if (!merge.mine.ContainsKey(RecordsById.IdentityOf(record)))
            {
                merge.AddTheirs(record);
            }
        }

        return merge;
    }

    /// <summary>The records, for a conflict those of both sides, with the members around the records
    /// of both inputs.</summary>
    public WsisCorpus ToCorpus()
    {
        Record[] records = [.. merged.SelectMany(static one => one.All)];
        return WsisCorpus.Read(records, [], around.Members, new HashSet<string>());
    }

    private void AddMine(Record record)
    {
        var identity = RecordsById.IdentityOf(record);
        var before = origin?.GetValueOrDefault(identity);
        if (!theirs.TryGetValue(identity, out var other))
        {
            AddUnlessRemoved(record, before, isMine: true);
        }
        else if (record.Equals(other) || (before is not null && before.Equals(other)))
        {
            merged.Add(new MergedRecord(record, null, false));
        }
        else if (before is not null && before.Equals(record))
        {
            merged.Add(new MergedRecord(other, null, false));
        }
        else if (before is not null && MemberMerge.TryMerge(before, record, other) is { } both)
        {
            merged.Add(new MergedRecord(both, null, false));
        }
        else
        {
            merged.Add(new MergedRecord(record, other, true));
            conflicts.Add(new MergeConflict(identity.Type, identity.Id, RecordChange.Between(record, other)));
        }
    }

    private void AddTheirs(Record record) =>
        AddUnlessRemoved(record, origin?.GetValueOrDefault(RecordsById.IdentityOf(record)), isMine: false);

    // A record that the other side removed is left out, unless this side changed it.
    private void AddUnlessRemoved(Record record, Record? before, bool isMine)
    {
        if (before is null)
        {
            merged.Add(new MergedRecord(record, null, false));
        }
        else if (!before.Equals(record))
        {
            merged.Add(isMine ? new MergedRecord(record, null, true) : new MergedRecord(null, record, true));
            conflicts.Add(new MergeConflict(record.Type.ToString(), record.IdText, null));
        }
    }
}
