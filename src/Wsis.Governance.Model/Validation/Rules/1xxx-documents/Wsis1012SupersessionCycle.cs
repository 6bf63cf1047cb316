using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS1012.</summary>
internal sealed class SupersessionCycle() : CorpusCheck(new Rule("WSIS1012", "supersession-cycle", Severity.Error)
{
    Clause = "Logic of time: of two texts one is the later",
    Message = "{symbol} supersedes {other}, but {other} supersedes {symbol}, directly or through others.",
    Checks = "No resolution supersedes itself, be it through others. The link that closes the circle is reported.",
    Why = "No text of the circle is in force; programs that look for the newest one never end.",
    Mend = "Remove the link that leads from an earlier resolution to a later one.",
    Suppress = "Never: one link is wrong.",
})
{
    private enum State : byte
    {
        New,
        Open,
        Done,
    }

    /// <summary>Goes through every resolution and every link once.</summary>
    public override void Run(ref CorpusScope scope)
    {
        State[]? state = null;
        var open = new Stack<(int Index, int Next)>();
        foreach (var (start, resolution) in scope.All<Resolution>())
        {
            if (resolution.Supersedes.IsEmpty)
            {
                continue;
            }

            state ??= new State[scope.Records.Count];
            Enter(start, state, open);
            while (open.TryPop(out var at))
            {
                Step(at.Index, at.Next, state, open, ref scope);
            }
        }
    }

    private static void Enter(int index, State[] state, Stack<(int Index, int Next)> open)
    {
        if (state[index] == State.New)
        {
            state[index] = State.Open;
            open.Push((index, 0));
        }
    }

    private void Step(
        int index, int next, State[] state, Stack<(int Index, int Next)> open, ref CorpusScope scope)
    {
        var resolution = (Resolution)scope.Records[index];
        if (next == resolution.Supersedes.Count)
        {
            state[index] = State.Done;
            return;
        }

        open.Push((index, next + 1));
        var to = scope.Records.NumberOf(resolution.Supersedes[next]);
        if (to < 0 || scope.Records[to] is not Resolution other)
        {
            return;
        }

        if (state[to] == State.Open)
        {
            scope.Report(
                this,
                index,
                $"/supersedes/{next}",
                new("symbol", resolution.Symbol.Canonical),
                new FindingArgument("other", other.Symbol.Canonical));
        }

        Enter(to, state, open);
    }
}
