namespace Wsis.Governance.Validation.Rules.Consultations;

/// <summary>Sums of the counts of a tally; they cannot overflow.</summary>
internal static class TallySums
{
    /// <summary>The maximum number of columns for which the totals of the running text are checked. This version knows
    /// three modes of contributing.</summary>
    public const int MaxColumns = 64;

    /// <summary>True if every row has one count for each column. Otherwise sums over rows have no meaning.</summary>
    public static bool IsWhole(ContributionTally tally)
    {
        foreach (var row in tally.Rows)
        {
            if (row.Counts.Count != tally.Columns.Count)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The sum of some counts.</summary>
    public static long Of(ValueList<int> counts)
    {
        var sum = 0L;
        foreach (var count in counts)
        {
            sum += count;
        }

        return sum;
    }

    /// <summary>The sum of the counts of a column of a whole tally.</summary>
    public static long OfColumn(ContributionTally tally, int column)
    {
        var sum = 0L;
        foreach (var row in tally.Rows)
        {
            sum += row.Counts[column];
        }

        return sum;
    }

    /// <summary>The sum of all counts.</summary>
    public static long OfAll(ContributionTally tally)
    {
        var sum = 0L;
        foreach (var row in tally.Rows)
        {
            sum += Of(row.Counts);
        }

        return sum;
    }

    /// <summary>The columns that a total of the running text covers, as bits of a number. 0 if it cannot be compared
    /// with the table: it names no column, or one that the table does not have.</summary>
    /// <param name="tally">A tally of at most <see cref="MaxColumns"/> columns.</param>
    /// <param name="stated">The total.</param>
    public static ulong ColumnsOf(ContributionTally tally, StatedTotal stated)
    {
        var covered = 0UL;
        foreach (var mode in stated.Columns)
        {
            var ofMode = 0UL;
            for (var column = 0; column < tally.Columns.Count; column++)
            {
                ofMode |= tally.Columns[column] == mode ? 1UL << column : 0;
            }

            if (ofMode == 0)
            {
                return 0;
            }

            covered |= ofMode;
        }

        return covered;
    }

    /// <summary>The sums of all columns, by column.</summary>
    /// <param name="tally">A whole tally.</param>
    /// <param name="sums">Receives the sums.</param>
    public static void AddUpColumns(ContributionTally tally, Span<long> sums)
    {
        for (var column = 0; column < tally.Columns.Count; column++)
        {
            sums[column] = OfColumn(tally, column);
        }
    }

    /// <summary>The sum of the sums of some columns.</summary>
    /// <param name="sums">The sums, by column.</param>
    /// <param name="columns">The columns, as bits of a number.</param>
    public static long Of(ReadOnlySpan<long> sums, ulong columns)
    {
        var sum = 0L;
        for (var column = 0; column < sums.Length; column++)
        {
            sum += (columns >> column & 1) == 1 ? sums[column] : 0;
        }

        return sum;
    }
}
