namespace Wsis.Governance.Validation.Rules.OutcomeDocuments;

internal sealed class ParagraphCitesItself() : RecordRule<OutcomeParagraph>(new Rule(
    "WSIS2008", "paragraph-cites-itself", Severity.Error)
{
    Basis = "The model: a citation refers to another paragraph",
    Message = "Paragraph {number} of {document} cites itself.",
    Description = "No paragraph cites itself by its own number. It may cite a range that contains it, or "
        + "one of its own subparagraphs.",
    Rationale = "Programs that follow citations never end; another number is meant.",
    HowToFix = "Check the paragraph and correct the number, or remove the citation.",
    WhenToSuppress = "Never: a paragraph that cites itself says nothing.",
})
{
    public override void Run(OutcomeParagraph paragraph, ref RuleContext context)
    {
        for (var i = 0; i < paragraph.Cites.Count; i++)
        {
            var citation = paragraph.Cites[i];
            if (citation.Document.OutcomeDocument == paragraph.Document && Names(citation.Paragraphs, paragraph.Number))
            {
                context.Report(
                    this,
                    $"/cites/{i}/paragraphs",
                    new("number", paragraph.Number),
                    new("document", paragraph.Document.ToString()));
            }
        }
    }

    private static bool Names(ParagraphSet paragraphs, int number)
    {
        foreach (var range in paragraphs.Ranges)
        {
            if (range.Part == ParagraphPart.Body
                && range.First == range.Last
                && range.First.Number == number
                && range.First.LettersRank == 0)
            {
                return true;
            }
        }

        return false;
    }
}
