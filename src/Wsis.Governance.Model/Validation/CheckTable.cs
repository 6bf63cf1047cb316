using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>The checks of a rule set, sorted out once by what they check.</summary>
internal sealed class CheckTable
{
    private readonly RecordPlan[] following;
    private readonly RecordPlan[] alone;

    /// <summary>Sorts out the checks that run, of those that reach so far.</summary>
    public CheckTable(RuleSet rules, Reach reach)
    {
        Check[] running = Array.FindAll(
            RuleCatalogue.Checks,
            check => rules.SeverityOf(check.Rule) != Severity.Off
                && reach.HasFlag(check.LooksBeyond ? Reach.Beyond : Reach.Own));
        OfCorpus = OfType<CorpusCheck>(running);
        following = PlansOf(running, canFollowLinks: true);
        alone = PlansOf(Array.FindAll(running, static check => !check.NeedsCorpus), canFollowLinks: false);
    }

    /// <summary>The checks of all records together.</summary>
    public CorpusCheck[] OfCorpus { get; }

    /// <summary>What is run for a record of each type, by the index of the type.</summary>
    /// <param name="canFollowLinks">False where there is neither a corpus nor a background.</param>
    public RecordPlan[] Plans(bool canFollowLinks) => canFollowLinks ? following : alone;

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

    private static RecordPlan[] PlansOf(Check[] checks, bool canFollowLinks)
    {
        var planning = new Planning(checks, new PartChecks(OfType<PartCheck>(checks), canFollowLinks));
        var plans = new RecordPlan[RecordTypes.Count];
        for (var index = 0; index < plans.Length; index++)
        {
            RecordTypes.Visit(index, ref planning);
            plans[index] = planning.Plan!;
        }

        return plans;
    }

    private struct Planning(Check[] checks, PartChecks parts) : IRecordTypeVisitor
    {
        public RecordPlan? Plan { get; private set; }

        public void Visit<T>()
            where T : Record<T>, IRecord<T> =>
            Plan = new RecordPlan<T>(checks, parts);
    }
}
