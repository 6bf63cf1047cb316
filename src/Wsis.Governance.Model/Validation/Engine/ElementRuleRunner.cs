using System.Diagnostics;
using Wsis.Governance.Contracts.Elements;
using Wsis.Governance.Corpus;

namespace Wsis.Governance.Validation.Engine;

/// <summary>Runs the rules about elements of records, which share one pass.</summary>
internal sealed class ElementRuleRunner
{
    private readonly ElementRule[] rules;
    private readonly ElementKinds[] wanted;
    private readonly ElementKinds requested;

    /// <summary>Selects the rules that want any elements.</summary>
    public ElementRuleRunner(ElementRule[] rules, bool canFollowLinks)
    {
        this.rules = Array.FindAll(rules, rule => rule.RequestedKinds(canFollowLinks) != ElementKinds.None);
        Debug.Assert(this.rules.Length <= 64, "Each rule has one bit of what a search gives back.");
        wanted = new ElementKinds[this.rules.Length];
        for (var i = 0; i < wanted.Length; i++)
        {
            wanted[i] = this.rules[i].RequestedKinds(canFollowLinks);
            requested |= wanted[i];
        }
    }

    /// <summary>The index of a rule; -1 if it wants no elements.</summary>
    public int IndexOf(ElementRule rule) => Array.IndexOf(rules, rule);

    /// <summary>Finds the rules that match an element of the current record.</summary>
    /// <returns>A bit for each rule, by its index.</returns>
    public ulong FindMatches(ref RuleContext context)
    {
        var searching = new Searching(this, ref context);
        RecordElementWalker<Searching>.Run(context.Record, ref searching);
        return searching.Concerned;
    }

    /// <summary>Reports the findings of a rule about the current record.</summary>
    public void Report(int index, ref RuleContext context)
    {
        var reporter = new Reporter(rules[index], wanted[index], ref context);
        RecordElementWalker<Reporter>.Run(context.Record, ref reporter);
    }

    private static Record? TargetOf(in RecordElement part, ref RuleContext context) => part.Kind switch
    {
        ElementKinds.Links => context.Find(new RecordLink(part.TypeIndex, part.Id)),
        ElementKinds.Citations => context.Find(part.Citation.Document),
        _ => null,
    };

    private ref struct Searching(ElementRuleRunner of, ref RuleContext context) : IElementVisitor
    {
        private readonly ElementRule[] rules = of.rules;
        private readonly ElementKinds[] wanted = of.wanted;
        private readonly ref RuleContext context = ref context;

        public ulong Concerned { get; private set; }

        public readonly ElementKinds RequestedKinds => of.requested;

        public readonly bool NeedsPointers => false;

        public void Visit(in RecordElement part, string? place)
        {
            var target = TargetOf(part, ref context);
            for (var i = 0; i < rules.Length; i++)
            {
                if ((wanted[i] & part.Kind) != 0 && rules[i].Matches(part, target, ref context))
                {
                    Concerned |= 1UL << i;
                }
            }
        }
    }

    private ref struct Reporter(ElementRule rule, ElementKinds wanted, ref RuleContext context) : IElementVisitor
    {
        private readonly ref RuleContext context = ref context;

        public readonly ElementKinds RequestedKinds => wanted;

        public readonly bool NeedsPointers => true;

        public readonly void Visit(in RecordElement part, string? place)
        {
            var target = TargetOf(part, ref context);
            if (rule.Matches(part, target, ref context))
            {
                rule.Report(part, target, place!, ref context);
            }
        }
    }
}
