using Wsis.Governance.Contracts.Elements;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

/// <summary>WSIS9008.</summary>
internal sealed class UnverifiedFactReliedOn()
    : ElementRule(new Rule("WSIS9008", "unverified-fact-relied-on", Severity.Note)
    {
        Basis = "The model: `evidence` says how far the sources of a record were seen",
        Message = "This record relies on {id}, of which no source was seen.",
        Description =
        "A record whose sources were seen does not rest on a document, mandate or consultation whose record is from "
        + "memory alone. Organizations that are merely named, and what a preamble recalls, do not count.",
        Rationale = "The fact looks better founded than it is.",
        HowToFix = "Find a source for the record named, or mark this one as unverified too.",
        WhenToSuppress = "Where the fact that is relied on was seen, though the record around it was not.",
    }), ICrossRecordRule
{
    public override ElementKinds WantedKinds(bool canFollowLinks) =>
        canFollowLinks ? ElementKinds.Links | ElementKinds.Citations : ElementKinds.None;

    public override bool Matches(in RecordElement part, Record? target, ref RuleContext context) =>
        target is not null && IsFoundation(part) && !context.Record.IsUnverified && target.IsUnverified;

    public override void Report(in RecordElement part, Record? target, string place, ref RuleContext context) =>
        context.Report(
        this,
        part.Kind == ElementKinds.Citations ? place + "/document" : place,
        new FindingArgument("id", target!.IdText));

    // Documents are met as citations; sources are no foundation but a place.
    private static bool IsFoundation(in RecordElement part) =>
        part.Kind == ElementKinds.Citations
        || (!part.IsReference
            && (part.TypeIndex == Record<Mandate>.IndexOfType || part.TypeIndex == Record<Consultation>.IndexOfType));
}
