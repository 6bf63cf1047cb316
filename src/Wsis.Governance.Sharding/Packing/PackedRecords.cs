namespace Wsis.Governance.Sharding.Packing;

/// <summary>A run of records of a shard, packed: where each begins, what it is found by, and its bytes, in memory or in
/// a spill file.</summary>
/// <param name="bytes">The records, one after the other.</param>
/// <param name="ends">Where each ends.</param>
/// <param name="keys">What they are found by.</param>
internal sealed class PackedRecords(byte[] bytes, int[] ends, RecordKeys keys)
{
    private byte[]? bytes = bytes;
    private SpillFile? file;
    private long offset;

    /// <summary>How many there are.</summary>
    public int Count => ends.Length;

    /// <summary>How many bytes they have.</summary>
    public int Length { get; } = bytes.Length;

    /// <summary>What they are found by.</summary>
    public RecordKeys Keys => keys;

    /// <summary>The values of the records, and how they are looked up.</summary>
    public SpillFile File => file ?? throw new InvalidOperationException("The run is in the care of no file yet.");

    /// <summary>Gives the run into the care of a spill file, which may put its bytes on disk.</summary>
    public void MoveTo(SpillFile to)
    {
        if (!to.TryReserve(Length))
        {
            offset = to.Append(bytes);
            bytes = null;
        }

        file = to;
    }

    /// <summary>The bytes of a record.</summary>
    /// <param name="index">The index of the record in the run.</param>
    /// <param name="buffer">Takes the bytes where they are on disk; made larger where it must be.</param>
    public ReadOnlySpan<byte> BytesOf(int index, ref byte[] buffer)
    {
        var start = index == 0 ? 0 : ends[index - 1];
        var length = ends[index] - start;
        ObjectDisposedException.ThrowIf(File.IsDisposed, File);
        if (bytes is { } inMemory)
        {
            return inMemory.AsSpan(start, length);
        }

        if (buffer.Length < length)
        {
            buffer = new byte[Math.Max(length, 2 * buffer.Length)];
        }

        return file!.ReadAt(offset + start, buffer.AsSpan(0, length)) == length
            ? buffer.AsSpan(0, length)
            : throw new EndOfStreamException("The spill file ends early.");
    }

    /// <summary>The id of a record, in UTF-8.</summary>
    public static ReadOnlySpan<byte> IdIn(ReadOnlySpan<byte> packed) => new PackReader(packed).ReadUtf8();

    /// <summary>A record.</summary>
    public static Record RecordIn(ReadOnlySpan<byte> packed, int typeIndex, ValuePools pools)
    {
        var input = new PackReader(packed);
        var id = input.ReadUtf8();
        ReadPosition(ref input);
        return RecordUnpacker.Unpack(typeIndex, id, input, pools);
    }

    /// <summary>Where a record begins.</summary>
    public static RecordPosition PositionIn(ReadOnlySpan<byte> packed)
    {
        var input = new PackReader(packed);
        input.ReadUtf8();
        return ReadPosition(ref input);
    }

    private static RecordPosition ReadPosition(ref PackReader input)
    {
        var start = (long)input.ReadNumber();
        var place = new LinePosition(input.ReadInt(), input.ReadInt());
        var entry = input.ReadSigned();
        var pointer = input.ReadInt() == 0 ? default : JsonPointer.OfValid(input.ReadText());
        return new RecordPosition(start, place, pointer, entry);
    }
}
