using System.Text;

namespace Wsis.Governance.Json;

/// <summary>
/// Keeps one string for all equal texts of recurring kinds (ids, codes, symbols): finding it costs half of what a new
/// string costs, and a graph that is kept has fewer objects. Bounded in count and length; it lives as long as one reading.
/// </summary>
/// <param name="mostNames">How many names are kept. A new name beyond that takes the place of an older one, so that a
/// long stream does not fill the table with names that never come back.</param>
internal sealed class NameTable(int mostNames = 1 << 16)
{
    private const int LongestName = 96;

    private Entry[] entries = new Entry[256];
    private int count;

    /// <summary>Looks for a text that has been read as one of these kinds before.</summary>
    public bool TryFind(ReadOnlySpan<byte> utf8, int kinds, out string text)
    {
        var hash = Hash(utf8);
        for (var slot = hash & (uint)(entries.Length - 1); ; slot = (slot + 1) & (uint)(entries.Length - 1))
        {
            ref var entry = ref entries[slot];
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

        var entry = new Entry { Hash = Hash(utf8), Kinds = kinds, Text = text };
        if (count >= mostNames)
        {
            Replace(entry);
            return;
        }

        if (count * 2 >= entries.Length)
        {
            Grow();
        }

        Insert(entry);
        count++;
    }

    // A slot that is taken stays taken, so that no chain of slots breaks.
    private void Replace(Entry entry)
    {
        ref var slot = ref entries[entry.Hash & (uint)(entries.Length - 1)];
        if (slot.Text is not null)
        {
            slot = entry;
        }
    }

    private static uint Hash(ReadOnlySpan<byte> utf8)
    {
        var hash = (uint)utf8.Length;
        foreach (var unit in utf8)
        {
            hash = (hash ^ unit) * 16777619;
        }

        return hash ^ (hash >> 15);
    }

    private void Insert(Entry entry)
    {
        var mask = (uint)(entries.Length - 1);
        var slot = entry.Hash & mask;
        while (entries[slot].Text is not null)
        {
            slot = (slot + 1) & mask;
        }

        entries[slot] = entry;
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
