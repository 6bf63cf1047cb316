using Wsis.Governance.Validation;

namespace Wsis.Governance.Parts;

/// <summary>The part of an index file that is being read.</summary>
internal sealed class PartInHand(string? source, string rules, OverflowFile? overflow) : IDisposable
{
    private readonly List<Finding> reading = [];
    private readonly List<Finding> own = [];
    private readonly List<SuppressedFinding> suppressed = [];

    /// <summary>Takes records and ids.</summary>
    public PartKeeper Keeper { get; } = new(source, rules, overflow);

    /// <summary>How many records were read.</summary>
    public int Count => Keeper.Count;

    /// <summary>True where the index holds the texts of the records.</summary>
    public bool HasTexts { get; set; }

    /// <summary>Takes a record.</summary>
    public void Add(Record record, RecordPlace place) => Keeper.Add(record, place);

    /// <summary>Takes a finding; false where it is about no record of this part.</summary>
    public bool TryAdd(FindingEntry entry)
    {
        if (entry.Index < -1 || entry.Index >= Count)
        {
            return false;
        }

        var finding = entry.In(source, entry.Index < 0 ? default : OriginOf(Keeper.PlaceOf(entry.Index)));
        if (entry.Justification is { } justification)
        {
            suppressed.Add(new SuppressedFinding(finding, justification));
        }
        else
        {
            (entry.Index < 0 ? reading : own).Add(finding);
        }

        return true;
    }

    /// <summary>The part as a whole.</summary>
    public Part End(string? file, int readingDropped, int dropped)
    {
        Keeper.End(new PartFindings(reading, own, suppressed, readingDropped, dropped), HasTexts ? file : null);
        return Keeper.Part!;
    }

    /// <inheritdoc/>
    public void Dispose() => Keeper.Dispose();

    private RecordOrigin OriginOf(in RecordPlace place) => new(source, place.Pointer, place.Offset);
}
