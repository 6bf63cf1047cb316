namespace Wsis.Governance.Validation.Rules.Cooperation;

internal sealed class ManyWithoutGroup() : RecordRule<Position>(new Rule(
    "WSIS6004", "many-without-group", Severity.Note)
{
    Basis = "A/66/77-E/2011/103, 10, table: contributions are counted by group, so that \"many\" has a measure",
    Message = "The position is held by \"{quantifier}\", but no group is named.",
    Description = "If many or most hold a position, the groups they belong to are named. No finding for broad "
        + "agreement, which crosses the groups, or for one, some or several.",
    Rationale = "Many of one group and many of all groups are different findings.",
    HowToFix = "Name the groups if the text or the contributions state them.",
    WhenToSuppress = "If the text says only \"many\", as the report of 2011 does.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["heldBy"];

    public override void Run(Position position, ref RuleContext context)
    {
        var quantifier = position.HeldBy.Quantifier;
        if (position.HeldBy.Groups.IsEmpty && !position.Sources.IsEmpty
            && (quantifier == Quantifier.Many || quantifier == Quantifier.Most))
        {
            context.Report(this, "/heldBy", new FindingArgument("quantifier", quantifier.ToString()));
        }
    }
}
