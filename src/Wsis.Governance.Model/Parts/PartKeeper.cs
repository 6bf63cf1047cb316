namespace Wsis.Governance.Parts;

/// <summary>Keeps a part: in memory, or in a file where it is more than memory is to hold.</summary>
/// <param name="source">The name of the text.</param>
/// <param name="rules">Tells which rules are run.</param>
/// <param name="overflow">Takes what memory is not to hold; null to keep all in memory.</param>
internal sealed class PartKeeper(string? source, string rules, OverflowFile? overflow) : IPartSink, IDisposable
{
    private readonly HashSet<string> passedOver = new(StringComparer.Ordinal);
    private List<Record> records = [];
    private List<RecordPlace> places = [];
    private RecordSpill? spill;

    /// <summary>The part, once it has ended.</summary>
    public Part? Part { get; private set; }

    /// <summary>How many records were taken.</summary>
    public int Count => spill?.Count ?? records.Count;

    /// <inheritdoc/>
    public void Add(Record record, in RecordPlace place)
    {
        if (spill is null && overflow?.MayKeep() == false)
        {
            Spill();
        }

        if (spill is not null)
        {
            spill.Add(record, place);
        }
        else
        {
            records.Add(record);
            places.Add(place);
        }
    }

    /// <inheritdoc/>
    public void PassOver(string id) => passedOver.Add(id);

    /// <inheritdoc/>
    public void End(PartFindings found) => End(found, null);

    /// <summary>Where a record of that index begins.</summary>
    public RecordPlace PlaceOf(int index) => spill?.PlaceOf(index) ?? places[index];

    /// <summary>Takes what was found; nothing follows.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="textIndex">The name of the index file that holds the texts of the records; null where none
    /// does.</param>
    public void End(PartFindings found, string? textIndex) => Part = new Part
    {
        Source = source,
        Rules = rules,
        Records = spill is null ? new RecordsInMemory([.. records], [.. places]) : spill.ToRecords(),
        PassedOver = [.. passedOver],
        Found = found,
        TextIndex = textIndex,
    };

    /// <inheritdoc/>
    public void Dispose() => spill?.Dispose();

    private void Spill()
    {
        spill = new RecordSpill(overflow!);
        for (var i = 0; i < records.Count; i++)
        {
            spill.Add(records[i], places[i]);
        }

        overflow!.LetGo(records.Count);
        (records, places) = ([], []);
    }
}
