using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS6003.</summary>
internal sealed class PositionWithoutHolder() : RecordCheck<Position>(new Rule(
    "WSIS6003", "position-without-holder", Severity.Error)
{
    Clause = "A/66/77-E/2011/103, 15, 18, 21, 30, 33, 35: the report says of every view whose it is, by group or by "
        + "number",
    Message = "Nothing tells who holds the position: no group is named, and no source.",
    Checks = "A position names the groups that hold it or the place where it is found. The report often says \"some\" "
        + "or \"many\" and no more; its place is then the nearest one can come to the holder.",
    Why = "A view that nobody can be shown to have held is the recorder's own.",
    Mend = "Name the groups in \"heldBy\", or the document and paragraph in \"sources\".",
    Suppress = "While a record is being made.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Judges { get; } = ["heldBy", "sources"];

    public override void Run(Position position, ref Scope scope)
    {
        if (position.HeldBy.Groups.IsEmpty && position.Sources.IsEmpty)
        {
            scope.Report(this, "/heldBy");
        }
    }
}
