namespace Wsis.Governance.Validation.Rules.Consultations;

/// <summary>Searches for the changes of the fewest cells that make every sum of a tally right.</summary>
/// <remarks>
/// <para>The cells of a smallest change form trees between the nodes of <see cref="TallyEquations"/>: in a cycle an
/// amount could be shifted until one of its cells needs no change. A tree has a leaf, a wrong sum in which just one
/// cell changes, so that its amount is known. Each step therefore takes a wrong sum, corrects it in one of its cells
/// and does not touch it again. All smallest changes are found in this way, each in one order only: a change tried from
/// a sum is not tried again unless the amount has changed since.</para>
/// <para>One cell corrects at most two sums, and only if both are wrong by the same amount; a group of three or more
/// sums that must be corrected together needs one cell fewer than it has sums. This gives a lower bound on the cells
/// that a state needs, so that most steps are never tried.</para>
/// </remarks>
internal sealed class TallyRepairSearch
{
    /// <summary>The maximum number of cells in a change. With more misprints the search means little.</summary>
    public const int MaxCells = 4;

    /// <summary>The maximum number of rows, and of columns, of a table that is searched.</summary>
    public const int MaxLines = 64;

    /// <summary>The maximum number of steps; the search gives up after them.</summary>
    public const int MaxSteps = 20_000;

    private const int MaxWrongSums = 2 * MaxCells;
    private const int MaxRepairs = 64;

    private readonly TallyEquations equations;
    private readonly State[] states = new State[MaxCells + 1];
    private readonly List<TallyChange[]> repairs = [];
    private int cells;
    private int steps;
    private bool isReached;

    private TallyRepairSearch(TallyEquations equations) => this.equations = equations;

    private bool IsOver => steps >= MaxSteps || repairs.Count >= MaxRepairs;

    /// <summary>All changes of the fewest cells that satisfy the sums, except those that would give a negative number.
    /// Empty if there is no change of at most <see cref="MaxCells"/> cells, or if there are too many.</summary>
    /// <param name="tally">A tally whose rows and totals match its columns.</param>
    public static IReadOnlyList<TallyChange[]> Find(ContributionTally tally) => Find(tally, out _);

    /// <summary>All changes of the fewest cells, and the number of steps of the search.</summary>
    public static IReadOnlyList<TallyChange[]> Find(ContributionTally tally, out int steps)
    {
        steps = 0;
        if (tally.Rows.Count > MaxLines || tally.Columns.Count > MaxLines)
        {
            return [];
        }

        var search = new TallyRepairSearch(new TallyEquations(tally));
        search.Run();
        steps = search.steps;
        return search.IsOver ? [] : search.repairs;
    }

    private void Run()
    {
        for (var depth = 0; depth < states.Length; depth++)
        {
            states[depth] = new State(new int[MaxWrongSums], new bool[MaxWrongSums]);
        }

        if (!FindWrongSums(ref states[0]) || states[0].Count == 0)
        {
            return;
        }

        for (cells = 1; cells <= MaxCells && !isReached && !IsOver; cells++)
        {
            Array.Clear(states[0].IsTried);
            Search(0);
        }
    }

    private bool FindWrongSums(ref State state)
    {
        for (var node = 0; node < equations.Excess.Length; node++)
        {
            if (equations.Excess[node] != 0)
            {
                if (state.Count == MaxWrongSums)
                {
                    return false;
                }

                state.Add(node, false);
            }
        }

        return true;
    }

    private void Search(int depth)
    {
        var wrong = states[depth].WrongSums;
        if (wrong.IsEmpty)
        {
            Keep(depth);
        }
        else if (LeastCells(wrong) <= cells - depth)
        {
            for (var at = 0; at < wrong.Length; at++)
            {
                if (!states[depth].IsTried[at])
                {
                    Correct(wrong[at], depth);
                    states[depth].IsTried[at] = true;
                }
            }
        }
    }

    // Tries every cell of a wrong sum: the node may represent several rows and columns.
    private void Correct(int node, int depth)
    {
        for (var row = 0; row < equations.Rows; row++)
        {
            for (var column = 0; column < equations.Columns && equations.NodeOfRow(row) == node; column++)
            {
                Try(new Step(row, column, node, equations.NodeOfColumn(column), -1), depth);
            }
        }

        for (var column = 0; column < equations.Columns; column++)
        {
            for (var row = 0; row < equations.Rows && equations.NodeOfColumn(column) == node; row++)
            {
                Try(new Step(row, column, node, equations.NodeOfRow(row), 1), depth);
            }
        }
    }

    private void Try(in Step step, int depth)
    {
        if (step.From == step.To || IsOver || IsDone(step.To, depth)
            || equations.ValueOf(step.Row, step.Column) is not { } value)
        {
            return;
        }

        steps++;
        var amount = equations.Excess[step.From];
        var change = step.Direction * amount * equations.SignOf(step.Row, step.Column);
        states[depth].Done = step.From;
        states[depth].Change = new TallyChange(step.Row, step.Column, value, value + change);
        equations.Excess[step.From] = 0;
        equations.Excess[step.To] += amount;
        NoteWrongSums(step, depth);
        Search(depth + 1);
        equations.Excess[step.To] -= amount;
        equations.Excess[step.From] = amount;
    }

    private bool IsDone(int node, int depth)
    {
        for (var earlier = 0; earlier < depth; earlier++)
        {
            if (states[earlier].Done == node)
            {
                return true;
            }
        }

        return false;
    }

    // One sum is now right, and the sum at the other end of the cell may be wrong.
    private void NoteWrongSums(in Step step, int depth)
    {
        ref var next = ref states[depth + 1];
        next.Count = 0;
        for (var at = 0; at < states[depth].Count; at++)
        {
            if (states[depth].Wrong[at] is var node && node != step.From && node != step.To)
            {
                next.Add(node, states[depth].IsTried[at]);
            }
        }

        if (equations.Excess[step.To] != 0)
        {
            next.Add(step.To, false);
        }
    }

    private int LeastCells(ReadOnlySpan<int> wrong)
    {
        var pairs = 0;
        Span<bool> paired = stackalloc bool[MaxWrongSums];
        for (var one = 0; one < wrong.Length; one++)
        {
            for (var other = one + 1; other < wrong.Length && !paired[one]; other++)
            {
                if (!paired[other] && equations.Excess[wrong[one]] == -equations.Excess[wrong[other]])
                {
                    paired[one] = paired[other] = true;
                    pairs++;
                }
            }
        }

        var unpaired = wrong.Length - (2 * pairs);
        return pairs + (((2 * unpaired) + 2) / 3);
    }

    private void Keep(int depth)
    {
        isReached = true;
        var repair = new TallyChange[depth];
        for (var i = 0; i < depth; i++)
        {
            repair[i] = states[i].Change;
            if (repair[i].To is < 0 or > int.MaxValue)
            {
                return;
            }
        }

        Array.Sort(repair, static (left, right) => (left.Row, left.Column).CompareTo((right.Row, right.Column)));
        foreach (var known in repairs)
        {
            if (known.AsSpan().SequenceEqual(repair))
            {
                return;
            }
        }

        repairs.Add(repair);
    }

    private readonly record struct Step(int Row, int Column, int From, int To, int Direction);

    private struct State(int[] wrong, bool[] isTried)
    {
        public readonly int[] Wrong = wrong;
        public readonly bool[] IsTried = isTried;
        public int Count;
        public int Done;
        public TallyChange Change;

        public readonly ReadOnlySpan<int> WrongSums => Wrong.AsSpan(0, Count);

        public void Add(int node, bool isTried)
        {
            Wrong[Count] = node;
            IsTried[Count++] = isTried;
        }
    }
}
