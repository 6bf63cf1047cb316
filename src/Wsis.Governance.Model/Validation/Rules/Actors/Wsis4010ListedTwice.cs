using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Actors;

internal sealed class ListedTwice() : RecordRule<OrganizationList>(new Rule("WSIS4010", "listed-twice", Severity.Error)
{
    Basis = "A/66/77-E/2011/103, footnote 2: nine organizations invited, and one more that acted of its own accord",
    Message = "{organization} is already in the list, at {first}.",
    Description = "A list names no organization twice, neither among its members nor among those that act of their own "
        + "accord, nor once in each.",
    Rationale = "The number of names is compared with the number announced; a repeated name hides a missing one.",
    HowToFix = "Remove one of the two. Sources print one organization under two names: check "
        + "that no other name is missing.",
    WhenToSuppress = "If the source itself names an organization twice and the record reproduces it on purpose.",
})
{
    private const int ShortList = 64;

    // Short lists are compared pair by pair, without allocating; long ones through a table.
    public override void Run(OrganizationList list, ref RuleContext context)
    {
        var count = list.Members.Count + list.Volunteers.Count;
        var firstPositions = count > ShortList ? new Dictionary<Id<Organization>, int>(count) : null;
        for (var at = 0; at < count; at++)
        {
            var first = firstPositions is null ? FirstBefore(list, at)
                : firstPositions.TryAdd(IdAt(list, at), at) ? at
                : firstPositions[IdAt(list, at)];
            if (first != at)
            {
                context.Report(
                    this,
                    PlaceOf(list, at),
                    new("organization", IdAt(list, at).ToString()),
                    new("first", PlaceOf(list, first).ToString()));
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

    private static JsonPointer PlaceOf(OrganizationList list, int at) =>
        at < list.Members.Count
            ? PointerBuilder.At($"/members/{at}")
            : PointerBuilder.At($"/volunteers/{at - list.Members.Count}");
}
