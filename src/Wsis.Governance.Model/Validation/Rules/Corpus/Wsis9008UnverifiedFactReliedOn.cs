using Wsis.Governance.Contracts.Elements;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

internal sealed class UnverifiedFactReliedOn()
    : ElementRule(new Rule("WSIS9008", "unverified-fact-relied-on", Severity.Note)
    {
        Basis = "The model: `evidence` states how completely the sources of a record were seen",
        Message = "This record relies on {id}, whose sources were not seen.",
        Description = "A record with verified sources does not depend on an unverified document, mandate or "
            + "consultation. Organizations that are only named, and documents that a preamble recalls, are exempt.",
        Rationale = "The fact seems better supported than it is.",
        HowToFix = "Find a source for the record named, or mark this record as unverified too.",
        WhenToSuppress = "If a source of the fact was seen, although the rest of the record is unverified.",
    }), ICrossRecordRule
{
    public override ElementKinds RequestedKinds(bool canFollowLinks) =>
        canFollowLinks ? ElementKinds.Links | ElementKinds.Citations : ElementKinds.None;

    public override bool Matches(in RecordElement part, Record? target, ref RuleContext context) =>
        target is not null && IsFoundation(part) && !context.Record.IsUnverified && target.IsUnverified;

    public override void Report(in RecordElement part, Record? target, string place, ref RuleContext context) =>
        context.Report(
        this,
        part.Kind == ElementKinds.Citations ? place + "/document" : place,
        new FindingArgument("id", target!.IdText));

    // Documents occur as citations; a source is a place, not something the record depends on.
    private static bool IsFoundation(in RecordElement part) =>
        part.Kind == ElementKinds.Citations
        || (!part.IsReference
            && (part.TypeIndex == Record<Mandate>.IndexOfType || part.TypeIndex == Record<Consultation>.IndexOfType));
}
