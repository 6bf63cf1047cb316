using System.Globalization;

namespace Wsis.Governance.Values;

/// <summary>The format of the invariant culture for numbers that are read or looked up.</summary>
/// <remarks>The first use of <see cref="CultureInfo"/> loads the data of all cultures, which takes longer than reading
/// a file of a few records. A number needs none of it.</remarks>
internal static class InvariantNumbers
{
    /// <summary>The format.</summary>
    public static NumberFormatInfo Format { get; } = NumberFormatInfo.ReadOnly(new NumberFormatInfo());
}
