using Wsis.Governance.Contracts.Elements;

namespace Wsis.Governance.Validation.Engine;

/// <summary>Base class of rules about symbols, links, citations or sources anywhere in a record of any type. All these
/// rules share one pass over the record; JSON pointers are created only if a rule matches.</summary>
internal abstract class ElementRule(Rule rule) : RuleImplementation(rule)
{
    /// <summary>The kinds of elements that the rule checks.</summary>
    /// <param name="canFollowLinks">False if there is neither a corpus nor a background; a rule that depends on links
    /// then returns none.</param>
    public abstract ElementKinds RequestedKinds(bool canFollowLinks);

    /// <summary>True if the rule has a finding about an element. Allocates nothing.</summary>
    /// <param name="part">The element, of a wanted kind.</param>
    /// <param name="target">The record that a link or the document of a citation leads to; null if there is none, and
    /// for other elements.</param>
    /// <param name="context">The context: the record being checked, and look-ups.</param>
    public abstract bool Matches(in RecordElement part, Record? target, ref RuleContext context);

    /// <summary>Reports the finding.</summary>
    /// <param name="part">The element.</param>
    /// <param name="target">The target, as for <see cref="Matches"/>.</param>
    /// <param name="place">The place of the element in the record, as a JSON pointer.</param>
    /// <param name="context">The context, which takes the finding.</param>
    public abstract void Report(in RecordElement part, Record? target, string place, ref RuleContext context);
}
