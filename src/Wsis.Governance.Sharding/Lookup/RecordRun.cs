using System.Runtime.InteropServices;
using Wsis.Governance.Corpus;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Sharding.Lookup;

/// <summary>What is kept of records that were read together: where they are, what they are found by, and what is still
/// to be done with them. The records are read again when they are asked for.</summary>
internal sealed class RecordRun
{
    private readonly RecordPositions positions;
    private readonly byte[] types;
    private readonly int[] keys;
    private readonly List<(int Index, RecordRelevance Relevance)>?[] relevant;
    private ulong wantsAll;

    /// <summary>Notes records.</summary>
    /// <param name="shard">The shard that they are in.</param>
    /// <param name="records">The records.</param>
    /// <param name="positions">Where each begins.</param>
    /// <param name="hash">What texts are looked up by.</param>
    /// <param name="checks">The checks of all records together.</param>
    public RecordRun(
        CorpusShard shard, List<Record> records, List<RecordPosition> positions, TextHash hash, CorpusRule[] checks)
    {
        Shard = shard;
        this.positions = new RecordPositions(positions);
        relevant = new List<(int, RecordRelevance)>?[checks.Length];
        types = new byte[records.Count];
        keys = new int[records.Count];
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = (byte)records[i].TypeIndex;
            keys[i] = RecordKey.Of(hash, types[i], records[i].IdText);
            Note(records[i], i, checks);
        }
    }

    /// <summary>The shard that the records are in.</summary>
    public CorpusShard Shard { get; }

    /// <summary>The number of the first record among all.</summary>
    public int First { get; set; }

    /// <summary>How many records there are.</summary>
    public int Count => types.Length;

    /// <summary>The index of the type of each.</summary>
    public ReadOnlySpan<byte> Types => types;

    /// <summary>The key of the type and id of each.</summary>
    public ReadOnlySpan<int> Keys => keys;

    /// <summary>The indexes of the records that must be checked again when all are known.</summary>
    public List<int> Open { get; } = [];

    /// <summary>What records were looked for in vain by the others: the index of the record that asked, and the
    /// key.</summary>
    public List<(int Index, int Key)> Missed { get; } = [];

    /// <summary>Where a record begins.</summary>
    public RecordPosition PositionOf(int index) => positions[index];

    /// <summary>Nothing more is added: gives back the room for it.</summary>
    public void Close()
    {
        foreach (var ofCheck in relevant)
        {
            ofCheck?.TrimExcess();
        }

        Open.TrimExcess();
        Missed.TrimExcess();
    }

    /// <summary>True where a check wants all records on account of one of these.</summary>
    public bool WantsAll(int check) => ((wantsAll >> check) & 1) != 0;

    /// <summary>The records that may matter to a check.</summary>
    public ReadOnlySpan<(int Index, RecordRelevance Relevance)> RelevantTo(int check) =>
        CollectionsMarshal.AsSpan(relevant[check]);

    private void Note(Record record, int index, CorpusRule[] checks)
    {
        for (var check = 0; check < checks.Length; check++)
        {
            var relevance = checks[check].RelevanceOf(record);
            if (relevance.Kind == RecordRelevance.Condition.AllWithIt)
            {
                wantsAll |= 1UL << check;
            }
            else if (relevance.Kind != RecordRelevance.Condition.Never)
            {
                (relevant[check] ??= []).Add((index, relevance));
            }
        }
    }
}
