using System.Buffers;
using System.Text;
using Wsis.Governance.Citations.Text;
using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations.Places;

/// <content>Places after an organ or a title: "resolution 60/252 of the General Assembly, paragraph 9", "resolution
/// 60/252 (2006) on the Council, annex, paragraph 3".</content>
internal static partial class ParagraphLocator
{
    private const int MaxDigitsOfYear = 4;

    /// <summary>Words that cannot be in a title or the name of an organ: the place may belong to what they
    /// name.</summary>
    private const WordRole OfAnother = WordRole.Document | WordRole.Resolution | WordRole.Decision | WordRole.Draft
        | WordRole.Paragraph | WordRole.Subparagraph | WordRole.Annex | WordRole.Section | WordRole.OtherPart
        | WordRole.NotCited;

    private const WordRole BeginsInsertion = WordRole.Connective | WordRole.Genitive | WordRole.PointsBack
        | WordRole.Between | WordRole.Month;

    // A space or bracket and how a word for a place begins; what follows decides. Words in ASCII are found much faster.
    private static readonly SearchValues<string> asciiBeginnings = BeginningsWhere(isAscii: true);
    private static readonly SearchValues<string> otherBeginnings = BeginningsWhere(isAscii: false);

    private static readonly SearchValues<char> otherLetters = SearchValues.Create(
        [.. ParagraphPhrases.Beginnings.Where(static word => !Ascii.IsValid(word))
            .Select(static word => word.First(static letter => letter > '\u00BF'))]);

    private static SearchValues<string> BeginningsWhere(bool isAscii) => SearchValues.Create(
        [.. ParagraphPhrases.Beginnings.Where(word => Ascii.IsValid(word) == isAscii)
            .SelectMany(static word => new[] { " " + word, "(" + word })],
        StringComparison.Ordinal);

    /// <summary>The places directly after a citation, or after what is said of it.</summary>
    private static bool AfterAll(ReadOnlySpan<char> text, int end, TextRange before, out Found found) =>
        After(text, end, before, out found, out _) || AfterInserted(text, end, before, ref found);

    private static bool AfterInserted(ReadOnlySpan<char> text, int end, TextRange before, ref Found found)
    {
        if (!MayBeginInsertion(text, end))
        {
            return false;
        }

        var limit = Math.Min(text.Length, end + SearchLimits.CharactersInserted);
        for (var at = end; at < limit; at++)
        {
            var next = IndexOfBeginning(text[at..limit]);
            if (next < 0)
            {
                return false;
            }

            at += next;
            var start = text[at] == '(' ? at : StartOfParticular(text, end, at);
            if (text[start] == '(' || (start > end && text[start - 1] is ',' or '،' or ')' or '"' or '”' or '»'))
            {
                return MayBeInserted(text[end..start])
                    && AfterWords(text, start + 1, before, ref found, out _);
            }
        }

        return false;
    }

    /// <summary>Most citations are followed by something else: a test of one word, before any search.</summary>
    private static bool MayBeginInsertion(ReadOnlySpan<char> text, int end)
    {
        var at = end;
        while (at < text.Length && text[at] is ' ' or ',' or '(' or ')' or '،' or '\u00A0' or '\n')
        {
            at++;
        }

        if (at >= text.Length || !char.IsLetter(text[at]))
        {
            return at < text.Length && (text[at] is '"' or '“' or '«' or '„'
                || (char.IsAsciiDigit(text[at]) && at > 0 && text[at - 1] == '('));
        }

        // "(the Bonn Agreement)": in brackets there may be any word.
        return (at > end && text[at - 1] == '(') || (TextWords.TryNext(text, at, text.Length, out var word)
            && BeginsWell(text[word.Start..word.End], WordLexicon.RoleOf(text[word.Start..word.End])));
    }

    private static int IndexOfBeginning(ReadOnlySpan<char> text)
    {
        var ascii = text.IndexOfAny(asciiBeginnings);
        text = ascii < 0 ? text : text[..ascii];
        var other = text.ContainsAny(otherLetters) ? text.IndexOfAny(otherBeginnings) : -1;
        return other < 0 ? ascii : other;
    }

    /// <summary>The space before "in particular" and the like.</summary>
    private static int StartOfParticular(ReadOnlySpan<char> text, int end, int space)
    {
        for (var at = space; TextWords.TryPrevious(text, at, end, out var word)
            && (WordLexicon.RoleOf(text[word.Start..word.End]) & WordRole.Particular) != 0
            && IsBlank(text[word.End..at]) && word.Start > end; at = word.Start)
        {
            space = word.Start - 1;
        }

        return space;
    }

    /// <summary>True for an organ, a year in brackets, a title.</summary>
    private static bool MayBeInserted(ReadOnlySpan<char> between)
    {
        if (between.ContainsAny(";:/?!") || OutcomeNames.MayName(between))
        {
            return false;
        }

        var hasMonth = false;
        var isFirst = between.TrimStart(" ,،\u00A0(") is not ['"' or '“' or '«' or '„', ..];
        var at = 0;
        for (; TextWords.TryNext(between, at, between.Length, out var word); at = word.End)
        {
            var role = WordLexicon.RoleOf(between[word.Start..word.End]);
            var isJoined = (role & WordRole.And) != 0 && between[at..word.Start].Contains(',');
            if ((role & OfAnother) != 0 || isJoined || (isFirst && !BeginsWell(between[word.Start..word.End], role)))
            {
                return false;
            }

            hasMonth |= (role & WordRole.Month) != 0;
            isFirst = false;
        }

        // Words are left after the end of a sentence only.
        return AreNumbersOfDate(between, hasMonth) && !HasLetter(between[at..]);
    }

    private static bool BeginsWell(ReadOnlySpan<char> word, WordRole role) =>
        (role & WordRole.And) == 0 && ((role & BeginsInsertion) != 0
            || ((role & OrganWords.Parts) != 0 && (TextFold.IsCyrillic(word[0]) || TextFold.IsArabic(word[0]))));

    private static bool AreNumbersOfDate(ReadOnlySpan<char> between, bool hasMonth)
    {
        for (var at = 0; at < between.Length; at++)
        {
            if (!TextFold.IsDigit(between[at]))
            {
                continue;
            }

            var start = at;
            while (at < between.Length && TextFold.IsDigit(between[at]))
            {
                at++;
            }

            if (!hasMonth && !(at - start == MaxDigitsOfYear && start > 0 && between[start - 1] == '('))
            {
                return false;
            }
        }

        return true;
    }

    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetter(character))
            {
                return true;
            }
        }

        return false;
    }
}
