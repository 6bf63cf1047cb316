using System.Buffers.Binary;
using System.Text;

namespace Wsis.Governance.Json;

/// <summary>
/// Keeps one string for all equal texts of recurring kinds (ids, codes, symbols): finding it costs half of what a new
/// string costs, and a graph that is kept has fewer objects. Bounded in count and length; it lives as long as one
/// reading.
/// </summary>
/// <param name="mostSlots">How many names are kept at the most, a power of two from 256. A new name beyond that takes
/// the
/// place of an older one, so that a long stream does not fill the table with names that never come back.</param>
internal sealed class NameTable(int mostSlots = 1 << 16)
{
    private const int LongestName = 96;

    // However a text was chosen, no more slots than these are looked at.
    private const int MostProbes = 8;

    private Entry[] entries = new Entry[256];
    private int count;

    /// <summary>Looks for a text that has been read as one of these kinds before.</summary>
    public bool TryFind(ReadOnlySpan<byte> utf8, int kinds, out string text)
    {
        var hash = Hash(utf8, kinds);
        for (var probe = 0; probe < MostProbes; probe++)
        {
            ref var entry = ref SlotOf(hash, probe);
            if (entry.Text is null)
            {
                break;
            }

            if (entry.Hash == hash && entry.Kinds == kinds && Ascii.Equals(utf8, entry.Text))
            {
                text = entry.Text;
                return true;
            }
        }

        text = "";
        return false;
    }

    /// <summary>Notes a text that was read as a kind. Texts beyond the bounds, and values that were not
    /// written as they are kept, are passed over.</summary>
    public void Add(ReadOnlySpan<byte> utf8, int kinds, string text)
    {
        if (utf8.Length > LongestName || !Ascii.Equals(utf8, text))
        {
            return;
        }

        if (count * 2 >= entries.Length && entries.Length < mostSlots)
        {
            Grow();
        }

        count++;
        Insert(new Entry { Hash = Hash(utf8, kinds), Kinds = kinds, Text = text });
    }

    // The first and the last eight bytes tell names apart that differ in a number.
    private static uint Hash(ReadOnlySpan<byte> utf8, int kinds)
    {
        var (first, last) = utf8.Length >= sizeof(ulong)
            ? (BinaryPrimitives.ReadUInt64LittleEndian(utf8),
                BinaryPrimitives.ReadUInt64LittleEndian(utf8[^sizeof(ulong)..]))
            : (Packed(utf8), 0);
        var mixed = ((first * 0x9E3779B97F4A7C15) ^ last ^ (uint)(utf8.Length + (kinds << 8))) * 0xC2B2AE3D27D4EB4F;
        return (uint)(mixed >> 32) ^ (uint)(mixed >> 13);
    }

    private static ulong Packed(ReadOnlySpan<byte> utf8)
    {
        var packed = 0UL;
        foreach (var unit in utf8)
        {
            packed = (packed << 8) | unit;
        }

        return packed;
    }

    private ref Entry SlotOf(uint hash, int probe) =>
        ref entries[(hash + (uint)probe) & (uint)(entries.Length - 1)];

    private void Insert(Entry entry)
    {
        for (var probe = 0; probe < MostProbes; probe++)
        {
            ref var slot = ref SlotOf(entry.Hash, probe);
            if (slot.Text is null)
            {
                slot = entry;
                return;
            }
        }

        SlotOf(entry.Hash, 0) = entry;
    }

    private void Grow()
    {
        var old = entries;
        entries = new Entry[old.Length * 2];
        foreach (var entry in old)
        {
            if (entry.Text is not null)
            {
                Insert(entry);
            }
        }
    }

    private struct Entry
    {
        public uint Hash;
        public int Kinds;
        public string? Text;
    }
}
