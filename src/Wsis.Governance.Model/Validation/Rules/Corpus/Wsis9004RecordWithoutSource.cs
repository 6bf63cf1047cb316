namespace Wsis.Governance.Validation.Rules.Corpus;

internal sealed class RecordWithoutSource() : AnyRecordRule(new Rule(
    "WSIS9004", "record-without-source", Severity.Note)
{
    Basis = "The model: every record names the sources of its facts",
    Message = "No source is stated for {id}.",
    Description = "Every record has at least one source.",
    Rationale = "Readers of the record cannot look up the fact, or distinguish it from a guess.",
    HowToFix = "Add the document and the paragraph that contain the fact.",
    WhenToSuppress = "For records made as examples or for tests.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["sources"];

    public override void Run(Record record, ref RuleContext context)
    {
        if (record.Sources.IsEmpty)
        {
            context.Report(this, "", new FindingArgument("id", record.IdText));
        }
    }
}
