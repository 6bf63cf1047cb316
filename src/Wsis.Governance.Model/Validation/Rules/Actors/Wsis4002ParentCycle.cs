using System.Runtime.InteropServices;
using System.Text;
using Wsis.Governance.Corpus;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Actors;

/// <summary>WSIS4002.</summary>
internal sealed class ParentCycle() : CorpusRule(new Rule("WSIS4002", "parent-cycle", Severity.Error)
{
    Basis = "The model: a body is part of another or reports to it, never to itself",
    Message = "This organization is its own parent: {cycle}.",
    Description = "Going from an organization to its parent, and on to the parent's, never leads back. A cycle is told "
        + "once, for the first of its organizations.",
    Rationale = "No one in a cycle has an organ above it to which it answers, and going up never ends.",
    HowToFix = "Find the link that points down instead of up and correct it.",
    WhenToSuppress = "Never: a body is not its own parent.",
})
{
    private const int MaxReported = 8;

    public override RecordRelevance RelevanceOf(Record record) =>
        record is Organization { Parent.IsDefault: false } ? RecordRelevance.Always : RecordRelevance.Never;

    // Each organization is walked over once: a walk ends where an earlier one has been, or where it has been itself.
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
            var met = organization;
            while (met is { Parent.IsDefault: false } && walks.TryPass(met, index))
            {
                met = context.Scope.Find(met.Parent);
            }

            if (met is { Parent.IsDefault: false } && walks.IsOf(index, met))
            {
                Report(met, ref context);
            }
        }
    }

    // A cycle that lies in the background alone is none of the records checked.
    private void Report(Organization met, ref CorpusRuleContext context)
    {
        var (first, count, next) = (int.MaxValue, 0, met);
        do
        {
            var number = context.Records.NumberOf(Walks.LinkTo(next));
            first = number < 0 ? first : Math.Min(first, number);
            next = context.Scope.Find(next.Parent)!;
            count++;
        }
        while (next.Id != met.Id);

        if (first < int.MaxValue)
        {
            var cycle = Tell((Organization)context.Records[first], count, ref context);
            context.Report(this, first, "/parent", new FindingArgument("cycle", cycle));
        }
    }

    private static string Tell(Organization first, int count, ref CorpusRuleContext context)
    {
        var cycle = new StringBuilder(first.IdText);
        var next = first;
        for (var told = 1; told < Math.Min(count, MaxReported); told++)
        {
            next = context.Scope.Find(next.Parent)!;
            cycle.Append(", then ").Append(next.IdText);
        }

        return cycle.Append(count > MaxReported ? ", …, then " : ", then ").Append(first.IdText).ToString();
    }

    // Which walk, by the record it began with, has been at an organization first.
    private sealed class Walks(IRecordStore records)
    {
        private readonly int[] ofRecords = new int[records.Count];
        private readonly Dictionary<Id<Organization>, int> ofBackground = [];

        public static RecordLink LinkTo(Organization it) => new(Record<Organization>.IndexOfType, it.IdText);

        public bool TryPass(Organization it, int walk)
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
