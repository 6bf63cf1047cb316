using System.Globalization;

namespace Wsis.Governance;

/// <summary>An argument of a rule's message.</summary>
/// <param name="Name">The name in braces in the rule's message.</param>
/// <param name="Value">The value, as it is printed.</param>
public readonly record struct FindingArgument(string Name, string Value)
{
    /// <summary>A number as an argument.</summary>
    /// <param name="name">The name in braces in the rule's message.</param>
    /// <param name="value">The number; printed without group separators.</param>
    public FindingArgument(string name, long value)
        : this(name, value.ToString(CultureInfo.InvariantCulture))
    {
    }
}
