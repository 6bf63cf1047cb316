using System.Runtime.InteropServices;
using Wsis.Governance.Corpus;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Sharding.Lookup;

/// <summary>Positions, keys and open checks of one batch of records. The records are read again when needed.</summary>
internal sealed class RecordRun
{
    private readonly RecordPositions positions;
    private readonly byte[] types;
    private readonly int[] keys;
    private readonly List<(int Index, RecordRelevance Relevance)>?[] relevant;
    private ulong wantsAll;

    /// <summary>Stores the data of records.</summary>
    /// <param name="shard">Their shard.</param>
    /// <param name="records">The records.</param>
    /// <param name="positions">The position of each.</param>
    /// <param name="hash">The hash function for look-ups.</param>
    /// <param name="rules">The corpus rules.</param>
    public RecordRun(
        CorpusShard shard, List<Record> records, List<RecordPosition> positions, TextHash hash, CorpusRule[] rules)
    {
        Shard = shard;
        this.positions = new RecordPositions(positions);
        relevant = new List<(int, RecordRelevance)>?[rules.Length];
        types = new byte[records.Count];
        keys = new int[records.Count];
        for (var i = 0; i < types.Length; i++)
        {
            types[i] = (byte)records[i].TypeIndex;
            keys[i] = RecordKey.Of(hash, types[i], records[i].IdText);
            Note(records[i], i, rules);
        }
    }

    /// <summary>The shard of the records.</summary>
    public CorpusShard Shard { get; }

    /// <summary>The number of the first record among all.</summary>
    public int First { get; set; }

    /// <summary>The number of records.</summary>
    public int Count => types.Length;

    /// <summary>The index of the type of each.</summary>
    public ReadOnlySpan<byte> Types => types;

    /// <summary>The key of the type and id of each.</summary>
    public ReadOnlySpan<int> Keys => keys;

    /// <summary>The indexes of the records that must be checked again when all are known.</summary>
    public List<int> Open { get; } = [];

    /// <summary>Failed look-ups: the index of the asking record, and the key.</summary>
    public List<(int Index, int Key)> Missed { get; } = [];

    /// <summary>The position of a record.</summary>
    public RecordPosition PositionOf(int index) => positions[index];

    /// <summary>Ends adding and releases unused memory.</summary>
    public void Close()
    {
        foreach (var ofCheck in relevant)
        {
            ofCheck?.TrimExcess();
        }

        Open.TrimExcess();
        Missed.TrimExcess();
    }

    /// <summary>True if a corpus rule needs all records because of one of these.</summary>
    public bool WantsAll(int rule) => ((wantsAll >> rule) & 1) != 0;

    /// <summary>The records that may matter to a check.</summary>
    public ReadOnlySpan<(int Index, RecordRelevance Relevance)> RelevantTo(int rule) =>
        CollectionsMarshal.AsSpan(relevant[rule]);

    private void Note(Record record, int index, CorpusRule[] rules)
    {
        for (var rule = 0; rule < rules.Length; rule++)
        {
            var relevance = rules[rule].RelevanceOf(record);
            if (relevance.Kind == RecordRelevance.Condition.AllWithIt)
            {
                wantsAll |= 1UL << rule;
            }
            else if (relevance.Kind != RecordRelevance.Condition.Never)
            {
                (relevant[rule] ??= []).Add((index, relevance));
            }
        }
    }
}
