using Wsis.Governance.Validation.RuleSetFiles;

namespace Wsis.Governance.Validation;

/// <summary>A decision not to report findings of a rule, with the reason.</summary>
public sealed record Suppression
{
    /// <summary>The code of the rule.</summary>
    public required string Code { get; init; }

    /// <summary>The reason why the finding is accepted. Never empty.</summary>
    public required string Justification { get; init; }

    /// <summary>The record concerned: its id, or type and id as findings print it (<c>mandate/ec-process-2005</c>),
    /// which distinguishes records with the same id; null for all records.</summary>
    public string? RecordId { get; init; }

    /// <summary>The place concerned, as a pointer into the text, including everything below it; the whole
    /// text unless set.</summary>
    public JsonPointer Pointer { get; init; }

    /// <summary>The place where it is written; <c>default</c> if it was created by a program.</summary>
    internal RuleFilePlace WrittenAt { get; init; }

    /// <summary>True if it belongs to the reference data: no finding is made if it has no effect
    /// on other records.</summary>
    internal bool IsOfLibrary { get; init; }

    /// <summary>A further condition on the records concerned; null for all records.</summary>
    internal Predicate<Record>? AppliesTo { get; init; }

    /// <summary>True if both suppress the same for the same reason, wherever they are written.</summary>
    public bool Equals(Suppression? other) =>
        other is not null
        && string.Equals(Code, other.Code, StringComparison.Ordinal)
        && string.Equals(Justification, other.Justification, StringComparison.Ordinal)
        && string.Equals(RecordId, other.RecordId, StringComparison.Ordinal)
        && Pointer == other.Pointer
        && AppliesTo == other.AppliesTo;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Justification, RecordId, Pointer);

    /// <summary>True if this suppresses a finding about a record.</summary>
    internal bool Covers(Finding finding, Record record) =>
        string.Equals(Code, finding.Code, StringComparison.Ordinal)
        && (RecordId is null || Names(record))
        && finding.Pointer.IsWithin(Pointer)
        && AppliesTo?.Invoke(record) != false;

    /// <summary>True if this suppresses a finding that names its record.</summary>
    internal bool Covers(Finding finding) =>
        string.Equals(Code, finding.Code, StringComparison.Ordinal)
        && (RecordId is null || (finding.Record is { } record && Names(record)))
        && finding.Pointer.IsWithin(Pointer);

    /// <summary>True if this names a record, given by its type and id: <c>mandate/ec-process-2005</c>.</summary>
    internal bool Names(string typeAndId) =>
        string.Equals(RecordId, typeAndId, StringComparison.Ordinal)
        || typeAndId.AsSpan(typeAndId.IndexOf('/') + 1).SequenceEqual(RecordId);

    // By its id, or by type and id as findings print it.
    private bool Names(Record record) =>
        string.Equals(RecordId, record.IdText, StringComparison.Ordinal)
        || (RecordId!.EndsWith(record.IdText, StringComparison.Ordinal)
            && string.Equals(RecordId, $"{record.Type}/{record.IdText}", StringComparison.Ordinal));
}
