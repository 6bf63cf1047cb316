using System.Globalization;
using Wsis.Governance.Contracts.Elements;
using Wsis.Governance.Validation.Engine;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation.Rules.OutcomeDocuments;

internal sealed class SubparagraphNotInParagraph()
    : ElementRule(new Rule("WSIS2002", "subparagraph-not-in-paragraph", Severity.Error)
    {
        Basis = "The documents themselves: paragraph 35 of the Tunis Agenda has the subparagraphs (a) to (e)",
        Message = "Paragraph {number} of {document} has the subparagraphs {known}; {subparagraph} is not one of them.",
        Description = "A subparagraph that a citation or a source names is listed in the record of the paragraph. No "
            + "finding if that record is missing or lists no subparagraphs.",
        Rationale = "The letters of paragraph 35 say which group has which role; a wrong letter "
            + "gives a role to the wrong group.",
        HowToFix = "Correct the letter, or add the subparagraph to the record of the paragraph.",
        WhenToSuppress = "If another language version has more letters.",
    }), ICrossRecordRule
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["subparagraphs"];

    public override ElementKinds RequestedKinds(bool canFollowLinks) =>
        canFollowLinks ? ElementKinds.Citations | ElementKinds.Sources : ElementKinds.None;

    public override bool Matches(in RecordElement part, Record? target, ref RuleContext context) =>
        FirstMissing(part, ref context, out _) is { IsDefault: false };

    public override void Report(in RecordElement part, Record? target, string place, ref RuleContext context)
    {
        var missing = FirstMissing(part, ref context, out var paragraph);
        context.Report(
            this,
            place + (part.Kind == ElementKinds.Citations ? "/paragraphs" : "/paragraph"),
            new("number", paragraph!.Number.ToString(CultureInfo.InvariantCulture)),
            new("document", paragraph.Document.ToString()),
            new("known", $"({string.Join("), (", paragraph.Subparagraphs)})"),
            new("subparagraph", missing.ToString()));
    }

    private static ParagraphReference FirstMissing(
        in RecordElement part, ref RuleContext context, out OutcomeParagraph? paragraph)
    {
        var (document, paragraphs) = part.Kind == ElementKinds.Citations
            ? (part.Citation.Document.OutcomeDocument, part.Citation.Paragraphs)
            : (part.Source.Document.OutcomeDocument, part.Source.Paragraph);
        foreach (var range in paragraphs.Ranges)
        {
            if (!document.IsDefault && range.Part == ParagraphPart.Body && range.First.LettersRank != 0)
            {
                paragraph = context.FindParagraph(document, range.First.Number);
                if (paragraph is not null
                    && FirstMissing(range, paragraph.Subparagraphs) is { IsDefault: false } missing)
                {
                    return missing;
                }
            }
        }

        paragraph = null;
        return default;
    }

    // A text names at most 64 items, an item at most 52 letters.
    private static ParagraphReference FirstMissing(ParagraphRange range, ValueList<string> known)
    {
        for (var i = 0; i < range.Count && !known.IsEmpty; i++)
        {
            var place = range.First.Plus(i);
            if (!Contains(known, place.LettersRank))
            {
                return place;
            }
        }

        return default;
    }

    private static bool Contains(ValueList<string> known, int rank)
    {
        foreach (var letters in known)
        {
            if (SubparagraphLetters.RankOf(letters) == rank)
            {
                return true;
            }
        }

        return false;
    }
}
