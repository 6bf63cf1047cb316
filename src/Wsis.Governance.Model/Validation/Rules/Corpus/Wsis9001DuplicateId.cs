using Wsis.Governance.Corpus;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

/// <summary>WSIS9001.</summary>
internal sealed class DuplicateId() : CorpusRule(new Rule("WSIS9001", "duplicate-id", Severity.Error)
{
    Basis = "The JSON contract of this library: an id is unlike that of any other record of its type",
    Message = "The id \"{id}\" belongs to another {type} already ({first}).",
    Description = "No two records of one type have the same id.",
    Rationale = "A reference to the id could mean either record; look-ups find the first only.",
    HowToFix = "Give one of the records another id, or remove it where both say the same.",
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
