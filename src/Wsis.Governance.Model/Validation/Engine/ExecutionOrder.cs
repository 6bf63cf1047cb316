namespace Wsis.Governance.Validation.Engine;

/// <summary>Where a rule stands in the order in which checks run: by phase, within a phase by the catalogue.</summary>
internal static class ExecutionOrder
{
    private static readonly Dictionary<Rule, int> ranks = Rank(RuleCatalogue.Entries);

    /// <summary>The rank of a rule's check; that of none comes first.</summary>
    public static int Of(Rule rule) => ranks.GetValueOrDefault(rule, -1);

    /// <summary>True where the check of a rule runs once, after those of single records.</summary>
    public static bool IsTogether(Rule rule) => Of(rule) >= RuleImplementation.LastPhase * RuleCatalogue.Entries.Length;

    private static Dictionary<Rule, int> Rank(RuleRegistration[] entries)
    {
        var ranking = new Dictionary<Rule, int>(entries.Length);
        for (var i = 0; i < entries.Length; i++)
        {
            var check = entries[i].Implementation;
            ranking.Add(check.Rule, (check.Phase * entries.Length) + i);
        }

        return ranking;
    }
}
