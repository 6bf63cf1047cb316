namespace Wsis.Governance.Validation.Engine;

/// <summary>The checks of a rule set that reach so far, sorted out by what they check. Made as they are asked for.
/// Two threads that ask at once make the same.</summary>
internal sealed class RuleSchedule(RuleSet rules, RuleScope reach)
{
    private RecordRulePlans? following;
    private RecordRulePlans? alone;
    private CorpusRule[]? ofCorpus;

    /// <summary>The checks of all records together.</summary>
    public CorpusRule[] OfCorpus => ofCorpus ??=
        OfType<CorpusRule>(Running(static entry => entry.Is<CorpusRule>(), canFollowLinks: true));

    /// <summary>What is run for each record.</summary>
    /// <param name="canFollowLinks">False where there is neither a corpus nor a background.</param>
    public RecordRulePlans Plans(bool canFollowLinks) => canFollowLinks
        ? following ??= new RecordRulePlans(this, true)
        : alone ??= new RecordRulePlans(this, false);

    /// <summary>The checks that run, in the order of the catalogue.</summary>
    /// <param name="isWanted">Which are asked for; the others need not be made.</param>
    /// <param name="canFollowLinks">False to leave out those that rest on what links lead to.</param>
    public RuleImplementation[] Running(Predicate<RuleRegistration> isWanted, bool canFollowLinks)
    {
        var running = new List<RuleImplementation>();
        foreach (var entry in rules.Registrations)
        {
            if (isWanted(entry)
                && entry.IsWithin(reach)
                && (canFollowLinks || !entry.Is<IRequiresLinks>())
                && rules.SeverityOf(entry.Implementation.Rule) != Wsis.Governance.Severity.Off)
            {
                running.Add(entry.Implementation);
            }
        }

        return [.. running];
    }

    /// <summary>The checks of one kind, in the order of the catalogue.</summary>
    internal static T[] OfType<T>(RuleImplementation[] checks)
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
