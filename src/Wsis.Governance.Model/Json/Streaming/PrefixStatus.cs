namespace Wsis.Governance.Json.Streaming;

/// <summary>What can still become of a record whose beginning is available.</summary>
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
