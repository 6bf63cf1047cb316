namespace Wsis.Governance.Contracts;

/// <summary>The form of a value in a record.</summary>
internal enum ContentKind
{
    /// <summary>Any string.</summary>
    String,

    /// <summary>A string with a value type: a code, an id, a symbol, a date.</summary>
    Value,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A text by language.</summary>
    LocalizedText,

    /// <summary>An object with its own contract.</summary>
    Object,

    /// <summary>A list.</summary>
    List,

    /// <summary>A member that this version does not know.</summary>
    Unknown,
}
