using System.Globalization;
using Wsis.Governance.Contracts.Elements;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.OutcomeDocuments;

internal sealed class ParagraphOutsideDocument()
    : ElementRule(new Rule("WSIS2001", "paragraph-outside-document", Severity.Error)
    {
        Basis =
        "The documents themselves: the Geneva Declaration has 67 paragraphs, the Plan of Action 29, the Tunis "
        + "Commitment 40, the Tunis Agenda 122",
        Message = "{document} has {count} numbered paragraphs; {paragraphs} is not among them.",
        Description = "A described paragraph, a section and a citation are within the numbered paragraphs "
            + "of their document, if a record states how many it has. WSIS3004 checks the basis of a "
            + "mandate, WSIS9005 checks sources.",
        Rationale = "A citation of a paragraph that does not exist cannot be followed; most often "
            + "the number is a typing error.",
        HowToFix = "Correct the number. If the document has more paragraphs, correct its `paragraphCount`.",
        WhenToSuppress = "If a later edition of the document numbers its paragraphs differently.",
    }), IRuleFor<OutcomeParagraph>, IRuleFor<OutcomeDocument>, IRuleFor<Report>, ICrossRecordRule
{
    public override ElementKinds RequestedKinds(bool canFollowLinks) =>
        canFollowLinks ? ElementKinds.Citations : ElementKinds.None;

    public void Run(OutcomeDocument document, ref RuleContext context) =>
        CheckSections(document.Sections, document.ParagraphCount, ref context);

    public void Run(Report report, ref RuleContext context)
    {
        if (report.ParagraphCount is { } count)
        {
            CheckSections(report.Sections, count, ref context);
        }
    }

    public void Run(OutcomeParagraph paragraph, ref RuleContext context)
    {
        if (context.Find(paragraph.Document) is { } document
            && (paragraph.Number < 1 || paragraph.Number > document.ParagraphCount))
        {
            var number = paragraph.Number.ToString(CultureInfo.InvariantCulture);
            Report(document.IdText, document.ParagraphCount, number, "/number", ref context);
        }
    }

    private void CheckSections(ValueList<Section> sections, int count, ref RuleContext context)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            if (DocumentExtent.FirstBeyond(sections[i].Paragraphs, count) is { Count: > 0 } beyond)
            {
                Report(
                    context.Record.IdText,
                    count,
                    beyond.ToString(),
                    FormattableString.Invariant($"/sections/{i}/paragraphs"),
                    ref context);
            }
        }
    }

    private void Report(string document, int count, string paragraphs, string place, ref RuleContext context) =>
        context.Report(this, place, new("document", document), new("count", count), new("paragraphs", paragraphs));

    public override bool Matches(in RecordElement part, Record? target, ref RuleContext context) =>
        BeyondOf(part.Citation, target) is { Count: > 0 };

    public override void Report(in RecordElement part, Record? target, string place, ref RuleContext context)
    {
        if (!IsBasisOfMandate(place, ref context))
        {
            var count = DocumentExtent.Of(part.Citation.Document, target)!.Value;
            var beyond = BeyondOf(part.Citation, target).ToString();
            Report(part.Citation.Document.ToString(), count, beyond, place + "/paragraphs", ref context);
        }
    }

    private static bool IsBasisOfMandate(string place, ref RuleContext context) =>
        context.Record is Mandate && place.StartsWith("/basis/", StringComparison.Ordinal);

    private static ParagraphRange BeyondOf(Citation citation, Record? document) =>
        DocumentExtent.Of(citation.Document, document) is { } count
            ? DocumentExtent.FirstBeyond(citation.Paragraphs, count)
            : default;
}
