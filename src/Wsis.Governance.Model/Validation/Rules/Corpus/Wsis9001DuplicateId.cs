using Wsis.Governance.Corpus;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

internal sealed class DuplicateId() : CorpusRule(new Rule("WSIS9001", "duplicate-id", Severity.Error)
{
    Basis = "The JSON contract of this library: ids are unique within a record type",
    Message = "The id \"{id}\" already belongs to another {type} ({first}).",
    Description = "No two records of one type have the same id.",
    Rationale = "A reference to the id could mean either record; look-ups find only the first.",
    HowToFix = "Give one of the records another id, or remove it if both have the same content.",
    WhenToSuppress = "Never: references are ambiguous.",
})
{
    public override RecordRelevance RelevanceOf(Record record) => RecordRelevance.Never;

    public override void Run(ref CorpusRuleContext context)
    {
        foreach (var (index, first) in context.Records.Duplicates())
        {
            var record = context.Records[index];
            var origin = context.Records.Origins.OriginOf(first);
            context.Report(
                this,
                index,
                "/id",
                new("id", record.IdText),
                new("type", record.Type.ToString()),
                new("first", $"{origin.Source ?? "record"} {origin.Pointer}".TrimEnd()));
        }
    }
}
