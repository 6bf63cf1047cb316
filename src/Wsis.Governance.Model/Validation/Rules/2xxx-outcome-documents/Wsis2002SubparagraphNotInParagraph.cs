using System.Globalization;
using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS2002.</summary>
internal sealed class SubparagraphNotInParagraph()
    : PartCheck(new Rule("WSIS2002", "subparagraph-not-in-paragraph", Severity.Error)
    {
        Clause = "The documents themselves: paragraph 35 of the Tunis Agenda has the subparagraphs (a) to (e)",
        Message = "Paragraph {number} of {document} has the subparagraphs {known}; there is no {subparagraph}.",
        Checks =
        "A subparagraph that a citation or a source names is one of those that the record of the paragraph lists. "
        + "Nothing is said where that record is missing or lists none.",
        Why =
        "The letters of paragraph 35 tell which group has which role; a wrong letter gives a role to the wrong "
        + "group.",
        Mend = "Correct the letter, or add the subparagraph to the record of the paragraph.",
        Suppress = "Where another language version has more letters.",
    }), ILooksBeyond
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Judges { get; } = ["subparagraphs"];

    public override PartKinds Seeks(bool canFollowLinks) =>
        canFollowLinks ? PartKinds.Citations | PartKinds.Sources : PartKinds.None;

    public override bool Concerns(in RecordPart part, Record? target, ref Scope scope) =>
        FirstMissing(part, ref scope, out _) is { IsDefault: false };

    public override void Report(in RecordPart part, Record? target, string place, ref Scope scope)
    {
        var missing = FirstMissing(part, ref scope, out var paragraph);
        scope.Report(
            this,
            place + (part.Kind == PartKinds.Citations ? "/paragraphs" : "/paragraph"),
            new("number", paragraph!.Number.ToString(CultureInfo.InvariantCulture)),
            new("document", paragraph.Document.ToString()),
            new("known", $"({string.Join("), (", paragraph.Subparagraphs)})"),
            new("subparagraph", missing.ToString()));
    }

    private static ParagraphPlace FirstMissing(in RecordPart part, ref Scope scope, out OutcomeParagraph? paragraph)
    {
        var (document, paragraphs) = part.Kind == PartKinds.Citations
            ? (part.Citation.Document.OutcomeDocument, part.Citation.Paragraphs)
            : (part.Source.Document.OutcomeDocument, part.Source.Paragraph);
        foreach (var range in paragraphs.Ranges)
        {
            if (!document.IsDefault && range.Part == ParagraphPart.Body && range.First.LettersRank != 0)
            {
                paragraph = scope.FindParagraph(document, range.First.Number);
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
    private static ParagraphPlace FirstMissing(ParagraphRange range, ValueList<string> known)
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
