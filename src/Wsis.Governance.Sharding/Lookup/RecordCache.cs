using System.Diagnostics.CodeAnalysis;

namespace Wsis.Governance.Sharding.Lookup;

/// <summary>Records that were asked for lately, by number: of numbers that share a place the last one.</summary>
/// <remarks>Safe to share between threads.</remarks>
internal sealed class RecordCache
{
    private const int Places = 1 << 14;

    private readonly Entry?[] records = new Entry?[Places];

    /// <summary>Looks for a record.</summary>
    public bool TryGet(int number, [NotNullWhen(true)] out Record? record)
    {
        var there = Volatile.Read(ref records[number & (Places - 1)]);
        record = there?.Number == number ? there.Record : null;
        return record is not null;
    }

    /// <summary>Keeps a record for a while.</summary>
    public void Add(int number, Record record) =>
        Volatile.Write(ref records[number & (Places - 1)], new Entry(number, record));

    private sealed record Entry(int Number, Record Record);
}
