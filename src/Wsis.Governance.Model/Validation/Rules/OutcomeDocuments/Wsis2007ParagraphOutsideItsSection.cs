using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.OutcomeDocuments;

internal sealed class ParagraphOutsideItsSection() : RecordRule<OutcomeParagraph>(new Rule(
    "WSIS2007", "paragraph-outside-its-section", Severity.Error)
{
    Basis = "The documents themselves: Internet governance is paragraphs 29 to 82 of the Tunis Agenda",
    Message = "Paragraph {number} of {document} names the section \"{section}\", which {extent}.",
    Description = "The section that a paragraph names is a section of its document and contains the paragraph. No "
        + "finding if the document lists no sections.",
    Rationale = "The section states the subject of a paragraph, and lists by section would miss the paragraph.",
    HowToFix = "Correct the section or the number.",
    WhenToSuppress = "Never: one of the two records is wrong.",
}), IRequiresLinks
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["sections"];

    public override void Run(OutcomeParagraph paragraph, ref RuleContext context)
    {
        if (context.Find(paragraph.Document) is not { Sections.IsEmpty: false } document)
        {
            return;
        }

        var section = SectionOf(document, paragraph.Section);
        if (section is null || !Touches(section.Paragraphs, paragraph.Number))
        {
            context.Report(
                this,
                "/section",
                new("number", paragraph.Number),
                new("document", paragraph.Document.ToString()),
                new("section", paragraph.Section.ToString()),
                new("extent", section is null ? "the document does not have" : $"contains {section.Paragraphs}"));
        }
    }

    private static Section? SectionOf(OutcomeDocument document, Id<Section> id)
    {
        foreach (var section in document.Sections)
        {
            if (section.Id == id)
            {
                return section;
            }
        }

        return null;
    }

    // A section may begin or end within a paragraph.
    private static bool Touches(ParagraphSet paragraphs, int number)
    {
        foreach (var range in paragraphs.Ranges)
        {
            if (range.Part == ParagraphPart.Body && range.First.Number <= number && number <= range.Last.Number)
            {
                return true;
            }
        }

        return false;
    }
}
