using Wsis.Governance.Sharding.Checking;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Sharding.Lookup;

/// <summary>Records that were read together.</summary>
/// <param name="source">The name of the text.</param>
/// <param name="expected">How many records there are likely to be.</param>
internal sealed class ReadBatch(string? source, int expected = 0)
{
    /// <summary>The records that are whole.</summary>
    public List<Record> Records { get; } = new(expected);

    /// <summary>Where each begins.</summary>
    public List<RecordPosition> Positions { get; } = new(expected);

    /// <summary>Problems of reading.</summary>
    public List<Finding> Reading { get; } = [];

    /// <summary>What could not be read; see <see cref="Wsis.Governance.Corpus.ReadingGaps"/>.</summary>
    public HashSet<string> IncompleteIds { get; } = new(StringComparer.Ordinal);

    /// <summary>How many records are whole.</summary>
    public int Count { get; private set; }

    /// <summary>How many records there are, those that are not whole included.</summary>
    public int Met { get; private set; }

    /// <summary>The text that the records were read from; null where they stood in an index.</summary>
    public TextBatch? Text { get; init; }

    /// <summary>What is kept of the records; null where nothing is.</summary>
    public RecordRun? Run { get; set; }

    /// <summary>Takes an item of the text.</summary>
    public void Add(in RecordReadResult item, RuleSet rules)
    {
        Met += item.Index >= 0 ? 1 : 0;
        foreach (var finding in item.Findings)
        {
            var severity = rules.SeverityOf(finding.Rule);
            if (severity != Severity.Off)
            {
                Reading.Add(finding with { Severity = severity });
            }
        }

        IncompleteIds.UnionWith(item.PassedOver);
        if (item.Record is { } record)
        {
            Add(record, new RecordPosition(item.Origin.Offset, item.Location, item.Origin.Pointer));
        }
    }

    /// <summary>Takes a record.</summary>
    public void Add(Record record, in RecordPosition position)
    {
        Count++;
        Records.Add(record);
        Positions.Add(position);
    }

    /// <summary>Gives back the room for the text, and the records.</summary>
    public void Release()
    {
        Text?.Release();
        Records.Clear();
        Positions.Clear();
    }

    /// <summary>Where the records were read.</summary>
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
