using Wsis.Governance.Corpus;

namespace Wsis.Governance.Sharding.Lookup;

/// <summary>The numbers of records by key, of each key the first record: some sixteen bytes a key. A record whose key
/// fits is looked at before it counts as found.</summary>
/// <remarks>Safe to share between threads, of which one at a time adds.</remarks>
internal sealed class RecordDirectory
{
    // So that threads seldom wait for each other.
    private const int Count = 16;

    private const int FilterBits = 1 << 16;

    private readonly HashMultiMap[] tables = new HashMultiMap[Count];

    // Most symbols that are looked up are those of documents without a record: a bit for each that has one, which a
    // thread may see late.
    private readonly int[] symbols = new int[FilterBits / 32];

    /// <summary>Nothing yet.</summary>
    public RecordDirectory()
    {
        for (var i = 0; i < Count; i++)
        {
            tables[i] = new HashMultiMap();
        }
    }

    /// <summary>Notes a record.</summary>
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

    /// <summary>True where a record may have the key.</summary>
    public bool MayHold(int key) => Of(key, 0).MoveNext();

    /// <summary>The records that may have a key, the last one first.</summary>
    public Candidates Of(int key, int kind) => new(
        kind >= RecordKey.Symbol && (symbols[(key >>> 5) & (symbols.Length - 1)] & (1 << key)) == 0
            ? null
            : TableOf(key),
        key);

    // The low bits choose the place in the table.
    private HashMultiMap TableOf(int key) => tables[(uint)key >> 28];

    /// <summary>Goes through the records that may have a key.</summary>
    public struct Candidates
    {
        private readonly HashMultiMap? table;
        private HashMultiMap.Candidates numbers;

        /// <summary>Begins.</summary>
        /// <param name="table">The table; null for none.</param>
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

        /// <summary>What <c>foreach</c> goes through.</summary>
        public readonly Candidates GetEnumerator() => this;

        /// <summary>Goes on to the next one; false where there is none.</summary>
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
