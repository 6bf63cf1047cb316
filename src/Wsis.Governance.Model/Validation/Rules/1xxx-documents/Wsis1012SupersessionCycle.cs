using Wsis.Governance.Corpus;
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
    /// <summary>Goes through every resolution and every link once.</summary>
    public override void Run(ref CorpusScope scope)
    {
        if (!HasSupersession(scope.Corpus))
        {
            return;
        }

        var indexes = IndexesOf(scope.Corpus);
        var state = new State[scope.Corpus.Count];
        var open = new Stack<(int Index, int Next)>();
        for (var start = 0; start < state.Length; start++)
        {
            if (state[start] != State.New || scope.Corpus[start] is not Resolution { Supersedes.IsEmpty: false })
            {
                continue;
            }

            state[start] = State.Open;
            open.Push((start, 0));
            while (open.TryPop(out var at))
            {
                Step(at.Index, at.Next, indexes, state, open, ref scope);
            }
        }
    }

    private enum State : byte
    {
        New,
        Open,
        Done,
    }

    private static bool HasSupersession(WsisCorpus corpus)
    {
        foreach (var resolution in corpus.Resolutions.AsSpan())
        {
            if (!resolution.Supersedes.IsEmpty)
            {
                return true;
            }
        }

        return false;
    }

    private void Step(
        int index,
        int next,
        Dictionary<Record, int> indexes,
        State[] state,
        Stack<(int Index, int Next)> open,
        ref CorpusScope scope)
    {
        var resolution = (Resolution)scope.Corpus[index];
        if (next == resolution.Supersedes.Count)
        {
            state[index] = State.Done;
            return;
        }

        open.Push((index, next + 1));
        if (scope.Corpus.Find(resolution.Supersedes[next]) is not Resolution other)
        {
            return;
        }

        var to = indexes[other];
        if (state[to] == State.Open)
        {
            scope.Report(
                this,
                index,
                $"/supersedes/{next}",
                new("symbol", resolution.Symbol.Canonical),
                new FindingArgument("other", other.Symbol.Canonical));
        }
        else if (state[to] == State.New)
        {
            state[to] = State.Open;
            open.Push((to, 0));
        }
    }

    // By reference: records are equal by content.
    private static Dictionary<Record, int> IndexesOf(WsisCorpus corpus)
    {
        var indexes = new Dictionary<Record, int>(ReferenceEqualityComparer.Instance);
        for (var index = 0; index < corpus.Count; index++)
        {
            if (corpus[index] is Resolution)
            {
                indexes.TryAdd(corpus[index], index);
            }
        }

        return indexes;
    }
}
