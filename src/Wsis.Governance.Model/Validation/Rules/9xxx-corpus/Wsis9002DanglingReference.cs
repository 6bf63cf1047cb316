using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS9002.</summary>
internal sealed class DanglingReference() : PartCheck(new Rule("WSIS9002", "dangling-reference", Severity.Error)
{
    Clause = "The JSON contract of this library: an id refers to a record",
    Message = "There is no {type} with the id \"{id}\".",
    Checks =
        "Every id that refers to a record leads to one, among the records checked or in the background. An id that "
        + "belongs to a record of another type is left to WSIS9003.",
    Why = "A link into nothing cannot be followed; it is most often a slip of spelling.",
    Mend = "Correct the id, add the record, or check against a background that holds it, such as the reference data.",
    Suppress = "Where the record stands in a file that is not at hand.",
}), ILooksBeyond
{
    public override PartKinds Seeks(bool canFollowLinks) => canFollowLinks ? PartKinds.Links : PartKinds.None;

    public override bool Concerns(in RecordPart part, Record? target, ref Scope scope) =>
        target is null && !scope.IsPassedOver(new Link(part.TypeIndex, part.Id)) && scope.FindFirst(part.Id) is null;

    public override void Report(in RecordPart part, Record? target, string place, ref Scope scope) => scope.Report(
        this, place, new("type", RecordType.Known[part.TypeIndex]), new FindingArgument("id", part.Id));
}
