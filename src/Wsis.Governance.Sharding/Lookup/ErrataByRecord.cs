using Wsis.Governance.Corpus;

namespace Wsis.Governance.Sharding.Lookup;

/// <summary>The errata that name a record.</summary>
internal sealed class ErrataByRecord(IRecordStore records)
{
    private HashMultiMap? table;
    private (string Type, string Id) last;
    private Erratum[] lastFound = [];

    /// <summary>The errata that name a record, in order.</summary>
    public ReadOnlySpan<Erratum> Of(Record record)
    {
        // Findings about one record come one after the other.
        var wanted = (record.Type.ToString(), record.IdText);
        if (wanted != last)
        {
            (last, lastFound) = (wanted, Find(record));
        }

        return lastFound;
    }

    private Erratum[] Find(Record record)
    {
        var found = new List<Erratum>();
        foreach (var number in (table ??= Gather()).Of(HashOf(record.IdText)))
        {
            var erratum = (Erratum)records[number];
            if (erratum.Record!.Type == record.Type && erratum.Record.Id.ToString() == record.IdText)
            {
                found.Add(erratum);
            }
        }

        // The list was built in reverse order.
        found.Reverse();
        return [.. found];
    }

    private HashMultiMap Gather()
    {
        var gathered = new HashMultiMap();
        foreach (var (number, erratum) in new TypedRecordList<Erratum>(records))
        {
            if (erratum.Record is { } about)
            {
                gathered.Add(HashOf(about.Id.ToString()), number);
            }
        }

        return gathered;
    }

    private static int HashOf(string id) => id.GetHashCode(StringComparison.Ordinal);
}
