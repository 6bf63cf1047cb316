using System.Globalization;
using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS2001.</summary>
internal sealed class ParagraphOutsideDocument()
    : PartCheck(new Rule("WSIS2001", "paragraph-outside-document", Severity.Error)
    {
        Clause =
        "The documents themselves: the Geneva Declaration has 67 paragraphs, the Plan of Action 29, the Tunis "
        + "Commitment 40, the Tunis Agenda 122",
        Message = "{document} has {count} numbered paragraphs; {paragraphs} is not among them.",
        Checks =
        "A paragraph that is described, a section and a citation lie within the numbered paragraphs of their "
        + "document, as far as a record states how many it has. The basis of a mandate has a rule of its own, and so "
        + "have sources.",
        Why = "A citation that leads nowhere cannot be followed, and it is most often a slip in the number.",
        Mend = "Correct the number. Where the document has more paragraphs, correct its `paragraphCount`.",
        Suppress = "Where a later edition of the document counts its paragraphs in another way.",
    }), ICheckOf<OutcomeParagraph>, ICheckOf<OutcomeDocument>, ICheckOf<Report>, ILooksBeyond
{
    public override PartKinds Seeks(bool canFollowLinks) => canFollowLinks ? PartKinds.Citations : PartKinds.None;

    public void Run(OutcomeDocument document, ref Scope scope) =>
        CheckSections(document.Sections, document.ParagraphCount, ref scope);

    public void Run(Report report, ref Scope scope)
    {
        if (report.ParagraphCount is { } count)
        {
            CheckSections(report.Sections, count, ref scope);
        }
    }

    public void Run(OutcomeParagraph paragraph, ref Scope scope)
    {
        if (scope.Find(paragraph.Document) is { } document
            && (paragraph.Number < 1 || paragraph.Number > document.ParagraphCount))
        {
            var number = paragraph.Number.ToString(CultureInfo.InvariantCulture);
            Report(document.IdText, document.ParagraphCount, number, "/number", ref scope);
        }
    }

    private void CheckSections(ValueList<Section> sections, int count, ref Scope scope)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            if (DocumentExtent.FirstBeyond(sections[i].Paragraphs, count) is { Count: > 0 } beyond)
            {
                Report(
                    scope.Record.IdText,
                    count,
                    beyond.ToString(),
                    FormattableString.Invariant($"/sections/{i}/paragraphs"),
                    ref scope);
            }
        }
    }

    private void Report(string document, int count, string paragraphs, string place, ref Scope scope) =>
        scope.Report(this, place, new("document", document), new("count", count), new("paragraphs", paragraphs));

    public override bool Concerns(in RecordPart part, Record? target, ref Scope scope) =>
        BeyondOf(part.Citation, target) is { Count: > 0 };

    public override void Report(in RecordPart part, Record? target, string place, ref Scope scope)
    {
        if (!IsBasisOfMandate(place, ref scope))
        {
            var count = DocumentExtent.Of(part.Citation.Document, target)!.Value;
            var beyond = BeyondOf(part.Citation, target).ToString();
            Report(part.Citation.Document.ToString(), count, beyond, place + "/paragraphs", ref scope);
        }
    }

    private static bool IsBasisOfMandate(string place, ref Scope scope) =>
        scope.Record is Mandate && place.StartsWith("/basis/", StringComparison.Ordinal);

    private static ParagraphRange BeyondOf(Citation citation, Record? document) =>
        DocumentExtent.Of(citation.Document, document) is { } count
            ? DocumentExtent.FirstBeyond(citation.Paragraphs, count)
            : default;
}
