using System.Globalization;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS2001.</summary>
internal sealed class ParagraphOutsideDocument() : AnyRecordCheck(new Rule(
    "WSIS2001", "paragraph-outside-document", Severity.Error)
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
})
{
    public override void Run<T>(T record, ref Scope scope)
    {
        switch (record)
        {
            case OutcomeParagraph paragraph: CheckNumber(paragraph, ref scope); break;
            case OutcomeDocument document: CheckSections(document.Sections, document.ParagraphCount, ref scope); break;
            case Report { ParagraphCount: { } count } report: CheckSections(report.Sections, count, ref scope); break;
        }

        var visitor = new Visitor(this, scope);
        MemberWalk<Visitor>.Run(record, ref visitor);
        scope = visitor.Scope;
    }

    private void CheckNumber(OutcomeParagraph paragraph, ref Scope scope)
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
                Report(scope.Record.IdText, count, beyond.ToString(),
                    FormattableString.Invariant($"/sections/{i}/paragraphs"), ref scope);
            }
        }
    }

    private void Report(string document, int count, string paragraphs, string place, ref Scope scope) =>
        scope.Report(this, place, new("document", document), new("count", count), new("paragraphs", paragraphs));

    private ref struct Visitor(ParagraphOutsideDocument check, Scope scope) : IMemberVisitor
    {
        public Scope Scope = scope;

        public readonly bool Concerns<T>(T value)
            where T : struct, ITextValue<T> =>
            false;

        public readonly bool Concerns(Extensible it) => it is Citation citation && BeyondOf(citation) is { Count: > 0 };

        public readonly void Meet<T>(T value, string place)
            where T : struct, ITextValue<T>
        {
        }

        public void Meet(Extensible it, string place)
        {
            var citation = (Citation)it;
            if (!IsBasisOfMandate(place))
            {
                var count = DocumentExtent.Of(citation.Document, Scope)!.Value;
                var beyond = BeyondOf(citation).ToString();
                check.Report(citation.Document.ToString(), count, beyond, place + "/paragraphs", ref Scope);
            }
        }

        private readonly bool IsBasisOfMandate(string place) =>
            Scope.Record is Mandate && place.StartsWith("/basis/", StringComparison.Ordinal);

        private readonly ParagraphRange BeyondOf(Citation citation) =>
            DocumentExtent.Of(citation.Document, Scope) is { } count
                ? DocumentExtent.FirstBeyond(citation.Paragraphs, count)
                : default;
    }
}
