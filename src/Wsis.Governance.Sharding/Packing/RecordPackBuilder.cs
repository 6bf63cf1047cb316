namespace Wsis.Governance.Sharding.Packing;

/// <summary>Packs records into a run.</summary>
/// <param name="file">Whose pools number the values.</param>
internal sealed class RecordPackBuilder(SpillFile file) : IRecordOutput<PackedRecords>
{
    private readonly PackBuffer buffer = new();
    private readonly ValueNumbers numbers = new(file.Pools);
    private readonly List<int> ends = [];
    private RecordKeys keys = new();

    /// <inheritdoc/>
    public bool NeedsText => false;

    /// <inheritdoc/>
    public void Add(Record record, in RecordPosition position, ReadOnlySpan<byte> text)
    {
        keys.Add(record, file.Hash);
        buffer.WriteText(record.IdText);
        buffer.WriteNumber((ulong)position.Offset);
        buffer.WriteNumber((ulong)position.Start.Line);
        buffer.WriteNumber((ulong)position.Start.Column);
        buffer.WriteSigned(position.Entry);
        buffer.WriteNumber(position.Pointer.IsDefault ? 0UL : 1UL);
        if (!position.Pointer.IsDefault)
        {
            buffer.WriteText(position.Pointer.ToString());
        }

        RecordPacker.Pack(record, buffer, numbers);
        ends.Add(buffer.Length);
    }

    /// <inheritdoc/>
    public PackedRecords Complete()
    {
        var run = new PackedRecords(buffer.Written.ToArray(), [.. ends], keys);
        buffer.Clear();
        ends.Clear();
        keys = new RecordKeys();
        return run;
    }
}
