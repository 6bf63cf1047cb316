using Wsis.Governance.Contracts.Elements;

namespace Wsis.Governance.Validation.Engine;

/// <summary>A check of symbols, links, citations or sources, wherever they stand in a record of any type. All checks of
/// this kind share one walk through the record; places are spelt out only where one of them has something to
/// say.</summary>
internal abstract class ElementRule(Rule rule) : RuleImplementation(rule)
{
    /// <summary>What it is about.</summary>
    /// <param name="canFollowLinks">False where there is neither a corpus nor a background: a check that has nothing to
    /// say then seeks nothing.</param>
    public abstract ElementKinds WantedKinds(bool canFollowLinks);

    /// <summary>True where there is something to say about a part of the record. Allocates nothing.</summary>
    /// <param name="part">The part, of a kind sought.</param>
    /// <param name="target">The record that a link or the document of a citation leads to; null where there is none,
    /// and for other parts.</param>
    /// <param name="context">The record being checked, and where links are followed.</param>
    public abstract bool Matches(in RecordElement part, Record? target, ref RuleContext context);

    /// <summary>Says it.</summary>
    /// <param name="part">The part.</param>
    /// <param name="target">As above.</param>
    /// <param name="place">The place of the part in the record, as a JSON pointer.</param>
    /// <param name="context">Where it is reported.</param>
    public abstract void Report(in RecordElement part, Record? target, string place, ref RuleContext context);
}
