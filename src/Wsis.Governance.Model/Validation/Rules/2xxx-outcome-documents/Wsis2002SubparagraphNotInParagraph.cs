using System.Globalization;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS2002.</summary>
internal sealed class SubparagraphNotInParagraph() : AnyRecordCheck(new Rule(
    "WSIS2002", "subparagraph-not-in-paragraph", Severity.Error)
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
})
{
    public override void Run<T>(T record, ref Scope scope)
    {
        if (scope.HasCorpus)
        {
            var visitor = new Visitor(this, scope);
            MemberWalk<Visitor>.Run(record, ref visitor);
            scope = visitor.Scope;
        }
    }

    private ref struct Visitor(SubparagraphNotInParagraph check, Scope scope) : IMemberVisitor
    {
        public Scope Scope = scope;

        public readonly bool Concerns<T>(T value)
            where T : struct, ITextValue<T> =>
            false;

        public readonly bool Concerns(Extensible it) => FirstMissing(it, out _) is { IsDefault: false };

        public readonly void Meet<T>(T value, string place)
            where T : struct, ITextValue<T>
        {
        }

        public void Meet(Extensible it, string place)
        {
            var missing = FirstMissing(it, out var paragraph);
            Scope.Report(
                check,
                place + (it is Citation ? "/paragraphs" : "/paragraph"),
                new("number", paragraph!.Number.ToString(CultureInfo.InvariantCulture)),
                new("document", paragraph.Document.ToString()),
                new("known", $"({string.Join("), (", paragraph.Subparagraphs)})"),
                new("subparagraph", missing.ToString()));
        }

        private readonly ParagraphPlace FirstMissing(Extensible it, out OutcomeParagraph? paragraph)
        {
            var (document, paragraphs) = it switch
            {
                Citation citation => (citation.Document.OutcomeDocument, citation.Paragraphs),
                Source source => (source.Document.OutcomeDocument, source.Paragraph),
                _ => default,
            };
            foreach (var range in paragraphs.Ranges)
            {
                if (!document.IsDefault && range.Part == ParagraphPart.Body && range.First.LettersRank != 0)
                {
                    paragraph = Scope.FindParagraph(document, range.First.Number);
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
}
