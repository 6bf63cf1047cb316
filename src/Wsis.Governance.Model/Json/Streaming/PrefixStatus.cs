namespace Wsis.Governance.Json.Streaming;

/// <summary>The status of a record of which only the beginning is in the buffer.</summary>
internal enum PrefixStatus
{
    /// <summary>A record, once the rest of it is there.</summary>
    Open,

    /// <summary>Nothing: it is longer than records may be.</summary>
    TooLong,

    /// <summary>Nothing: it is no object.</summary>
    NoObject,

    /// <summary>Nothing: it is malformed, or nested too deeply.</summary>
    Malformed,
}
