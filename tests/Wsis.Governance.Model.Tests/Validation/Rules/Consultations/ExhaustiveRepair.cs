namespace Wsis.Governance.Tests.Validation.Rules.Consultations;

/// <summary>A table of counts with its totals, repaired by trying every number in every cell.</summary>
internal sealed class ExhaustiveRepair
{
    private readonly int?[,] cells;
    private readonly int rows;
    private readonly int columns;

    private ExhaustiveRepair(int rows, int columns)
    {
        (this.rows, this.columns) = (rows, columns);
        cells = new int?[rows + 1, columns + 1];
    }

    /// <summary>A table whose sums are right. The bits of <paramref name="absent"/> leave out the first row's total,
    /// all totals of columns, the grand total.</summary>
    public static ExhaustiveRepair Table(int rows, int columns, int[] counts, int absent)
    {
        var table = new ExhaustiveRepair(rows, columns);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                table.cells[row, column] = counts[(row * columns) + column];
            }
        }

        for (var row = (absent & 1) == 0 ? 0 : 1; row < rows; row++)
        {
            table.cells[row, columns] = Enumerable.Range(0, columns).Sum(column => table.cells[row, column]);
        }

        for (var column = 0; column < columns && (absent & 2) == 0; column++)
        {
            table.cells[rows, column] = Enumerable.Range(0, rows).Sum(row => table.cells[row, column]);
        }

        var all = Enumerable.Range(0, rows * columns).Sum(i => counts[i]);
        table.cells[rows, columns] = (absent & 4) == 0 ? all : null;
        return table;
    }

    /// <summary>Adds an amount to a cell, where something is stated.</summary>
    /// <returns>What stood there.</returns>
    public int? Spoil(int cell, int amount)
    {
        var index = cell % ((rows + 1) * (columns + 1));
        var before = cells[index / (columns + 1), index % (columns + 1)];
        cells[index / (columns + 1), index % (columns + 1)] += amount;
        return before;
    }

    /// <summary>All changes of the fewest cells without numbers below zero; null where more than
    /// <paramref name="most"/> cells must change.</summary>
    public List<string>? SmallestChanges(int most)
    {
        for (var count = 0; count <= most; count++)
        {
            var found = new List<(string Change, bool IsValid)>();
            Try(count, 0, [], found);
            if (found.Count > 0)
            {
                return [.. found.Where(change => change.IsValid && change.Change.Length > 0).Select(
                    change => change.Change)];
            }
        }

        return null;
    }

    public string ToJson()
    {
        var modes = string.Join(", ", Enumerable.Repeat("\"written\"", columns));
        var rowTexts = Enumerable.Range(0, rows).Select(row =>
            $$"""{"groups": ["government"], "counts": [{{Line(row)}}]{{Optional("total", cells[row, columns])}}}""");
        var totals = cells[rows, 0] is null ? "" : $", \"totals\": [{Line(rows)}]";
        return $$"""
            {"type": "contributionTally", "id": "t", "consultation": "c", "columns": [{{modes}}],
             "rows": [{{string.Join(", ", rowTexts)}}]{{totals}}{{Optional("grandTotal", cells[rows, columns])}}}
            """;
    }

    private void Try(int count, int first, List<(int Row, int Column, int To)> path, List<(string, bool)> found)
    {
        if (count == 0)
        {
            if (IsRight())
            {
                found.Add((string.Join("; ", path.Select(at => $"{at.Row},{at.Column}={at.To}")), path.All(at => at.To >= 0)));
            }

            return;
        }

        for (var index = first; index < cells.Length; index++)
        {
            var (row, column) = (index / (columns + 1), index % (columns + 1));
            if (cells[row, column] is not { } stated)
            {
                continue;
            }

            for (var number = -40; number <= 45; number++)
            {
                if (number != stated)
                {
                    cells[row, column] = number;
                    Try(count - 1, index + 1, [.. path, (row, column, number)], found);
                }
            }

            cells[row, column] = stated;
        }
    }

    // With a total not stated the sums hold if some number in its place makes them hold.
    private bool IsRight()
    {
        long? all = 0;
        for (var row = 0; row < rows; row++)
        {
            var sum = 0;
            for (var column = 0; column < columns; column++)
            {
                sum += cells[row, column]!.Value;
            }

            if ((cells[row, columns] ?? sum) != sum)
            {
                return false;
            }

            all += sum;
        }

        for (var column = 0; column < columns; column++)
        {
            var sum = 0;
            for (var row = 0; row < rows; row++)
            {
                sum += cells[row, column]!.Value;
            }

            if ((cells[rows, column] ?? sum) != sum)
            {
                return false;
            }
        }

        return (cells[rows, columns] ?? all) == all;
    }

    private string Line(int row) => string.Join(", ", Enumerable.Range(0, columns).Select(column => cells[row, column]));

    private static string Optional(string name, int? value) => value is { } stated ? $", \"{name}\": {stated}" : "";
}
