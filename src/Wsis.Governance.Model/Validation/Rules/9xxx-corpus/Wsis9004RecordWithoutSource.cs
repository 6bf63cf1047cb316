using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS9004.</summary>
internal sealed class RecordWithoutSource() : AnyRecordCheck(new Rule(
    "WSIS9004", "record-without-source", Severity.Note)
{
    Clause = "The model: every record states where its facts stand",
    Message = "No source is stated for {id}.",
    Checks = "Every record has at least one source.",
    Why = "Whoever relies on the record cannot look the fact up, nor tell it from a guess.",
    Mend = "Add the document and the paragraph in which the fact stands.",
    Suppress = "For records made up as examples or for tests.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Judges { get; } = ["sources"];

    public override void Run(Record record, ref Scope scope)
    {
        if (record.Sources.IsEmpty)
        {
            scope.Report(this, "", new FindingArgument("id", record.IdText));
        }
    }
}
