using System.Diagnostics.CodeAnalysis;

namespace Wsis.Governance.Sharding.Packing;

/// <summary>Records that were asked for lately, by number: of numbers that share a place the last one.</summary>
internal sealed class RecordCache
{
    private const int Places = 1 << 13;

    private readonly (int Number, Record? Record)[] records = new (int, Record?)[Places];

    /// <summary>Looks for a record.</summary>
    public bool TryGet(int number, [NotNullWhen(true)] out Record? record)
    {
        var there = records[number & (Places - 1)];
        record = there.Number == number ? there.Record : null;
        return record is not null;
    }

    /// <summary>Keeps a record for a while.</summary>
    public void Add(int number, Record record) => records[number & (Places - 1)] = (number, record);
}
