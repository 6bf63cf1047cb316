namespace Wsis.Governance.Json.Streaming;

/// <summary>The status of a record whose beginning is in the buffer.</summary>
internal enum PrefixStatus
{
    /// <summary>Possibly a record, when the rest of it is available.</summary>
    Open,

    /// <summary>Not a record: it is longer than the limit.</summary>
    TooLong,

    /// <summary>Not a record: it is not an object.</summary>
    NoObject,

    /// <summary>Not a record: it is malformed, or nested too deeply.</summary>
    Malformed,
}
