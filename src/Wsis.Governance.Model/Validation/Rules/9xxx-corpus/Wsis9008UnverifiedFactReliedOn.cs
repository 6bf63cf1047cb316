using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS9008.</summary>
internal sealed class UnverifiedFactReliedOn()
    : PartCheck(new Rule("WSIS9008", "unverified-fact-relied-on", Severity.Note)
    {
        Clause = "The model: `evidence` says how far the sources of a record were seen",
        Message = "This record relies on {id}, of which no source was seen.",
        Checks =
        "A record whose sources were seen does not rest on a document, mandate or consultation whose record is from "
        + "memory alone. Organizations that are merely named, and what a preamble recalls, do not count.",
        Why = "The fact looks better founded than it is.",
        Mend = "Find a source for the record named, or mark this one as unverified too.",
        Suppress = "Where the fact that is relied on was seen, though the record around it was not.",
    }), ILooksBeyond
{
    public override PartKinds Seeks(bool canFollowLinks) =>
        canFollowLinks ? PartKinds.Links | PartKinds.Citations : PartKinds.None;

    public override bool Concerns(in RecordPart part, Record? target, ref Scope scope) =>
        target is { IsUnverified: true } && !scope.Record.IsUnverified && IsFoundation(part);

    public override void Report(in RecordPart part, Record? target, string place, ref Scope scope) => scope.Report(
        this,
        part.Kind == PartKinds.Citations ? place + "/document" : place,
        new FindingArgument("id", target!.IdText));

    // Documents are met as citations; sources are no foundation but a place.
    private static bool IsFoundation(in RecordPart part) =>
        part.Kind == PartKinds.Citations
        || (!part.IsReference
            && (part.TypeIndex == Record<Mandate>.IndexOfType || part.TypeIndex == Record<Consultation>.IndexOfType));
}
