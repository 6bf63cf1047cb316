using System.Globalization;

namespace Wsis.Governance.Validation.Rules.Consultations;

internal sealed class TallyRepair() : RecordRule<ContributionTally>(new Rule("WSIS5017", "tally-repair", Severity.Note)
{
    Basis = "A/66/77-E/2011/103, table: its rows, its columns, its row of totals and its column of totals each state "
        + "a sum",
    Message = "Only one smallest change satisfies {sums}: {changes}.",
    Description = "If sums of a tally are wrong, and exactly one change of the fewest numbers (counts, totals of rows "
        + "and columns, grand total) makes all of them right, that change is reported. Changes that give negative "
        + "numbers are ignored. If several are equally small, the stated totals (`statedTotals`) are used to choose; "
        + "no finding if they leave more than one change, or none. The search covers changes of up to four numbers in "
        + "tables of up to 64 rows and 64 columns, in at most 20,000 steps.",
    Rationale = "A table that states its sums often shows what was misprinted and how it can be corrected.",
    HowToFix = "Compare with the source. Record the correct numbers, and the misprint as an erratum.",
    WhenToSuppress = "If the record reproduces a misprint on purpose and an erratum says so.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } =
        ["columns", "rows", "totals", "grandTotal", "statedTotals"];

    public override void Run(ContributionTally tally, ref RuleContext context)
    {
        if (!IsComplete(tally) || IsRight(tally))
        {
            return;
        }

        var repairs = TallyRepairSearch.Find(tally);
        if (repairs.Count == 1)
        {
            Report(tally, repairs[0], "every sum of the table", ref context);
        }
        else if (repairs.Count > 1 && SettledByText(tally, repairs) is { } settled)
        {
            Report(tally, settled, "every sum of the table and the totals of the text", ref context);
        }
    }

    private static bool IsComplete(ContributionTally tally) =>
        !tally.Rows.IsEmpty
        && !tally.Columns.IsEmpty
        && (tally.Totals.IsEmpty || tally.Totals.Count == tally.Columns.Count)
        && TallySums.IsWhole(tally);

    // The fast answer for nearly every table; it allocates nothing.
    private static bool IsRight(ContributionTally tally)
    {
        foreach (var row in tally.Rows)
        {
            if (row.Total is { } total && total != TallySums.Of(row.Counts))
            {
                return false;
            }
        }

        for (var column = 0; column < tally.Totals.Count; column++)
        {
            if (tally.Totals[column] != TallySums.OfColumn(tally, column))
            {
                return false;
            }
        }

        return tally.GrandTotal is not { } all || all == TallySums.OfAll(tally);
    }

    // Each total of the text is compared with the columns once, and with every repair by the few cells that it changes.
    private static TallyChange[]? SettledByText(ContributionTally tally, IReadOnlyList<TallyChange[]> repairs)
    {
        Span<long> sums = stackalloc long[TallySums.MaxColumns];
        TallySums.AddUpColumns(tally, sums);
        TallyChange[]?[] left = [.. repairs];
        foreach (var stated in tally.StatedTotals)
        {
            var columns = TallySums.ColumnsOf(tally, stated);
            var missing = stated.Total - TallySums.Of(sums, columns);
            for (var i = 0; i < left.Length && columns != 0; i++)
            {
                left[i] = left[i] is { } repair && Adds(tally, repair, columns) == missing ? repair : null;
            }
        }

        return Array.FindAll(left, static repair => repair is not null) is [var settled] ? settled : null;
    }

    private static long Adds(ContributionTally tally, TallyChange[] repair, ulong columns)
    {
        var added = 0L;
        foreach (var (row, column, from, to) in repair)
        {
            var isCounted = row < tally.Rows.Count && column < tally.Columns.Count && (columns >> column & 1) == 1;
            added += isCounted ? to - from : 0;
        }

        return added;
    }

    private void Report(ContributionTally tally, TallyChange[] repair, string sums, ref RuleContext context)
    {
        var changes = new string[repair.Length];
        for (var i = 0; i < changes.Length; i++)
        {
            changes[i] = Describe(tally, repair[i]);
        }

        context.Report(this, "", new("sums", sums), new("changes", string.Join("; ", changes)));
    }

    private static string Describe(ContributionTally tally, TallyChange change)
    {
        var (row, column, from, to) = change;
        var (inRow, inColumn) = (row < tally.Rows.Count, column < tally.Columns.Count);
        var cell = (inRow, inColumn) switch
        {
            (true, true) => $"/rows/{row}/counts/{column} ({GroupsOf(tally, row)}, {tally.Columns[column]})",
            (true, false) => $"/rows/{row}/total ({GroupsOf(tally, row)})",
            (false, true) => $"/totals/{column} ({tally.Columns[column]})",
            _ => "/grandTotal",
        };
        return string.Create(CultureInfo.InvariantCulture, $"{cell} from {from} to {to}");
    }

    private static string GroupsOf(ContributionTally tally, int row) => string.Join(", ", tally.Rows[row].Groups);
}
