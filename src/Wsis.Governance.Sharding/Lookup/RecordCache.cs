using System.Diagnostics.CodeAnalysis;

namespace Wsis.Governance.Sharding.Lookup;

/// <summary>A cache of recently used records, by number: each slot keeps the last record.</summary>
/// <remarks>Thread-safe.</remarks>
internal sealed class RecordCache
{
    private const int Places = 1 << 14;

    private readonly Entry?[] records = new Entry?[Places];

    /// <summary>Finds a record.</summary>
    public bool TryGet(int number, [NotNullWhen(true)] out Record? record)
    {
        var there = Volatile.Read(ref records[number & (Places - 1)]);
        record = there?.Number == number ? there.Record : null;
        return record is not null;
    }

    /// <summary>Adds a record to the cache.</summary>
    public void Add(int number, Record record) =>
        Volatile.Write(ref records[number & (Places - 1)], new Entry(number, record));

    private sealed record Entry(int Number, Record Record);
}
