using Wsis.Governance.Contracts.Elements;
using Wsis.Governance.Corpus;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

internal sealed class ReferenceToWrongType(
    ) : ElementRule(new Rule("WSIS9003", "reference-to-wrong-type", Severity.Error)
{
    Basis = "The JSON contract of this library: it states the record type for each member that contains an id",
    Message = "\"{id}\" is the id of a record of the type \"{found}\"; a record of the "
        + "type \"{type}\" is expected here.",
    Description = "An id leads to a record of the type that the member requires, not to a record of "
        + "another type with the same id.",
    Rationale = "Programs that follow the link find nothing, although the record seems to exist.",
    HowToFix = "Name a record of the required type, or move the id to the right member.",
    WhenToSuppress = "Never: the link cannot be followed.",
}), ICrossRecordRule
{
    public override ElementKinds RequestedKinds(bool canFollowLinks) =>
        canFollowLinks ? ElementKinds.Links : ElementKinds.None;

    public override bool Matches(in RecordElement part, Record? target, ref RuleContext context) =>
        target is null && !context.IsUnreadable(new RecordLink(part.TypeIndex,
        part.Id)) && context.FindFirst(part.Id) is not null;

    public override void Report(in RecordElement part, Record? target, string place, ref RuleContext context) =>
        context.Report(
        this,
        place,
        new("type", RecordType.Known[part.TypeIndex]),
        new("id", part.Id),
        new("found", context.FindFirst(part.Id)!.Type.ToString()));
}
