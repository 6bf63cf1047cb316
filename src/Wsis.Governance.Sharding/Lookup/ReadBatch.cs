using Wsis.Governance.Sharding.Checking;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Sharding.Lookup;

/// <summary>Records that were read together.</summary>
/// <param name="source">The name of the text.</param>
/// <param name="expected">The expected number of records.</param>
internal sealed class ReadBatch(string? source, int expected = 0)
{
    /// <summary>The records that were read completely.</summary>
    public List<Record> Records { get; } = new(expected);

    /// <summary>The position at which each begins.</summary>
    public List<RecordPosition> Positions { get; } = new(expected);

    /// <summary>The reading problems.</summary>
    public List<Finding> Reading { get; } = [];

    /// <summary>Ids of incomplete records; see <see cref="Wsis.Governance.Corpus.ReadingGaps"/>.</summary>
    public HashSet<string> IncompleteIds { get; } = new(StringComparer.Ordinal);

    /// <summary>The number of complete records.</summary>
    public int Count { get; private set; }

    /// <summary>The number of records, including incomplete ones.</summary>
    public int TotalCount { get; private set; }

    /// <summary>The text of the records; null if they were read from an index.</summary>
    public TextBatch? Text { get; init; }

    /// <summary>The data kept of the records; null if none is kept.</summary>
    public RecordRun? Run { get; set; }

    /// <summary>Adds an item of the text.</summary>
    public void Add(in RecordReadResult item, RuleSet rules)
    {
        TotalCount += item.Index >= 0 ? 1 : 0;
        foreach (var finding in item.Findings)
        {
            var severity = rules.SeverityOf(finding.Rule);
            if (severity != Severity.Off)
            {
                Reading.Add(finding with { Severity = severity });
            }
        }

        IncompleteIds.UnionWith(item.Gaps);
        if (item.Record is { } record)
        {
            Add(record, new RecordPosition(item.Origin.Offset, item.Location, item.Origin.Pointer));
        }
    }

    /// <summary>Adds a record.</summary>
    public void Add(Record record, in RecordPosition position)
    {
        Count++;
        Records.Add(record);
        Positions.Add(position);
    }

    /// <summary>Releases the text and the records.</summary>
    public void Release()
    {
        Text?.Release();
        Records.Clear();
        Positions.Clear();
    }

    /// <summary>The origins of the records.</summary>
    public RecordOrigin[] Origins()
    {
        var origins = new RecordOrigin[Positions.Count];
        for (var i = 0; i < origins.Length; i++)
        {
            origins[i] = new RecordOrigin(source, Positions[i].Pointer, Positions[i].Offset);
        }

        return origins;
    }
}
