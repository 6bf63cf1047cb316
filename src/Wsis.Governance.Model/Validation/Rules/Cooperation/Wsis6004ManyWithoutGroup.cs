namespace Wsis.Governance.Validation.Rules.Cooperation;

/// <summary>WSIS6004.</summary>
internal sealed class ManyWithoutGroup() : RecordRule<Position>(new Rule(
    "WSIS6004", "many-without-group", Severity.Note)
{
    Basis = "A/66/77-E/2011/103, 10, table: contributions are counted by group, so that \"many\" has a measure",
    Message = "The position is held by \"{quantifier}\", but of no group in particular.",
    Description = "Where many or most hold a position, the groups they belong to are named. Nothing is said of broad "
        + "agreement, which crosses the groups, nor of one, some or several.",
    Rationale = "Many of one group and many of all groups are different findings.",
    HowToFix = "Name the groups where the text or the contributions tell them.",
    WhenToSuppress = "Where the text says \"many\" and no more, as the report of 2011 does.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Judges { get; } = ["heldBy"];

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
