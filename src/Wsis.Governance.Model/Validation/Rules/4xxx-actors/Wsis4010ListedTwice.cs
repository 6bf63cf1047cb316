using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS4010.</summary>
internal sealed class ListedTwice() : RecordCheck<OrganizationList>(new Rule("WSIS4010", "listed-twice", Severity.Error)
{
    Clause = "A/66/77-E/2011/103, footnote 2: nine organizations invited, and one besides that acted of its own accord",
    Message = "{organization} stands in the list already, at {first}.",
    Checks = "A list names no organization twice, neither among its members nor among those that act of their own "
        + "accord, nor once in each.",
    Why = "The number of names is compared with the number announced; a name that stands twice hides a missing one.",
    Mend = "Remove one of the two. Sources print one organization under two names: check that none fell out.",
    Suppress = "Where the source itself names an organization twice and the record reproduces it on purpose.",
})
{
    private const int ShortList = 64;

    // Short lists are compared pair by pair, without allocating; long ones through a table.
    public override void Run(OrganizationList list, ref Scope scope)
    {
        var count = list.Members.Count + list.Volunteers.Count;
        var met = count > ShortList ? new Dictionary<Id<Organization>, int>(count) : null;
        for (var at = 0; at < count; at++)
        {
            var first = met is null ? FirstBefore(list, at) : met.TryAdd(IdAt(list, at), at) ? at : met[IdAt(list, at)];
            if (first != at)
            {
                scope.Report(
                    this,
                    PlaceOf(list, at),
                    new("organization", IdAt(list, at).ToString()),
                    new("first", PlaceOf(list, first)));
            }
        }
    }

    private static int FirstBefore(OrganizationList list, int at)
    {
        var first = 0;
        while (IdAt(list, first) != IdAt(list, at))
        {
            first++;
        }

        return first;
    }

    private static Id<Organization> IdAt(OrganizationList list, int at) =>
        at < list.Members.Count ? list.Members[at] : list.Volunteers[at - list.Members.Count];

    private static string PlaceOf(OrganizationList list, int at) =>
        at < list.Members.Count ? $"/members/{at}" : $"/volunteers/{at - list.Members.Count}";
}
