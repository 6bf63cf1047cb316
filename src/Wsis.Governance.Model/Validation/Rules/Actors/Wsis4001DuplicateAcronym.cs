using Wsis.Governance.Corpus;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Actors;

internal sealed class DuplicateAcronym() : CorpusRule(new Rule("WSIS4001", "duplicate-acronym", Severity.Warning)
{
    Basis = "A/66/77-E/2011/103, footnote 2 and paragraphs 21, 23, 25 and 29: one organization under two names is "
        + "still one",
    Message = "The acronym \"{acronym}\" already belongs to {other}.",
    Description = "No two organizations of the corpus have the same acronym; upper and lower case are the same. No "
        + "finding if the dates allow that one was founded after the other was dissolved.",
    Rationale = "Most often the same organization was recorded twice, because sources print its name in two ways.",
    HowToFix = "Merge the two records and move the other name to `otherNames`.",
    WhenToSuppress = "If two organizations really share an acronym, as the World Trade and the "
        + "World Tourism Organization did.",
})
{
    public override RecordRelevance RelevanceOf(Record record) =>
        record is Organization { Acronym: { Length: > 0 } acronym }
            ? RecordRelevance.IfRepeated(HashOf(acronym))
            : RecordRelevance.Never;

    public override void Run(ref CorpusRuleContext context)
    {
        var holders = new HashMultiMap();
        foreach (var (index, organization) in context.All<Organization>(this))
        {
            if (organization.Acronym is not { Length: > 0 } acronym)
            {
                continue;
            }

            var holder = HolderOf(acronym, holders, ref context);
            if (holder is null || Succeeds(organization, holder))
            {
                holders.Add(HashOf(acronym), index);
            }
            else if (holder.Id != organization.Id && !Succeeds(holder, organization))
            {
                context.Report(this, index, "/acronym", new("acronym", acronym), new("other", holder.IdText));
            }
        }
    }

    // The last holder, if several organizations succeeded each other.
    private static Organization? HolderOf(string acronym, HashMultiMap holders, ref CorpusRuleContext context)
    {
        foreach (var index in holders.Of(HashOf(acronym)))
        {
            var holder = (Organization)context.Records[index];
            if (string.Equals(holder.Acronym, acronym, StringComparison.OrdinalIgnoreCase))
            {
                return holder;
            }
        }

        return null;
    }

    private static int HashOf(string acronym) => acronym.GetHashCode(StringComparison.OrdinalIgnoreCase);

    private static bool Succeeds(Organization later, Organization earlier) =>
        !earlier.Dissolved.IsDefault && !later.Founded.IsDefault && !later.Founded.IsCertainlyBefore(earlier.Dissolved);
}
