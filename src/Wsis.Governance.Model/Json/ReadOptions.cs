using System.Globalization;

namespace Wsis.Governance.Json;

/// <summary>How to read. Immutable; the defaults protect the reader and keep what it does not know.</summary>
public sealed record ReadOptions
{
    /// <summary>Keeps unknown members and codes and notes them.</summary>
    public static ReadOptions Default { get; } = new();

    /// <summary>Takes unknown members and unknown codes for errors.</summary>
    public static ReadOptions Strict { get; } = new() { IsStrict = true };

    /// <summary>True where unknown members and unknown codes are errors.</summary>
    public bool IsStrict { get; init; }

    /// <summary>The deepest nesting read, 64 unless said otherwise.</summary>
    public int MaxDepth { get; init; } = 64;

    /// <summary>The longest string read, in bytes of UTF-8; a million unless said otherwise.</summary>
    public int MaxStringLength { get; init; } = 1_000_000;

    /// <summary>The longest text read as a whole, in bytes; one gibibyte unless said otherwise. A streamed text may be
    /// of any length.</summary>
    public long MaxTextLength { get; init; } = 1L << 30;

    /// <summary>The longest record read from a stream, in bytes as it stands there; 64 mebibytes unless said otherwise.
    /// It bounds the memory that a stream takes.</summary>
    public int MaxRecordLength { get; init; } = 1 << 26;

    /// <summary>The longest text that is kept, in bytes, beside its records, so that findings of a later validation
    /// have lines and columns; a mebibyte unless said otherwise, 0 for none. It counts for texts that are read as a
    /// whole; of longer ones, <see cref="WsisJson.AddLocations"/> adds the lines.</summary>
    public int MaxKeptText { get; init; } = 1 << 20;

    /// <summary>True where null is taken for a member that is not stated, with one note for the whole text: engines
    /// that hold tables write null for it, also under names that only other types have. Otherwise null is an
    /// error.</summary>
    public bool NullIsAbsent { get; init; }

    /// <summary>The most records read; no limit unless set.</summary>
    public int MaxRecords { get; init; } = int.MaxValue;

    /// <summary>The most findings noted, ten thousand unless said otherwise; reading stops at that. In a streamed text
    /// the limit is that of each record, and of what stands around the records of a file: one bad record never stops
    /// the next.</summary>
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
