using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace Wsis.Governance.Corpus;

/// <summary>Numbers of records by the hash of something they have: some twenty bytes a number. What two of one hash
/// have may differ: whoever asks looks at the record.</summary>
/// <param name="capacity">How many numbers are to be expected.</param>
internal sealed class NumberTable(int capacity = 0)
{
    private const int LeastBuckets = 16;

    // Of each hash the entry added last, from 1; 0 for none.
    private int[] buckets = new int[BucketsFor(capacity)];
    private (int Hash, int Number, int Before)[] entries = new (int, int, int)[capacity];

    /// <summary>How many numbers were added.</summary>
    public int Count { get; private set; }

    /// <summary>A number by its place in the order in which they were added.</summary>
    public int this[int place] => entries[place].Number;

    /// <summary>Adds a number under a hash.</summary>
    public void Add(int hash, int number)
    {
        if (Count == entries.Length)
        {
            Grow();
        }

        ref var bucket = ref BucketOf(hash);
        entries[Count] = (hash, number, bucket);
        bucket = ++Count;
    }

    /// <summary>The numbers that were added under a hash, the last one first.</summary>
    public Candidates Of(int hash) => new(this, hash);

    private static int BucketsFor(int count) =>
        (int)Math.Min(BitOperations.RoundUpToPowerOf2((uint)Math.Max(count, LeastBuckets)), 1U << 30);

    private ref int BucketOf(int hash) => ref buckets[hash & (buckets.Length - 1)];

    private void Grow()
    {
        Array.Resize(ref entries, Math.Max(LeastBuckets, Count + Math.Max(1, Count / 2)));
        if (entries.Length <= buckets.Length)
        {
            return;
        }

        buckets = new int[BucketsFor(entries.Length)];
        for (var at = 0; at < Count; at++)
        {
            ref var bucket = ref BucketOf(entries[at].Hash);
            (entries[at].Before, bucket) = (bucket, at + 1);
        }
    }

    /// <summary>Goes through the numbers of one hash.</summary>
    [SuppressMessage("Design", "CA1034", Justification = "An enumerator is used through foreach alone.")]
    public struct Candidates(NumberTable table, int hash)
    {
        private int next = table.BucketOf(hash);

        /// <summary>The number at hand.</summary>
        public int Current { get; private set; }

        /// <summary>What <c>foreach</c> goes through.</summary>
        public readonly Candidates GetEnumerator() => this;

        /// <summary>Goes on to the next one; false where there is none.</summary>
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
