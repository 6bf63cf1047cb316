namespace Wsis.Governance.Validation;

/// <summary>A decision not to report what a rule finds, and why.</summary>
public sealed record Suppression
{
    /// <summary>The code of the rule.</summary>
    public required string Code { get; init; }

    /// <summary>The reason why the finding is accepted. Never empty.</summary>
    public required string Justification { get; init; }

    /// <summary>The record concerned: its id, or type and id as findings print it (<c>mandate/ec-process-2005</c>),
    /// which
    /// tells records of one id apart; null for all records.</summary>
    public string? RecordId { get; init; }

    /// <summary>The place concerned, in the document checked, with all that is in it; the whole unless set.</summary>
    public JsonPointer Pointer { get; init; }

    /// <summary>Which records are concerned, beside what is stated above; all of them where null.</summary>
    internal Predicate<Record>? AppliesTo { get; init; }

    /// <summary>True where this suppresses a finding about a record.</summary>
    internal bool Covers(Finding finding, Record record) =>
        string.Equals(Code, finding.Code, StringComparison.Ordinal)
        && (RecordId is null || Names(record))
        && finding.Pointer.IsWithin(Pointer)
        && AppliesTo?.Invoke(record) != false;

    // By its id, or by type and id as findings print it.
    private bool Names(Record record) =>
        string.Equals(RecordId, record.IdText, StringComparison.Ordinal)
        || (RecordId!.EndsWith(record.IdText, StringComparison.Ordinal)
            && string.Equals(RecordId, $"{record.Type}/{record.IdText}", StringComparison.Ordinal));
}
