using System.Buffers.Binary;
using System.Text;

namespace Wsis.Governance.Values;

/// <summary>
/// Keeps one string for all equal texts of recurring kinds (ids, codes, symbols): finding it costs half of what a new
/// string costs, and a graph that is kept has fewer objects. Bounded in count and length; it lives as long as one reading.
/// </summary>
/// <param name="mostSlots">How many texts are kept at the most, a power of two from 256. A new text beyond that takes the
/// place of an older one, so that a long stream does not fill the table with texts that never come back.</param>
internal sealed class RecurringTexts(int mostSlots = 1 << 16)
{
    private const int Longest = 96;

    // However a text was chosen, no more slots than these are looked at.
    private const int MostProbes = 8;

    private Entry[] entries = new Entry[256];
    private int count;

    /// <summary>Looks for a text that has been read as this kind before.</summary>
    public bool TryFind(ReadOnlySpan<byte> utf8, string kind, out string text)
    {
        var hash = Hash(utf8);
        for (var probe = 0; probe < MostProbes; probe++)
        {
            ref var entry = ref SlotOf(hash, probe);
            if (entry.Text is null)
            {
                break;
            }

            if (entry.Hash == hash && ReferenceEquals(entry.Kind, kind) && Ascii.Equals(utf8, entry.Text))
            {
                text = entry.Text;
                return true;
            }
        }

        text = "";
        return false;
    }

    /// <summary>Notes a text that was read as a kind. Texts beyond the bounds, and values that were not written as they are
    /// kept, are passed over: a printed variant is read anew each time.</summary>
    public void Add(ReadOnlySpan<byte> utf8, string kind, string text)
    {
        if (utf8.Length > Longest || !Ascii.Equals(utf8, text))
        {
            return;
        }

        if (count * 2 >= entries.Length && entries.Length < mostSlots)
        {
            Grow();
        }

        count++;
        Insert(new Entry { Hash = Hash(utf8), Kind = kind, Text = text });
    }

    // The first and the last eight bytes tell texts apart that differ in a number.
    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        var (first, last) =
            utf8.Length >= sizeof(ulong) ? (Eight(utf8), Eight(utf8[^sizeof(ulong)..]))
            : utf8.Length >= sizeof(uint) ? (Four(utf8), Four(utf8[^sizeof(uint)..]))
            : (Packed(utf8), 0UL);
        var mixed = ((first * 0x9E3779B97F4A7C15) ^ last ^ (uint)utf8.Length) * 0xC2B2AE3D27D4EB4F;
        return (uint)(mixed >> 32) ^ (uint)(mixed >> 13);
    }

    private static ulong Eight(ReadOnlySpan<byte> utf8) => BinaryPrimitives.ReadUInt64LittleEndian(utf8);

    private static ulong Four(ReadOnlySpan<byte> utf8) => BinaryPrimitives.ReadUInt32LittleEndian(utf8);

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
        public string? Kind;
        public string? Text;
    }
}
