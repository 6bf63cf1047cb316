using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Consultations;

/// <summary>The number of contributions that the records list for consultations with a tally, by consultation,
/// group and mode.</summary>
internal sealed class ListedContributions
{
    private const int MaxGroups = 16;

    private readonly Dictionary<Key, int> counts = [];

    /// <summary>Counts the contributions.</summary>
    public ListedContributions(ref CorpusRuleContext context)
    {
        var tallied = new HashSet<Id<Consultation>>();
        foreach (var (_, tally) in context.All<ContributionTally>())
        {
            tallied.Add(tally.Consultation);
        }

        foreach (var (_, contribution) in context.All<Contribution>())
        {
            if (tallied.Contains(contribution.Consultation))
            {
                Add(new Key(contribution.Consultation, contribution.Group, contribution.Mode));
                Add(new Key(contribution.Consultation, default, contribution.Mode));
            }
        }
    }

    /// <summary>The number of contributions of a mode, in all groups.</summary>
    public int Of(Id<Consultation> consultation, Code<ContributionMode> mode) =>
        counts.GetValueOrDefault(new Key(consultation, default, mode));

    /// <summary>The number of contributions of a mode that certainly belong in a row of these groups; 0 for a row of
    /// more than sixteen groups.</summary>
    public int Of(Id<Consultation> consultation, ValueList<Code<StakeholderGroup>> row, Code<ContributionMode> mode)
    {
        var count = 0;
        for (var i = 0; i < row.Count && row.Count <= MaxGroups; i++)
        {
            var isFirst = row.IndexOf(row[i]) == i;
            count += isFirst ? counts.GetValueOrDefault(new Key(consultation, row[i], mode)) : 0;
        }

        return count;
    }

    private void Add(Key key) => counts[key] = counts.GetValueOrDefault(key) + 1;

    private readonly record struct Key(
        Id<Consultation> Consultation, Code<StakeholderGroup> Group, Code<ContributionMode> Mode);
}
