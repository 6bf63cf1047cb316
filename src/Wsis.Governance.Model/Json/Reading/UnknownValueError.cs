namespace Wsis.Governance.Json.Reading;

/// <summary>The reason why the value of an unknown member cannot be kept.</summary>
internal enum UnknownValueError
{
    /// <summary>No error: the value can be kept.</summary>
    None,

    /// <summary>A string in it contains a lone surrogate or bytes that are not UTF-8.</summary>
    InvalidText,

    /// <summary>A string in it is longer than the limit.</summary>
    TooLong,
}
