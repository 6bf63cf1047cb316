using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>Sums of a tally.</summary>
internal static class TallySums
{
    /// <summary>The sum of some counts, which no table can make overflow.</summary>
    public static long Of(ValueList<int> counts)
    {
        var sum = 0L;
        foreach (var count in counts)
        {
            sum += count;
        }

        return sum;
    }
}
