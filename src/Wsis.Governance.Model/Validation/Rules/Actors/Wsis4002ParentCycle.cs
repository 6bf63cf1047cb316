using System.Runtime.InteropServices;
using System.Text;
using Wsis.Governance.Corpus;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Actors;

internal sealed class ParentCycle() : CorpusRule(new Rule("WSIS4002", "parent-cycle", Severity.Error)
{
    Basis = "The model: a body is part of another or reports to it, never to itself",
    Message = "This organization is its own parent: {cycle}.",
    Description = "Following parent links never returns to the same organization. Each cycle is reported once, for "
        + "the first of its organizations.",
    Rationale = "In a cycle no body answers to a higher one, and a program that follows the parents never ends.",
    HowToFix = "Find the link that points down instead of up, and correct it.",
    WhenToSuppress = "Never: a body is not its own parent.",
})
{
    private const int MaxReported = 8;

    public override RecordRelevance RelevanceOf(Record record) =>
        record is Organization { Parent.IsDefault: false } ? RecordRelevance.Always : RecordRelevance.Never;

    // Each organization is visited once: a walk ends at an organization that an earlier walk or the walk
    // itself has visited.
    public override void Run(ref CorpusRuleContext context)
    {
        Walks? walks = null;
        foreach (var (index, organization) in context.All<Organization>(this))
        {
            if (organization.Parent.IsDefault)
            {
                continue;
            }

            walks ??= new Walks(context.Records);
            var current = organization;
            while (current is { Parent.IsDefault: false } && walks.TryVisit(current, index))
            {
                current = context.Scope.Find(current.Parent);
            }

            if (current is { Parent.IsDefault: false } && walks.IsOf(index, current))
            {
                Report(current, ref context);
            }
        }
    }

    // A cycle of background records only is not reported.
    private void Report(Organization current, ref CorpusRuleContext context)
    {
        var (first, count, next) = (int.MaxValue, 0, current);
        do
        {
            var number = context.Records.NumberOf(Walks.LinkTo(next));
            first = number < 0 ? first : Math.Min(first, number);
            next = context.Scope.Find(next.Parent)!;
            count++;
        }
        while (next.Id != current.Id);

        if (first < int.MaxValue)
        {
            var cycle = Describe((Organization)context.Records[first], count, ref context);
            context.Report(this, first, "/parent", new FindingArgument("cycle", cycle));
        }
    }

    private static string Describe(Organization first, int count, ref CorpusRuleContext context)
    {
        var cycle = new StringBuilder(first.IdText);
        var next = first;
        for (var shown = 1; shown < Math.Min(count, MaxReported); shown++)
        {
            next = context.Scope.Find(next.Parent)!;
            cycle.Append(", then ").Append(next.IdText);
        }

        return cycle.Append(count > MaxReported ? ", …, then " : ", then ").Append(first.IdText).ToString();
    }

    // The walk that first visited an organization, by the record it began with.
    private sealed class Walks(IRecordStore records)
    {
        private readonly int[] ofRecords = new int[records.Count];
        private readonly Dictionary<Id<Organization>, int> ofBackground = [];

        public static RecordLink LinkTo(Organization it) => new(Record<Organization>.IndexOfType, it.IdText);

        public bool TryVisit(Organization it, int walk)
        {
            ref var passed = ref WalkAt(it);
            var isNew = passed == 0;
            passed = isNew ? walk + 1 : passed;
            return isNew;
        }

        public bool IsOf(int walk, Organization it) => WalkAt(it) == walk + 1;

        private ref int WalkAt(Organization it)
        {
            var number = records.NumberOf(LinkTo(it));
            return ref number >= 0
                ? ref ofRecords[number]
                : ref CollectionsMarshal.GetValueRefOrAddDefault(ofBackground, it.Id, out _);
        }
    }
}
