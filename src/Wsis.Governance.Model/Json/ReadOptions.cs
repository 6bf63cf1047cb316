using System.Globalization;

namespace Wsis.Governance.Json;

/// <summary>Options for reading. Immutable; the defaults limit resources and keep unknown members and codes.</summary>
/// <remarks>What exceeds a limit is a finding (WSIS0010), not an exception.</remarks>
public sealed record ReadOptions
{
    /// <summary>The default options: unknown members and codes are kept and reported.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>Strict options: unknown members and unknown codes are errors.</summary>
    public static ReadOptions Strict { get; } = new() { IsStrict = true };

    /// <summary>True if unknown members and unknown codes are errors.</summary>
    public bool IsStrict { get; init; }

    /// <summary>The maximum number of objects and lists that are open at one place; 64 unless set, and for 0. Reading
    /// throws an <see cref="ArgumentOutOfRangeException"/> if it is negative.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>The maximum length of a string, in bytes of UTF-8; 1,000,000 unless set.</summary>
    public int MaxStringLength { get; init; } = 1_000_000;

    /// <summary>The maximum length of a text that is read as a whole, in bytes; one gibibyte unless set. A streamed
    /// text may be of any length.</summary>
    public long MaxTextLength { get; init; } = 1L << 30;

    /// <summary>The maximum length of a record that is read from a stream, in bytes; 64 mebibytes unless set. It limits
    /// the memory that a stream needs.</summary>
    public int MaxRecordLength { get; init; } = 1 << 26;

    /// <summary>The maximum length of a text that is kept with its records, in bytes, so that findings of a later
    /// validation have lines and columns; one mebibyte unless set, 0 to keep none. It applies to texts that are read as
    /// a whole; for longer ones, <see cref="WsisJson.AddLocations"/> adds the lines.</summary>
    public int MaxKeptText { get; init; } = 1 << 20;

    /// <summary>True if null is treated as a member that is not stated, with one note for the whole text:
    /// engines that store tables write null for it, also under names that only other types have, or an object whose
    /// members are all null. Otherwise null is an error.</summary>
    public bool NullIsAbsent { get; init; }

    /// <summary>The maximum number of records; no limit unless set.</summary>
    public int MaxRecords { get; init; } = int.MaxValue;

    /// <summary>The maximum number of findings, ten thousand unless set; reading stops there. In a streamed text the
    /// limit applies to each record, and to the members around the records of a file, so that a bad record never stops
    /// the next one.</summary>
    public int MaxFindings { get; init; } = 10_000;

    /// <summary>The name of the text, for its findings: a file name, for example.</summary>
    public string? SourceName { get; init; }

    /// <summary>The options by name, independent of culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{nameof(ReadOptions)} {{ IsStrict = {IsStrict}, MaxDepth = {MaxDepth}, MaxStringLength = {MaxStringLength}, "
        + $"MaxTextLength = {MaxTextLength}, MaxRecordLength = {MaxRecordLength}, MaxKeptText = {MaxKeptText}, "
        + $"MaxRecords = {MaxRecords}, MaxFindings = {MaxFindings}, NullIsAbsent = {NullIsAbsent}, "
        + $"SourceName = {SourceName} }}");
}
