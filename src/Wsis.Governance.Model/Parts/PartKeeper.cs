using Wsis.Governance.Records;

namespace Wsis.Governance.Parts;

/// <summary>Keeps a part in memory.</summary>
internal sealed class PartKeeper(string? source, string rules) : IPartSink
{
    private readonly List<Record> records = [];
    private readonly List<RecordPlace> places = [];
    private readonly HashSet<string> passedOver = new(StringComparer.Ordinal);

    /// <summary>The part, once it has ended.</summary>
    public Part? Part { get; private set; }

    /// <inheritdoc/>
    public void Add(Record record, in RecordPlace place)
    {
        records.Add(record);
        places.Add(place);
    }

    /// <inheritdoc/>
    public void PassOver(string id) => passedOver.Add(id);

    /// <summary>How many records were taken.</summary>
    public int Count => places.Count;

    /// <inheritdoc/>
    public void End(PartFindings found) => End(found, null);

    /// <summary>Where a record of that index begins.</summary>
    public RecordPlace PlaceOf(int index) => places[index];

    /// <summary>Takes what was found; nothing follows.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="textIndex">The name of the index file that holds the texts of the records; null where none
    /// does.</param>
    public void End(PartFindings found, string? textIndex) => Part = new Part
    {
        Source = source,
        Rules = rules,
        Records = [.. records],
        Places = [.. places],
        PassedOver = [.. passedOver],
        Found = found,
        TextIndex = textIndex,
    };
}
