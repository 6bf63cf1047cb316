namespace Wsis.Governance.Validation.Rules.Cooperation;

/// <summary>WSIS6003.</summary>
internal sealed class PositionWithoutHolder() : RecordRule<Position>(new Rule(
    "WSIS6003", "position-without-holder", Severity.Error)
{
    Basis = "A/66/77-E/2011/103, 15, 18, 21, 30, 33, 35: the report says of every view whose it is, by group or by "
        + "number",
    Message = "Nothing tells who holds the position: no group is named, and no source.",
    Description =
        "A position names the groups that hold it or the place where it is found. The report often says \"some\" "
        + "or \"many\" and no more; its place is then the nearest one can come to the holder.",
    Rationale = "A view that nobody can be shown to have held is the recorder's own.",
    HowToFix = "Name the groups in \"heldBy\", or the document and paragraph in \"sources\".",
    WhenToSuppress = "While a record is being made.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Judges { get; } = ["heldBy", "sources"];

    public override void Run(Position position, ref RuleContext context)
    {
        if (position.HeldBy.Groups.IsEmpty && position.Sources.IsEmpty)
        {
            context.Report(this, "/heldBy");
        }
    }
}
