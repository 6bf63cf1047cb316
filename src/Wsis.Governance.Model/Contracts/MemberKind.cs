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

    /// <summary>A string that is a value of a kind.</summary>
    Value,

    /// <summary>An object with a contract of its own.</summary>
    Object,
}
