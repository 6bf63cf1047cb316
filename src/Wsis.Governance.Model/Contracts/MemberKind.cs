namespace Wsis.Governance.Contracts;

/// <summary>The JSON form of a member.</summary>
internal enum MemberKind
{
    /// <summary>Any string.</summary>
    String,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A full date.</summary>
    Date,

    /// <summary>A text by language.</summary>
    Text,

    /// <summary>A string with a value type.</summary>
    Value,

    /// <summary>An object with its own contract.</summary>
    Object,
}
