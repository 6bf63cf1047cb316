using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

internal sealed class SourcePlaceOutsideDocument() : AnyRecordRule(new Rule(
    "WSIS9005", "source-place-outside-document", Severity.Error)
{
    Basis = "The documents themselves: A/66/77-E/2011/103 has 39 numbered paragraphs, the Tunis Agenda 122",
    Message = "{document} has {count} numbered paragraphs; the source names {paragraphs}.",
    Description = "The numbered paragraphs that a source names are within its document, if a record states how many "
        + "it has. Footnotes, tables and annexes are not checked: no record states their number.",
    Rationale = "A reader who looks up the fact finds nothing there.",
    HowToFix = "Correct the paragraph, or the `paragraphCount` of the document.",
    WhenToSuppress = "If the copy that was read numbers its paragraphs differently; say so in the note of the source.",
}), IRequiresLinks
{
    public override void Run(Record record, ref RuleContext context)
    {
        for (var i = 0; i < record.Sources.Count; i++)
        {
            var source = record.Sources[i];
            if (DocumentExtent.Of(source.Document, ref context) is { } count
                && DocumentExtent.FirstBeyond(source.Paragraph, count) is { Count: > 0 } beyond)
            {
                context.Report(
                    this,
                    $"/sources/{i}/paragraph",
                    new("document", source.Document.ToString()),
                    new("count", count),
                    new("paragraphs", beyond.ToString()));
            }
        }
    }
}
