using System.Buffers;
using Wsis.Governance.Citations.Text;
using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations.Places;

/// <content>Places before a citation in several words: "subparagraph (c) of paragraph 35", "paragraph 5 of the report
/// of the Secretary-General (A/79/615)".</content>
internal static partial class ParagraphLocator
{
    // Parts of the words for annexes and sections in Latin letters.
    private static readonly SearchValues<string> parts = SearchValues.Create(
        ["annex", "anex", "sect", "secc", "secs", "sec.", "sec "], StringComparison.OrdinalIgnoreCase);

    /// <summary>"subparagraph (c) of paragraph 35".</summary>
    private static void AddSubparagraph(ReadOnlySpan<char> text, int paragraph, int start, ref Found found)
    {
        if (!found.IsOneNumber || !TextWords.TryPrevious(text, paragraph, start, out var of))
        {
            return;
        }

        // In Russian the case says "of".
        var isRussian = TextFold.IsCyrillic(text[paragraph]);
        if (!isRussian && (WordLexicon.RoleOf(text[of.Start..of.End]) & WordRole.Genitive) == 0)
        {
            return;
        }

        var end = isRussian ? paragraph : of.Start;
        var at = end;
        var least = Math.Max(start, at - SearchLimits.CharactersToSubparagraph);
        for (var words = 0; words < 4 && TextWords.TryPrevious(text, at, least, out var word); words++)
        {
            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if ((role & (WordRole.Subparagraph | WordRole.Paragraph)) != 0)
            {
                var number = found.Numbers!.LastIndexOf(' ') + 1;
                var reader = new ParagraphListReader(text, word.End, found.Numbers[..number]);
                if (reader.ReadLettersOf(found.Numbers[number..]) is { } letters && reader.Place.End <= end)
                {
                    found = new Found(letters, found.Printed, new TextRange(word.Start, found.Place.End));
                }
                else if ((role & WordRole.Subparagraph) != 0)
                {
                    found = default;
                }

                return;
            }

            at = word.Start;
        }
    }

    /// <summary>"paragraphs 4 to 7 and paragraph 9 of": the paragraphs before the word that is nearest.</summary>
    private static void AddEarlier(
        ReadOnlySpan<char> text, TextRange paragraph, int citation, int start, ref Found found)
    {
        var least = Math.Max(start, paragraph.Start - SearchLimits.CharactersToPlaceAfter);
        var at = paragraph.Start;
        for (var words = 0;
            words < SearchLimits.WordsInPlace && TextWords.TryPrevious(text, at, least, out var word);
            words++)
        {
            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if ((role & WordRole.Paragraph) != 0)
            {
                var earlier = default(Found);
                if (!IsTaken(text, start, word.Start)
                    && ReadBack(text, word.End, word.Start, citation, start, ref earlier, isJoined: true)
                    && earlier.Printed.End == found.Printed.End)
                {
                    found = earlier;
                }

                return;
            }

            if (word.Length > 2 && (role & (WordRole.And | WordRole.To)) == 0)
            {
                return;
            }

            at = word.Start;
        }
    }

    /// <summary>"annex I to the report of the Secretary-General (A/79/615)": the symbol in brackets belongs to the
    /// document that is named after the place.</summary>
    private static void BeforeDocument(ReadOnlySpan<char> text, int citation, int start, ref Found found)
    {
        var open = citation - 1;
        while (open > start && text[open] == ' ')
        {
            open--;
        }

        if (open <= start || text[open] != '(')
        {
            return;
        }

        var least = Math.Max(start, open - SearchLimits.CharactersOfDocumentName);
        if (!MayHavePlace(text[least..open]))
        {
            return;
        }

        var at = open;
        for (var words = 0;
            words < SearchLimits.WordsOfDocumentName && TextWords.TryPrevious(text, at, least, out var word);
            words++)
        {
            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if ((role & (WordRole.Resolution | WordRole.Decision)) != 0 || text[word.End..at].ContainsAny(";:()"))
            {
                return;
            }

            if (IsParagraph(text, word, role) || (role & (WordRole.Annex | WordRole.Section)) != 0)
            {
                ReadOfDocument(text, word, role, open, start, ref found);
                return;
            }

            at = word.Start;
        }
    }

    /// <summary>False if a text has no place: neither a number nor the word for an annex or a section.</summary>
    private static bool MayHavePlace(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('0', '9') || text.ContainsAnyExceptInRange('\0', '\u024F') || text.ContainsAny(parts);

    private static void ReadOfDocument(
        ReadOnlySpan<char> text, TextRange word, WordRole role, int open, int start, ref Found found)
    {
        var result = default(Found);
        if ((role & (WordRole.Annex | WordRole.Section)) == 0)
        {
            ReadList(text, word.End, word.Start, "", ref result);
        }
        else
        {
            var parts = DocumentPart.ReadAll(text, word, role, out var end);
            result = parts.Length == 0 ? default
                : new Found(parts, new TextRange(word.Start, end), new TextRange(word.Start, end));
        }

        if (result.Numbers is not null && result.Printed.End < open && !IsTaken(text, start, word.Start)
            && IsOfDocument(text, result.Printed.End, open))
        {
            found = result;
        }
    }

    /// <summary>True for "of the report", "to his letter", without a further number.</summary>
    private static bool IsOfDocument(ReadOnlySpan<char> text, int at, int end)
    {
        if (text[at..end].IndexOfAnyInRange('0', '9') >= 0)
        {
            return false;
        }

        for (var words = 0;
            words < SearchLimits.WordsToDocument && TextWords.TryNext(text, at, end, out var word);
            words++)
        {
            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if ((role & WordRole.Document) != 0)
            {
                return true;
            }

            if ((role & WordRole.And) != 0 || !IsBlank(text[at..word.Start]))
            {
                return false;
            }

            at = word.End;
        }

        return false;
    }
}
