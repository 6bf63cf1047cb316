using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS9003.</summary>
internal sealed class ReferenceToWrongType() : PartCheck(new Rule("WSIS9003", "reference-to-wrong-type", Severity.Error)
{
    Clause = "The JSON contract of this library: each member that holds an id says of which record type",
    Message = "\"{id}\" is the id of a record of the type \"{found}\"; one of the type \"{type}\" is wanted here.",
    Checks =
        "An id leads to a record of the type that the member asks for, not to one of another type with the same id.",
    Why = "Programs that follow the link find nothing, though the record seems to be there.",
    Mend = "Name a record of the type wanted, or move the id to the member it belongs in.",
    Suppress = "Never: the link cannot be followed.",
}), ILooksBeyond
{
    public override PartKinds Seeks(bool canFollowLinks) => canFollowLinks ? PartKinds.Links : PartKinds.None;

    public override bool Concerns(in RecordPart part, Record? target, ref Scope scope) =>
        target is null && !scope.IsPassedOver(new Link(part.TypeIndex, part.Id)) && scope.FindFirst(part.Id) is not null;

    public override void Report(in RecordPart part, Record? target, string place, ref Scope scope) => scope.Report(
        this,
        place,
        new("type", RecordType.Known[part.TypeIndex]),
        new("id", part.Id),
        new("found", scope.FindFirst(part.Id)!.Type.ToString()));
}
