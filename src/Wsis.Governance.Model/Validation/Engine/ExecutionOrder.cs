namespace Wsis.Governance.Validation.Engine;

/// <summary>The position of a rule in the order in which rules run: by phase, within a phase
/// by the catalogue.</summary>
internal static class ExecutionOrder
{
    private static readonly Dictionary<Rule, int> ranks = Rank(RuleCatalogue.Entries);

    /// <summary>The rank of a rule; rules without an implementation come first.</summary>
    public static int Of(Rule rule) => ranks.GetValueOrDefault(rule, -1);

    /// <summary>True if a rule runs once, after the rules for single records.</summary>
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
