using NodaTime;

namespace Wsis.Governance.Tool.Listing;

/// <summary>Chooses records.</summary>
/// <param name="corpus">The records in which links are looked up.</param>
internal sealed class RecordFilter(WsisCorpus corpus)
{
    /// <summary>The type; null for all.</summary>
    public string? Type { get; init; }

    /// <summary>The organization whose mandates are listed, or that other records name; null for all.</summary>
    public ActorFilter? Actor { get; init; }

    /// <summary>The status of mandates; null for all.</summary>
    public string? Status { get; init; }

    /// <summary>The process of mandates; null for all.</summary>
    public string? Process { get; init; }

    /// <summary>The day on which mandates are in force; null for all.</summary>
    public LocalDate? Day { get; init; }

    /// <summary>The document or paragraphs that the records cite; null for all.</summary>
    public PlaceFilter? Citing { get; init; }

    /// <summary>The words that a record must contain.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];

    /// <summary>True if something is asked that mandates alone have.</summary>
    public bool IsForMandates => Status is not null || Process is not null || Day is not null;

    /// <summary>The records that match, in their order.</summary>
    public IEnumerable<Record> Of(WsisCorpus records)
    {
        var citing = Citing is null
            ? null
            : corpus.Citing(Citing.Document, Citing.Paragraphs)
                .Select(static citation => (object)citation.Record).ToHashSet(ReferenceEqualityComparer.Instance);
        return records.Where(record =>
            (Type is null || record.Type.ToString() == Type)
            && (Actor is null || Actor.Concerns(record, corpus))
            && IsMandateChosen(record)
            && (citing is null || citing.Contains(record))
            && RecordText.HoldsAll(record, Words));
    }

    private bool IsMandateChosen(Record record)
    {
        if (!IsForMandates)
        {
            return true;
        }

        return record is Mandate mandate
            && (Status is null || mandate.Status.ToString() == Status)
            && (Process is null || mandate.Process.ToString() == Process)
            && (Day is not { } day || corpus.PeriodOf(mandate).Includes(day) != false);
    }
}
