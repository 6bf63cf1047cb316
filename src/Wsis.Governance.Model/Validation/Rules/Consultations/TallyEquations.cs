namespace Wsis.Governance.Validation.Rules.Consultations;

/// <summary>The sums of a tally as a network: every row and every column, including the totals, states one sum and is a
/// node; every cell is an edge between its row and its column.</summary>
/// <remarks>
/// <para>A change of a cell changes the sum of its row and the sum of its column by the same amount. With the
/// right signs it moves an amount from one node to the other, so the errors of all sums always cancel out over
/// the whole table.</para>
/// <para>A total that is not stated may be any number: it does not constrain its row and its column, which count
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

    /// <summary>The number of rows, including the row of totals.</summary>
    public int Rows => tally.Rows.Count + 1;

    /// <summary>The number of columns, including the column of totals.</summary>
    public int Columns => tally.Columns.Count + 1;

    /// <summary>The amount by which the sum of each node is too large.</summary>
    public long[] Excess { get; }

    /// <summary>The node of a row.</summary>
    public int NodeOfRow(int row) => RootOf(row);

    /// <summary>The node of a column.</summary>
    public int NodeOfColumn(int column) => RootOf(Rows + column);

    /// <summary>The value of a cell; null if none is stated.</summary>
    public int? ValueOf(int row, int column) => (row == Rows - 1, column == Columns - 1) switch
    {
        (false, false) => tally.Rows[row].Counts[column],
        (false, true) => tally.Rows[row].Total,
        (true, false) => tally.Totals.IsEmpty ? null : tally.Totals[column],
        (true, true) => tally.GrandTotal,
    };

    /// <summary>1 for a cell whose increase adds to its row; -1 for the total of a row or column, which is on the other
    /// side of its sum.</summary>
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
