using Wsis.Governance.Contracts.Elements;
using Wsis.Governance.Corpus;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

internal sealed class DanglingReference() : ElementRule(new Rule("WSIS9002", "dangling-reference", Severity.Error)
{
    Basis = "The JSON contract of this library: an id refers to a record",
    Message = "There is no {type} with the id \"{id}\".{hint}",
    Description = "Every id that refers to a record leads to one, among the records checked or among the background "
        + "records. WSIS9003 reports an id that belongs to a record of another type.",
    Rationale = "A link to a missing record cannot be followed; most often it is a spelling error.",
    HowToFix = "Correct the id, add the record, or check with background records that contain "
        + "it, such as the reference data.",
    WhenToSuppress = "If the record is in a file that is not read.",
}), ICrossRecordRule
{
    public override ElementKinds RequestedKinds(bool canFollowLinks) =>
        canFollowLinks ? ElementKinds.Links : ElementKinds.None;

    public override bool Matches(in RecordElement part, Record? target, ref RuleContext context) =>
        target is null && !context.IsUnreadable(new RecordLink(part.TypeIndex, part.Id))
        && context.FindFirst(part.Id) is null;

    public override void Report(in RecordElement part, Record? target, string place, ref RuleContext context) =>
        context.Report(
            this,
            place,
            new("type", RecordType.Known[part.TypeIndex]),
            new("id", part.Id),
            new FindingArgument("hint", context.HintFor(part.TypeIndex, part.Id)));
}
