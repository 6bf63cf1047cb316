namespace Wsis.Governance.Validation.Rules.Consultations;

/// <summary>The sums of a tally as a network: every row and every column, those of the totals included, states one sum
/// and is a node; every cell is an edge between its row and its column.</summary>
/// <remarks>
/// <para>A number more or less in a cell shifts the same amount in the sum of its row and in that of its column.
/// Counted with the right signs it moves an amount from the one node to the other, so the amounts by which all sums are
/// wrong always cancel out over the whole table.</para>
/// <para>A total that is not stated may be any number: it settles nothing between its row and its column, which count
/// as one node.</para>
/// </remarks>
internal sealed class TallyEquations
{
    private readonly ContributionTally tally;
    private readonly int[] nodes;

    /// <summary>Sets up the sums of a tally whose rows and totals match its columns.</summary>
    public TallyEquations(ContributionTally tally)
    {
        this.tally = tally;
        nodes = new int[Rows + Columns];
        Excess = new long[nodes.Length];
        for (var node = 0; node < nodes.Length; node++)
        {
            nodes[node] = node;
        }

        AddUp();
    }

    /// <summary>The rows, with that of the totals.</summary>
    public int Rows => tally.Rows.Count + 1;

    /// <summary>The columns, with that of the totals.</summary>
    public int Columns => tally.Columns.Count + 1;

    /// <summary>By node, how much too large its sum is.</summary>
    public long[] Excess { get; }

    /// <summary>The node of a row.</summary>
    public int NodeOfRow(int row) => RootOf(row);

    /// <summary>The node of a column.</summary>
    public int NodeOfColumn(int column) => RootOf(Rows + column);

    /// <summary>What a cell says; null where nothing is stated.</summary>
    public int? ValueOf(int row, int column) => (row == Rows - 1, column == Columns - 1) switch
    {
        (false, false) => tally.Rows[row].Counts[column],
        (false, true) => tally.Rows[row].Total,
        (true, false) => tally.Totals.IsEmpty ? null : tally.Totals[column],
        (true, true) => tally.GrandTotal,
    };

    /// <summary>1 for a cell that a larger number moves towards its row; -1 for a total of one row or column, which
    /// stands on the other side of its sum.</summary>
    public long SignOf(int row, int column) => (row == Rows - 1) == (column == Columns - 1) ? 1 : -1;

    private void AddUp()
    {
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
            {
                if (ValueOf(row, column) is { } value)
                {
                    Excess[row] += SignOf(row, column) * value;
                    Excess[Rows + column] -= SignOf(row, column) * value;
                }
                else
                {
                    Unite(RootOf(row), RootOf(Rows + column));
                }
            }
        }

        for (var node = 0; node < nodes.Length; node++)
        {
            if (RootOf(node) is var root && root != node)
            {
                Excess[root] += Excess[node];
                Excess[node] = 0;
            }
        }
    }

    private void Unite(int one, int other) => nodes[Math.Max(one, other)] = Math.Min(one, other);

    private int RootOf(int node)
    {
        while (nodes[node] != node)
        {
            node = nodes[node] = nodes[nodes[node]];
        }

        return node;
    }
}
