using Wsis.Governance.Corpus;

namespace Wsis.Governance.Sharding.Lookup;

/// <summary>All records of a validation, in order: the data kept of each, by run, and the look-ups.</summary>
/// <remarks>Thread-safe for many readers and one writer.</remarks>
/// <param name="openText">Opens a text again by its name.</param>
/// <param name="hash">The hash function for look-ups.</param>
/// <param name="nullIsAbsent">Whether null in the texts means an absent member.</param>
internal sealed class RecordPool(Func<string, Stream> openText, TextHash hash, bool nullIsAbsent = false)
{
    private readonly Lock gate = new();
    private readonly List<RecordRun> runs = [];
    private readonly List<int> firsts = [];
    private readonly List<(int Number, int First)> repeated = [];

    /// <summary>The number of records.</summary>
    public int Count { get; private set; }

    /// <summary>The runs, in order.</summary>
    public IReadOnlyList<RecordRun> Runs => runs;

    /// <summary>Finds records.</summary>
    public RecordDirectory Directory { get; } = new();

    /// <summary>The records that were recently read again.</summary>
    public RecordCache Cache { get; } = new();

    /// <summary>The hash function for look-ups.</summary>
    public TextHash Hash => hash;

    /// <summary>Opens a text again by its name.</summary>
    public Func<string, Stream> OpenText => openText;

    /// <summary>Whether null in the texts means an absent member.</summary>
    public bool NullIsAbsent => nullIsAbsent;

    /// <summary>True when all records are known: a record that is not found then does not exist.</summary>
    public bool IsComplete { get; set; }

    /// <summary>The records whose type and id an earlier record has, each with the first such record.</summary>
    public IReadOnlyList<(int Number, int First)> Repeated => repeated;

    /// <summary>Adds the records of a run after all others.</summary>
    /// <param name="run">The run.</param>
    /// <param name="records">Its records.</param>
    /// <param name="lookup">Reads records with the same key.</param>
    public void Add(RecordRun run, List<Record> records, RecordLookup lookup)
    {
        run.First = Count;
        if (run.Count == 0)
        {
            return;
        }

        lookup.Enter(run, records);
        lock (gate)
        {
            runs.Add(run);
            firsts.Add(Count);
            Count += run.Count;
        }

        for (var i = 0; i < records.Count; i++)
        {
            if (lookup.FirstOf(run.Keys[i], records[i].TypeIndex, records[i].IdText) is >= 0 and var first)
            {
                repeated.Add((run.First + i, first));
            }
            else
            {
                Directory.Add(run.Keys[i], records[i].TypeIndex, run.First + i);
            }

            AddSymbols(records[i], run.First + i, lookup);
        }
    }

    /// <summary>The run of a record.</summary>
    public RecordRun RunOf(int number)
    {
        lock (gate)
        {
            var found = firsts.BinarySearch(number);
            return runs[found >= 0 ? found : ~found - 1];
        }
    }

    /// <summary>The index of the type of each record.</summary>
    public byte[] TypesOfAll()
    {
        var types = new byte[Count];
        foreach (var run in runs)
        {
            run.Types.CopyTo(types.AsSpan(run.First));
        }

        return types;
    }

    /// <summary>The numbers of the records to check again when all are known, in order.</summary>
    public int[] OpenRecords()
    {
        var open = new List<int>();
        foreach (var run in runs)
        {
            var indexes = run.Open;
            foreach (var (index, key) in run.Missed)
            {
                if ((indexes.Count == 0 || indexes[^1] != index) && Directory.MayContain(key))
                {
                    indexes.Add(index);
                }
            }

            indexes.Sort();
            open.AddRange(indexes.Distinct().Select(index => run.First + index));
        }

        return [.. open];
    }

    /// <summary>The numbers of the records that a corpus rule needs, in order; null for all.</summary>
    /// <param name="rule">The index of the rule among the corpus rules.</param>
    public int[]? NumbersFor(int rule)
    {
        if (runs.Exists(run => run.WantsAll(rule)))
        {
            return null;
        }

        var keys = RepeatedKeys(rule);
        var numbers = new List<int>();
        foreach (var run in runs)
        {
            foreach (var (index, relevance) in run.RelevantTo(rule))
            {
                if (relevance.Kind == RecordRelevance.Condition.Always || keys.Contains(relevance.Key))
                {
                    numbers.Add(run.First + index);
                }
            }
        }

        return [.. numbers];
    }

    private HashSet<int> RepeatedKeys(int rule)
    {
        var keys = new List<int>();
        foreach (var run in runs)
        {
            foreach (var (_, relevance) in run.RelevantTo(rule))
            {
                if (relevance.Kind == RecordRelevance.Condition.SameKey)
                {
                    keys.Add(relevance.Key);
                }
            }
        }

        keys.Sort();
        var repeated = new HashSet<int>();
        for (var i = 1; i < keys.Count; i++)
        {
            if (keys[i] == keys[i - 1])
            {
                repeated.Add(keys[i]);
            }
        }

        return repeated;
    }

    private void AddSymbols(Record record, int number, RecordLookup lookup)
    {
        foreach (var symbol in WsisCorpus.SymbolsOf(record))
        {
            AddSymbol(RecordKey.Symbol, symbol, number, lookup);
            if (symbol.IsJoint)
            {
                foreach (var part in symbol.GetSymbols())
                {
                    AddSymbol(RecordKey.JointSymbol, part, number, lookup);
                }
            }
        }
    }

    private void AddSymbol(int kind, DocumentSymbol symbol, int number, RecordLookup lookup)
    {
        var key = RecordKey.Of(hash, RecordKey.Symbol, symbol.LookupText);
        if (lookup.FirstOf(key, kind, symbol.LookupText) < 0)
        {
            Directory.Add(key, kind, number);
        }
    }
}
