using System.Runtime.InteropServices;

namespace Wsis.Governance.Sharding.Lookup;

/// <summary>The numbers of records by key, the first record for each key: about sixteen bytes per key. Different
/// records may have the same key, so the caller compares the record itself.</summary>
/// <remarks>Any number of threads may read while one thread adds. A used slot never changes, and a thread finds all
/// records that were added before it began, without a lock.</remarks>
internal sealed class RecordDirectory
{
    private const int MinSlots = 1 << 10;
    private const int FilterBits = 1 << 16;

    // Most symbols that are looked up belong to documents without a record. One bit for each symbol that has one
    // saves the search; a thread may see the bit late.
    private readonly int[] symbols = new int[FilterBits / 32];

    // The high half is the key, the low half the number from 1; 0 if the slot is free.
    private long[] slots = new long[MinSlots];
    private int count;

    /// <summary>Adds a record.</summary>
    /// <param name="key">The key.</param>
    /// <param name="kind">Its kind; see <see cref="RecordKey"/>.</param>
    /// <param name="number">The number of the record.</param>
    public void Add(int key, int kind, int number)
    {
        if (++count > slots.Length / 8 * 5)
        {
            Grow();
        }

        Put(slots, ((long)key << 32) | (uint)(number + 1));
        if (kind >= RecordKey.Symbol)
        {
            symbols[(key >>> 5) & (symbols.Length - 1)] |= 1 << key;
        }
    }

    /// <summary>True if a record may have the key.</summary>
    public bool MayContain(int key) => Of(key, 0).MoveNext();

    /// <summary>The records that may have a key, in no order.</summary>
    public Candidates Of(int key, int kind) => new(
        kind >= RecordKey.Symbol && (symbols[(key >>> 5) & (symbols.Length - 1)] & (1 << key)) == 0
            ? null
            : Volatile.Read(ref slots),
        key);

    private void Grow()
    {
        var grown = new long[slots.Length * 2];
        foreach (var slot in slots)
        {
            if (slot != 0)
            {
                Put(grown, slot);
            }
        }

        Volatile.Write(ref slots, grown);
    }

    private static void Put(long[] slots, long slot)
    {
        var at = PlaceOf((int)(slot >> 32), slots);
        while (slots[at] != 0)
        {
            at = (at + 1) & (slots.Length - 1);
        }

        Volatile.Write(ref slots[at], slot);
    }

    private static int PlaceOf(int key, long[] slots) => key & (slots.Length - 1);

    /// <summary>Goes through the records that may have a key.</summary>
    [StructLayout(LayoutKind.Auto)]
    public struct Candidates
    {
        private readonly long[]? slots;
        private readonly int key;
        private int at;

        /// <summary>Begins.</summary>
        /// <param name="slots">The slots to search; null for none.</param>
        /// <param name="key">The key.</param>
        public Candidates(long[]? slots, int key)
        {
            (this.slots, this.key) = (slots, key);
            at = slots is null ? 0 : PlaceOf(key, slots);
        }

        /// <summary>The number of the record.</summary>
        public int Current { get; private set; }

        /// <summary>The enumerator for <c>foreach</c>.</summary>
        public readonly Candidates GetEnumerator() => this;

        /// <summary>Moves to the next one; false if there is none.</summary>
        public bool MoveNext()
        {
            while (slots is not null && Volatile.Read(ref slots[at]) is not 0 and var slot)
            {
                at = (at + 1) & (slots.Length - 1);
                if ((int)(slot >> 32) == key)
                {
                    Current = (int)slot - 1;
                    return true;
                }
            }

            return false;
        }
    }
}
