using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace Wsis.Governance.Values;

/// <summary>Keeps one string for all equal texts of recurring kinds (ids, symbols, paragraphs): a text read before need
/// not be checked again, and the records have fewer objects. Limited in count and length; used for one read.</summary>
/// <remarks>The bytes of all texts are stored together, separate from the strings, so that a look-up
/// touches little memory.</remarks>
/// <param name="most">The maximum number of texts, a power of two from 64. When it is reached, all are removed, so that
/// a long stream does not fill the table with texts that never recur.</param>
/// <param name="length">How many bytes are about to be read, so that the table need not grow step by step.</param>
internal sealed class StringPool(int most = 1 << 16, int length = 0)
{
    private const int MaxLength = 96;
    private const int FewestSlots = 128;
    private const int MaxSlotsAtFirst = 1 << 13;

    // In the generated records there is a new text for about every 500 bytes.
    private const int BytesPerText = 256;

    // The maximum number of slots that a look-up visits, also for hostile texts.
    private const int MaxProbes = 8;

    // Slots contain only a hash and the position of the text, so that many fit in one cache line.
    private Slot[] slots = new Slot[SlotsFor(length)];
    private string[] strings = new string[SlotsFor(length)];
    private byte[] notes = new byte[SlotsFor(length) * 8];
    private int used = 1;
    private int count;

    /// <summary>Finds a text that was read as this kind before.</summary>
    public bool TryFind(ReadOnlySpan<byte> utf8, PoolKind kind, out string text)
    {
        var hash = Hash(utf8, kind);
        for (var probe = 0U; probe < MaxProbes; probe++)
        {
            var at = (hash + probe) & (uint)(slots.Length - 1);
            var slot = slots[at];
            if (slot.Start == 0)
            {
                break;
            }

            if (slot.Hash == hash && IsNoted(slot.Start, utf8, kind))
            {
                text = strings[at];
                return true;
            }
        }

        text = "";
        return false;
    }

    /// <summary>Adds a text that was read as a kind. Texts beyond the limits, and values that are not kept as written,
    /// are not pooled: such a variant is parsed each time.</summary>
    public void Add(ReadOnlySpan<byte> utf8, PoolKind kind, string text)
    {
        if (utf8.Length > MaxLength || !Ascii.Equals(utf8, text))
        {
            return;
        }

        EnsureCapacity(utf8.Length + 2);
        if (Insert(new Slot(Hash(utf8, kind), used), text))
        {
            notes[used] = (byte)kind;
            notes[used + 1] = (byte)utf8.Length;
            utf8.CopyTo(notes.AsSpan(used + 2));
            used += utf8.Length + 2;
            count++;
        }
    }

    private static int SlotsFor(int length) =>
        (int)BitOperations.RoundUpToPowerOf2((uint)Math.Clamp(length / BytesPerText, FewestSlots, MaxSlotsAtFirst));

    private bool IsNoted(int start, ReadOnlySpan<byte> utf8, PoolKind kind)
    {
        var note = notes.AsSpan(start);
        return note[0] == (byte)kind && note[1] == utf8.Length && note.Slice(2, utf8.Length).SequenceEqual(utf8);
    }

    // The first and the last eight bytes distinguish texts that differ in a number. The last characters are in the
    // highest bits, which a multiplication does not move down; the fold does.
    private static uint Hash(ReadOnlySpan<byte> utf8, PoolKind kind)
    {
        var (first, last) =
            utf8.Length >= sizeof(ulong) ? (Eight(utf8), Eight(utf8[^sizeof(ulong)..]))
            : utf8.Length >= sizeof(uint) ? (Four(utf8), Four(utf8[^sizeof(uint)..]))
            : (Packed(utf8), 0UL);
        var size = (uint)(utf8.Length + ((int)kind << 8));
        var mixed = (first ^ BitOperations.RotateLeft(last, 29) ^ size) * 0x9E3779B97F4A7C15;
        return (uint)(((mixed ^ (mixed >> 32)) * 0xC2B2AE3D27D4EB4F) >> 32);
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

    private void EnsureCapacity(int length)
    {
        if (count == most)
        {
            Array.Clear(slots);
            Array.Clear(strings);
            (used, count) = (1, 0);
        }

        if (count * 4 >= slots.Length * 3)
        {
            Grow();
        }

        if (used + length > notes.Length)
        {
            Array.Resize(ref notes, notes.Length * 2);
        }
    }

    private bool Insert(Slot slot, string text)
    {
        for (var probe = 0U; probe < MaxProbes; probe++)
        {
            var at = (slot.Hash + probe) & (uint)(slots.Length - 1);
            if (slots[at].Start == 0)
            {
                (slots[at], strings[at]) = (slot, text);
                return true;
            }
        }

        return false;
    }

    private void Grow()
    {
        var (oldSlots, oldStrings) = (slots, strings);
        slots = new Slot[oldSlots.Length * 2];
        strings = new string[oldSlots.Length * 2];
        for (var at = 0; at < oldSlots.Length; at++)
        {
            if (oldSlots[at].Start != 0)
            {
                Insert(oldSlots[at], oldStrings[at]);
            }
        }
    }

    /// <summary>The key of a slot: kind, length and offset of the bytes; 0 for an empty slot.</summary>
    private readonly record struct Slot(uint Hash, int Start);
}
