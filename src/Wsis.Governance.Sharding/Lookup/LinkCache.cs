namespace Wsis.Governance.Sharding.Lookup;

/// <summary>Records that were looked up lately: few records are linked to by many.</summary>
internal sealed class LinkCache
{
    private const int Places = 1 << 13;

    private readonly (string? Text, int Kind, int Number, Record? Record)[] links =
        new (string?, int, int, Record?)[Places];

    /// <summary>Looks for a record.</summary>
    /// <param name="key">The key of what was looked up.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="text">Its text.</param>
    /// <param name="found">The number of the record and the record; -1 and null where it is known that there is
    /// none.</param>
    /// <returns>False where nothing is known.</returns>
    public bool TryGet(int key, int kind, string text, out (int Number, Record? Record) found)
    {
        ref readonly var there = ref links[key & (Places - 1)];
        found = (there.Number, there.Record);
        return there.Kind == kind && string.Equals(there.Text, text);
    }

    /// <summary>Keeps a record for a while.</summary>
    public void Add(int key, int kind, string text, int number, Record? record) =>
        links[key & (Places - 1)] = (text, kind, number, record);
}
