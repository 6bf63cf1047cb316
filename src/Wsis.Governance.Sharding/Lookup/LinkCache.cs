namespace Wsis.Governance.Sharding.Lookup;

/// <summary>A cache of recent look-ups: many records link to few.</summary>
internal sealed class LinkCache
{
    private const int Places = 1 << 13;

    private readonly (string? Text, int Kind, int Number, Record? Record)[] links =
        new (string?, int, int, Record?)[Places];

    /// <summary>Finds a record.</summary>
    /// <param name="key">The key of the look-up.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="text">Its text.</param>
    /// <param name="found">The number of the record and the record; -1 and null if it is known that
    /// there is none.</param>
    /// <returns>False if the look-up is not in the cache.</returns>
    public bool TryGet(int key, int kind, string text, out (int Number, Record? Record) found)
    {
        ref readonly var there = ref links[key & (Places - 1)];
        found = (there.Number, there.Record);
        return there.Kind == kind && string.Equals(there.Text, text);
    }

    /// <summary>Adds a record to the cache.</summary>
    public void Add(int key, int kind, string text, int number, Record? record) =>
        links[key & (Places - 1)] = (text, kind, number, record);
}
