namespace Wsis.Governance.Validation.Rules.OutcomeDocuments;

/// <summary>WSIS2008.</summary>
internal sealed class ParagraphCitesItself() : RecordRule<OutcomeParagraph>(new Rule(
    "WSIS2008", "paragraph-cites-itself", Severity.Error)
{
    Basis = "The model: a citation leads to another place",
    Message = "Paragraph {number} of {document} cites itself.",
    Description =
        "No paragraph cites itself by its own number. A range that it lies in, or a subparagraph of its own, may be "
        + "cited.",
    Rationale = "Programs that follow citations go round in a circle; the number meant is another one.",
    HowToFix = "Look the paragraph up and correct the number, or remove the citation.",
    WhenToSuppress = "Never: a citation of itself says nothing.",
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
