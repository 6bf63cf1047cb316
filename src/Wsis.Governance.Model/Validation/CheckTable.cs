using Wsis.Governance.Findings;

namespace Wsis.Governance.Validation;

/// <summary>The checks of a rule set, sorted out once by what they check.</summary>
internal sealed class CheckTable
{
    private readonly Check[] running;
    private RecordPlans? following;
    private RecordPlans? alone;

    /// <summary>Sorts out the checks that run, of those that reach so far.</summary>
    public CheckTable(RuleSet rules, Reach reach)
    {
        running = Array.FindAll(
            RuleCatalogue.Checks,
            check => rules.SeverityOf(check.Rule) != Severity.Off
                && reach.HasFlag(check.LooksBeyond ? Reach.Beyond : Reach.Own));
        OfCorpus = OfType<CorpusCheck>(running);
    }

    /// <summary>The checks of all records together.</summary>
    public CorpusCheck[] OfCorpus { get; }

    /// <summary>What is run for each record. Two threads that ask at once make the same.</summary>
    /// <param name="canFollowLinks">False where there is neither a corpus nor a background.</param>
    public RecordPlans Plans(bool canFollowLinks) => canFollowLinks
        ? following ??= new RecordPlans(running, true)
        : alone ??= new RecordPlans(Array.FindAll(running, static check => !check.NeedsCorpus), false);

    /// <summary>The checks of one kind, in the order of the catalogue.</summary>
    internal static T[] OfType<T>(Check[] checks)
        where T : class
    {
        var wanted = new List<T>();
        foreach (var check in checks)
        {
            if (check is T ofType)
            {
                wanted.Add(ofType);
            }
        }

        return [.. wanted];
    }
}
