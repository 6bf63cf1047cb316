using System.Globalization;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class BasisParagraphDoesNotExist() : RecordRule<Mandate>(new Rule(
    "WSIS3004", "basis-paragraph-does-not-exist", Severity.Error)
{
    Basis = "The outcome documents have numbered paragraphs: the Tunis Agenda 122, the Tunis Commitment 40, the "
        + "Geneva Declaration 67, the Geneva Plan 29",
    Message = "There is no paragraph {paragraph} in {document}{reason}.",
    Description = "A mandate is based on paragraphs that exist in the outcome document: the number is within the "
        + "number of paragraphs, and the letter is one of the letters of the paragraph. The bases of its conditions "
        + "are checked in the same way. No finding if there is no record of the document, or for letters of a "
        + "paragraph that was not seen. A symbol that two outcome documents share, A/60/687 or A/C.2/59/3, does not "
        + "say which one is meant; no finding is made for it.",
    Rationale = "A mandate whose basis does not exist cannot be read in the light of the Summit; most often "
        + "the number is a typing error.",
    HowToFix = "Look up the paragraph and correct the number or the document: the Commitment and "
        + "the Agenda are often confused.",
    WhenToSuppress = "Never for a number that is too high; for a letter, if the edition used other letters.",
}), IRequiresLinks
{
    public override void Run(Mandate mandate, ref RuleContext context)
    {
        for (var i = 0; i < mandate.Basis.Count; i++)
        {
            Check(mandate.Basis[i], "/basis/", i, "/paragraphs", ref context);
        }

        for (var i = 0; i < mandate.Conditions.Count; i++)
        {
            if (mandate.Conditions[i].Basis is { } basis)
            {
                Check(basis, "/conditions/", i, "/basis/paragraphs", ref context);
            }
        }
    }

    private void Check(Citation citation, string list, int index, string member, ref RuleContext context)
    {
        if (OutcomeParagraphs.TryFindMissing(citation, ref context, out var missing, out var document))
        {
            context.Report(
                this,
                string.Create(CultureInfo.InvariantCulture, $"{list}{index}{member}"),
                new("paragraph", missing.ToString()),
                new("document", document!.Id.ToString()),
                new("reason", ReasonOf(missing, document.ParagraphCount)));
        }
    }

    private static string ReasonOf(ParagraphRange missing, int count) =>
        missing.Last.Number <= count
            ? FormattableString.Invariant($": paragraph {missing.Last.Number} has no such letter")
            : FormattableString.Invariant($", which has {count} numbered paragraphs");
}
