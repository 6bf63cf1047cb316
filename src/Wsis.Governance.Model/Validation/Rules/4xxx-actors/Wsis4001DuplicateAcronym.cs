using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS4001.</summary>
internal sealed class DuplicateAcronym() : CorpusCheck(new Rule("WSIS4001", "duplicate-acronym", Severity.Warning)
{
    Clause = "A/66/77-E/2011/103, footnote 2 and paragraphs 21, 23, 25 and 29: one organization under two names is "
        + "still one",
    Message = "The acronym \"{acronym}\" belongs to {other} already.",
    Checks = "No two organizations of the corpus have the same acronym, whatever its case, unless one of them had "
        + "certainly ended when the other was founded.",
    Why = "Most often the same organization was recorded twice, because sources print its name in two ways.",
    Mend = "Make one record of the two and move the other name to `otherNames`.",
    Suppress = "Where two organizations do share an acronym, as the World Trade and the World Tourism Organization "
        + "did.",
})
{
    public override void Run(ref CorpusScope scope)
    {
        var holders = new NumberTable();
        foreach (var (index, organization) in scope.All<Organization>())
        {
            if (organization.Acronym is not { Length: > 0 } acronym)
            {
                continue;
            }

            var holder = HolderOf(acronym, holders, ref scope);
            if (holder is null || Succeeds(organization, holder))
            {
                holders.Add(HashOf(acronym), index);
            }
            else if (holder.Id != organization.Id && !Succeeds(holder, organization))
            {
                scope.Report(this, index, "/acronym", new("acronym", acronym), new("other", holder.IdText));
            }
        }
    }

    // Of those that succeeded each other the last one.
    private static Organization? HolderOf(string acronym, NumberTable holders, ref CorpusScope scope)
    {
        foreach (var index in holders.Of(HashOf(acronym)))
        {
            var holder = (Organization)scope.Records[index];
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
