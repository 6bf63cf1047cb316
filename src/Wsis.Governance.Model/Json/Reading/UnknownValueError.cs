namespace Wsis.Governance.Json.Reading;

/// <summary>Why the value of an unknown member cannot be kept.</summary>
internal enum UnknownValueError
{
    /// <summary>It can.</summary>
    None,

    /// <summary>A string in it holds a lone surrogate or bytes that are not UTF-8.</summary>
    InvalidText,

    /// <summary>A string in it is longer than the limit.</summary>
    TooLong,
}
