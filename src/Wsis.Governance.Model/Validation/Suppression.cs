using Wsis.Governance.Validation.RuleSetFiles;

namespace Wsis.Governance.Validation;

/// <summary>A decision not to report findings of a rule, with the reason.</summary>
public sealed record Suppression
{
    /// <summary>The code of the rule.</summary>
    public required string Code { get; init; }

    /// <summary>The reason why the finding is accepted. Never empty.</summary>
    public required string Justification { get; init; }

    /// <summary>The id of the record concerned; <c>default</c> for all records.</summary>
    public Id<Record> RecordId { get; init; }

    /// <summary>The type of the record concerned, where records of several types have its id; <c>default</c> for any
    /// type. It has no effect without <see cref="RecordId"/>.</summary>
    public Code<RecordType> RecordType { get; init; }

    /// <summary>The place concerned, as a pointer into the text, including everything below it; the whole
    /// text unless set.</summary>
    public JsonPointer Pointer { get; init; }

    /// <summary>The record concerned as findings print it; its id alone where no type is stated.</summary>
    internal string RecordName => RecordType.IsDefault ? RecordId.Text : $"{RecordType}/{RecordId}";

    /// <summary>The place where it is written; <c>default</c> if it was created by a program.</summary>
    internal RuleFilePlace WrittenAt { get; init; }

    /// <summary>True if it belongs to the reference data: no finding is made if it has no effect
    /// on other records.</summary>
    internal bool IsOfLibrary { get; init; }

    /// <summary>A further condition on the records concerned; null for all records.</summary>
    internal Predicate<Record>? AppliesTo { get; init; }

    /// <summary>The suppression of one finding: its rule, its record and its place.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="justification">The reason why it is accepted. Never empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="justification"/> is null, empty or blank.</exception>
    public static Suppression Create(Finding finding, string justification)
    {
        ArgumentNullException.ThrowIfNull(finding);
        ArgumentException.ThrowIfNullOrWhiteSpace(justification);
        TryParseRecord(finding.Record ?? "", out var type, out var id, out _);
        return new Suppression
        {
            Code = finding.Code,
            Justification = justification,
            RecordId = id,
            RecordType = type,
            Pointer = finding.Pointer,
        };
    }

    /// <summary>True if both suppress the same for the same reason, wherever they are written.</summary>
    public bool Equals(Suppression? other) =>
        other is not null
        && string.Equals(Code, other.Code, StringComparison.Ordinal)
        && string.Equals(Justification, other.Justification, StringComparison.Ordinal)
        && RecordId == other.RecordId
        && RecordType == other.RecordType
        && Pointer == other.Pointer
        && AppliesTo == other.AppliesTo;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Justification, RecordId, RecordType, Pointer);

    /// <summary>True if this suppresses a finding about a record.</summary>
    internal bool Covers(Finding finding, Record record) =>
        string.Equals(Code, finding.Code, StringComparison.Ordinal)
        && (RecordId.IsDefault || Names(record))
        && finding.Pointer.IsWithin(Pointer)
        && AppliesTo?.Invoke(record) != false;

    /// <summary>True if this suppresses a finding that names its record.</summary>
    internal bool Covers(Finding finding) =>
        string.Equals(Code, finding.Code, StringComparison.Ordinal)
        && (RecordId.IsDefault || (finding.Record is { } record && Names(record)))
        && finding.Pointer.IsWithin(Pointer);

    /// <summary>Reads a record's id, or type and id as findings print them (<c>mandate/ec-process-2005</c>).</summary>
    /// <param name="text">The text.</param>
    /// <param name="type">The type; <c>default</c> where the text is an id alone.</param>
    /// <param name="id">The id.</param>
    /// <param name="error">The error in the text.</param>
    internal static bool TryParseRecord(
        string text, out Code<RecordType> type, out Id<Record> id, out ParseError error)
    {
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        var hasType = slash > 0 && Governance.RecordType.Known.Contains(text[..slash]);
        type = hasType ? Code<RecordType>.Parse(text[..slash]) : default;
        return Id<Record>.TryParse(hasType ? text[(slash + 1)..] : text, out id, out error);
    }

    /// <summary>True if this names a record, given by its type and id: <c>mandate/ec-process-2005</c>.</summary>
    internal bool Names(string typeAndId)
    {
        var slash = typeAndId.IndexOf('/', StringComparison.Ordinal);
        return typeAndId.AsSpan(slash + 1).SequenceEqual(RecordId.Text)
            && (RecordType.IsDefault || typeAndId.AsSpan(0, slash).SequenceEqual(RecordType.Text));
    }

    private bool Names(Record record) =>
        string.Equals(RecordId.Text, record.IdText, StringComparison.Ordinal)
        && (RecordType.IsDefault || record.Type == RecordType);
}
