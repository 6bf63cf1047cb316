using System.Diagnostics.CodeAnalysis;

namespace Wsis.Governance.Corpus;

/// <summary>Maps a hash to the numbers of records, with about fifteen bytes per number. Different values may have the
/// same hash, so callers compare the records.</summary>
internal sealed class HashMultiMap
{
    private const int LeastBuckets = 16;
    private const int MaxInBucket = 2;

    private readonly ChunkedList<(int Hash, int Number, int Before)> entries = new();

    // The last entry added for each bucket, from 1; 0 if there is none.
    private int[] buckets = new int[LeastBuckets];

    /// <summary>The count of numbers added.</summary>
    public int Count => entries.Count;

    /// <summary>A number, by the order in which the numbers were added.</summary>
    public int this[int place] => entries[place].Number;

    /// <summary>Adds a number under a hash.</summary>
    public void Add(int hash, int number)
    {
        if (Count == MaxInBucket * buckets.Length)
        {
            Spread();
        }

        ref var bucket = ref BucketOf(hash);
        entries.Add((hash, number, bucket));
        bucket = Count;
    }

    /// <summary>The numbers that were added under a hash, the last one first.</summary>
    public Candidates Of(int hash) => new(this, hash);

    private ref int BucketOf(int hash) => ref buckets[hash & (buckets.Length - 1)];

    private void Spread()
    {
        buckets = new int[buckets.Length * 2];
        for (var at = 0; at < Count; at++)
        {
            ref var bucket = ref BucketOf(entries[at].Hash);
            (entries[at].Before, bucket) = (bucket, at + 1);
        }
    }

    /// <summary>Enumerates the numbers of one hash.</summary>
    [SuppressMessage("Design", "CA1034", Justification = "An enumerator is used through foreach alone.")]
    public struct Candidates(HashMultiMap table, int hash)
    {
        private int next = table.BucketOf(hash);

        /// <summary>The current number.</summary>
        public int Current { get; private set; }

        /// <summary>The enumerator for <c>foreach</c>.</summary>
        public readonly Candidates GetEnumerator() => this;

        /// <summary>Moves to the next number; false if there is none.</summary>
        public bool MoveNext()
        {
            while (next != 0)
            {
                var entry = table.entries[next - 1];
                next = entry.Before;
                if (entry.Hash == hash)
                {
                    Current = entry.Number;
                    return true;
                }
            }

            return false;
        }
    }
}
