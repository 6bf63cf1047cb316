using Wsis.Governance.Corpus;

namespace Wsis.Governance.Sharding.Lookup;

/// <summary>Maps a key to the number of its first record, with about sixteen bytes per key. Callers compare the record
/// before it counts as found.</summary>
/// <remarks>Thread-safe for many readers and one writer.</remarks>
internal sealed class RecordDirectory
{
    // So that threads seldom wait for each other.
    private const int Count = 16;

    private const int FilterBits = 1 << 16;

    private readonly HashMultiMap[] tables = new HashMultiMap[Count];

    // Most symbols that are looked up belong to documents without a record: one bit for each that has one. Other
    // threads may see a bit late.
    private readonly int[] symbols = new int[FilterBits / 32];

    /// <summary>Creates an empty directory.</summary>
    public RecordDirectory()
    {
        for (var i = 0; i < Count; i++)
        {
            tables[i] = new HashMultiMap();
        }
    }

    /// <summary>Adds a record.</summary>
    /// <param name="key">The key.</param>
    /// <param name="kind">Its kind; see <see cref="RecordKey"/>.</param>
    /// <param name="number">The number of the record.</param>
    public void Add(int key, int kind, int number)
    {
        var table = TableOf(key);
        lock (table)
        {
            table.Add(key, number);
        }

        if (kind >= RecordKey.Symbol)
        {
            symbols[(key >>> 5) & (symbols.Length - 1)] |= 1 << key;
        }
    }

    /// <summary>True if a record may have the key.</summary>
    public bool MayHold(int key) => Of(key, 0).MoveNext();

    /// <summary>The records that may have a key, the last one first.</summary>
    public Candidates Of(int key, int kind) => new(
        kind >= RecordKey.Symbol && (symbols[(key >>> 5) & (symbols.Length - 1)] & (1 << key)) == 0
            ? null
            : TableOf(key),
        key);

    // The low bits choose the slot in the table.
    private HashMultiMap TableOf(int key) => tables[(uint)key >> 28];

    /// <summary>Enumerates the records that may have a key.</summary>
    public struct Candidates
    {
        private readonly HashMultiMap? table;
        private HashMultiMap.Candidates numbers;

        /// <summary>Starts the enumeration.</summary>
        /// <param name="table">The table; null if there is none.</param>
        /// <param name="key">The key.</param>
        public Candidates(HashMultiMap? table, int key)
        {
            this.table = table;
            if (table is not null)
            {
                lock (table)
                {
                    numbers = table.Of(key);
                }
            }
        }

        /// <summary>The number of the record.</summary>
        public readonly int Current => numbers.Current;

        /// <summary>The enumerator for <c>foreach</c>.</summary>
        public readonly Candidates GetEnumerator() => this;

        /// <summary>Moves to the next one; false if there is none.</summary>
        public bool MoveNext()
        {
            if (table is null)
            {
                return false;
            }

            lock (table)
            {
                return numbers.MoveNext();
            }
        }
    }
}
