namespace Wsis.Governance.Validation.Engine;

/// <summary>The rules of a rule set within a scope, by the type of record they check. Created when first needed; two
/// threads at the same time create the same.</summary>
internal sealed class RuleSchedule(RuleSet rules, RuleScope scope)
{
    private RecordRulePlans? following;
    private RecordRulePlans? alone;
    private CorpusRule[]? ofCorpus;

    /// <summary>The corpus rules.</summary>
    public CorpusRule[] OfCorpus => ofCorpus ??=
        OfType<CorpusRule>(Running(static entry => entry.Is<CorpusRule>(), canFollowLinks: true));

    /// <summary>The plans for single records.</summary>
    /// <param name="canFollowLinks">False if there is neither a corpus nor a background.</param>
    public RecordRulePlans Plans(bool canFollowLinks) => canFollowLinks
        ? following ??= new RecordRulePlans(this, true)
        : alone ??= new RecordRulePlans(this, false);

    /// <summary>The rules that run, in the order of the catalogue.</summary>
    /// <param name="isWanted">Selects the rules; the others are not created.</param>
    /// <param name="canFollowLinks">False to leave out rules that depend on linked records.</param>
    public RuleImplementation[] Running(Predicate<RuleRegistration> isWanted, bool canFollowLinks)
    {
        var running = new List<RuleImplementation>();
        foreach (var entry in rules.Registrations)
        {
            if (isWanted(entry)
                && entry.IsWithin(scope)
                && (canFollowLinks || !entry.Is<IRequiresLinks>())
                && rules.SeverityOf(entry.Implementation.Rule) != Wsis.Governance.Severity.Off)
            {
                running.Add(entry.Implementation);
            }
        }

        return [.. running];
    }

    /// <summary>The rules of one kind, in the order of the catalogue.</summary>
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
