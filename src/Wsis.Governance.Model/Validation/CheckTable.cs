namespace Wsis.Governance.Validation;

/// <summary>The checks of a rule set that reach so far, sorted out by what they check. Made as they are asked for.
/// Two threads that ask at once make the same.</summary>
internal sealed class CheckTable(RuleSet rules, Reach reach)
{
    private RecordPlans? following;
    private RecordPlans? alone;
    private CorpusCheck[]? ofCorpus;

    /// <summary>The checks of all records together.</summary>
    public CorpusCheck[] OfCorpus => ofCorpus ??=
        OfType<CorpusCheck>(Running(static entry => entry.Is<CorpusCheck>(), canFollowLinks: true));

    /// <summary>What is run for each record.</summary>
    /// <param name="canFollowLinks">False where there is neither a corpus nor a background.</param>
    public RecordPlans Plans(bool canFollowLinks) => canFollowLinks
        ? following ??= new RecordPlans(this, true)
        : alone ??= new RecordPlans(this, false);

    /// <summary>The checks that run, in the order of the catalogue.</summary>
    /// <param name="isWanted">Which are asked for; the others need not be made.</param>
    /// <param name="canFollowLinks">False to leave out those that rest on what links lead to.</param>
    public Check[] Running(Predicate<CheckEntry> isWanted, bool canFollowLinks)
    {
        var running = new List<Check>();
        foreach (var entry in RuleCatalogue.Entries)
        {
            if (isWanted(entry)
                && entry.IsWithin(reach)
                && (canFollowLinks || !entry.Is<INeedsCorpus>())
                && rules.SeverityOf(entry.Check.Rule) != Findings.Severity.Off)
            {
                running.Add(entry.Check);
            }
        }

        return [.. running];
    }

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
