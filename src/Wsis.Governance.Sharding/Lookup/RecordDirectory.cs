using System.Runtime.InteropServices;

namespace Wsis.Governance.Sharding.Lookup;

/// <summary>The numbers of records by key, of each key the first record: some sixteen bytes a key. A record whose key
/// fits is looked at before it counts as found.</summary>
/// <remarks>Safe to share between threads, of which one at a time adds. A slot that is taken never changes, and what
/// was added before a thread began is there for it: nobody waits.</remarks>
internal sealed class RecordDirectory
{
    private const int LeastSlots = 1 << 10;
    private const int FilterBits = 1 << 16;

    // Most symbols that are looked up are those of documents without a record: a bit for each that has one, which a
    // thread may see late.
    private readonly int[] symbols = new int[FilterBits / 32];

    // Above the key, below the number from 1; 0 where a slot is free.
    private long[] slots = new long[LeastSlots];
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
    public bool MayHold(int key) => Of(key, 0).MoveNext();

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
        /// <param name="slots">Where to look; null for nowhere.</param>
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
