namespace Wsis.Governance.Validation.Rules.Cooperation;

internal sealed class PositionWithoutHolder() : RecordRule<Position>(new Rule(
    "WSIS6003", "position-without-holder", Severity.Error)
{
    Basis = "A/66/77-E/2011/103, 15, 18, 21, 30, 33, 35: the report says for every view who "
        + "holds it, by group or by number",
    Message = "The holder of the position is not stated: there is no group and no source.",
    Description = "A position names the groups that hold it or the source in which it is stated. The report often "
        + "says only \"some\" or \"many\"; its source is then the closest reference to the holder.",
    Rationale = "A view that cannot be attributed to anyone is the view of the person who recorded it.",
    HowToFix = "Name the groups in `heldBy`, or the document and paragraph in `sources`.",
    WhenToSuppress = "While a record is being prepared.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["heldBy", "sources"];

    public override void Run(Position position, ref RuleContext context)
    {
        if (position.HeldBy.Groups.IsEmpty && position.Sources.IsEmpty)
        {
            context.Report(this, "/heldBy");
        }
    }
}
