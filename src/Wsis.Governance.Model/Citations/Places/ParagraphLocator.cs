using System.Runtime.CompilerServices;
using Wsis.Governance.Citations.Text;
using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations.Places;

/// <summary>The places in a document that a text cites with it.</summary>
/// <param name="Set">The places; <c>default</c> where they are no set.</param>
/// <param name="Printed">The numbers as printed; null if there is none.</param>
/// <param name="Place">Where they stand, from the first word for them.</param>
internal readonly record struct CitedPlaces(ParagraphSet Set, string? Printed, TextRange Place);

/// <summary>Reads the paragraphs cited with a document: "paragraph 71 of", ", paras. 68 to 71", «الفقرة 35
/// من».</summary>
internal static partial class ParagraphLocator
{
    private const int MaxLettersUnknown = 5;

    /// <summary>The places after a document and its short forms: "A/79/312 and Corr.1, annex".</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The start of the document.</param>
    /// <param name="end">The end of the last short form.</param>
    public static CitedPlaces AfterShortForms(ReadOnlySpan<char> text, int start, int end) =>
        After(text, end, new TextRange(start, start), out var found, out _) ? PlacesOf(text, found) : default;

    /// <summary>The places around a citation.</summary>
    /// <param name="text">The text.</param>
    /// <param name="citation">The number or symbol.</param>
    /// <param name="start">The end of the previous citation.</param>
    /// <param name="date">The date that follows the citation.</param>
    /// <param name="hasNoneBefore">True if no word before the citation can name a place.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static CitedPlaces Around(
        ReadOnlySpan<char> text, TextRange citation, int start, CitedDate date, bool hasNoneBefore = false)
    {
        var end = EndOfYear(text, date.IsKnown ? date.End : citation.End);
        if (!After(text, end, new TextRange(start, citation.Start), out var found, out var isParticular)
            || isParticular || found.IsPart)
        {
            Before(text, citation.Start, start, hasNoneBefore, ref found);
        }

        if (found.Numbers is null)
        {
            AfterInserted(text, end, new TextRange(start, citation.Start), ref found);
        }

        return found.Numbers is null ? default : PlacesOf(text, found);
    }

    private static CitedPlaces PlacesOf(ReadOnlySpan<char> text, in Found found)
    {
        ParagraphSet.TryParse(found.Numbers!, out var set);
        return new CitedPlaces(set, text[found.Printed.Start..found.Printed.End].ToString(), found.Place);
    }

    private static bool After(
        ReadOnlySpan<char> text, int end, TextRange before, out Found found, out bool isParticular)
    {
        (found, isParticular) = (default, false);
        var at = end;
        var limit = Math.Min(text.Length, at + 4);
        while (at < limit && text[at] is ' ' or ',' or '،' or '，' or '(' or ')' or '》' or '\u00A0'
            or '（')
        {
            at++;
        }

        if (at >= text.Length)
        {
            return false;
        }

        if (TextFold.IsChinese(text[at]))
        {
            return AfterInChinese(text, at, ref found);
        }

        if (text[at] is '§' or '¶')
        {
            return ReadList(text, EndOfSigns(text, at), at, PrefixBefore(text, before), ref found);
        }

        return AfterWords(text, at, before, ref found, out isParticular);
    }

    private static bool AfterWords(
        ReadOnlySpan<char> text, int at, TextRange before, ref Found found, out bool isParticular)
    {
        isParticular = false;
        var prefix = "";
        var hasPart = false;
        var start = at;
        var part = default(Found);
        var limit = Math.Min(text.Length, at + SearchLimits.CharactersToPlaceAfter);
        for (var words = 0;
            words < SearchLimits.WordsInPlace && TextWords.TryNext(text, at, limit, out var word);
            words++)
        {
            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if (text[at..word.Start].IndexOfAnyInRange('0', '9') >= 0)
            {
                break;
            }

            if (IsParagraph(text, word, role))
            {
                prefix = hasPart ? prefix : PrefixBefore(text, before);
                return ReadOwn(text, word.End, start, prefix, ref found);
            }

            if ((role & (WordRole.Annex | WordRole.Section)) != 0)
            {
                part = PartAlone(text, word, role, start, prefix);
                prefix = DocumentPart.Within(prefix, DocumentPart.Read(text, word, role, out at));
                hasPart = true;
                continue;
            }

            if ((role & WordRole.Particular) == 0)
            {
                break;
            }

            isParticular = true;
            at = word.End;
        }

        found = part;
        return found.Numbers is not null;
    }

    /// <summary>"resolution 60/252, annex II": a part without paragraphs; <c>default</c> if it is one of another
    /// document.</summary>
    private static Found PartAlone(
        ReadOnlySpan<char> text, TextRange word, WordRole role, int start, string outer)
    {
        var parts = DocumentPart.ReadAll(text, word, role, out var end);
        parts = outer.Length == 0 ? parts : DocumentPart.Within(outer, parts + " ").TrimEnd();
        return parts.Length == 0 || IsOfAnother(text, end) || IsToAnother(text, end) ? default
            : new Found(parts, new TextRange(outer.Length == 0 ? word.Start : start, end), new TextRange(start, end))
            {
                IsPart = true,
            };
    }

    /// <summary>"par" is a preposition too; with a point it is short for "paragraphe". "Apartado 9" and "subparagraph
    /// 12 (c)" are paragraphs, because a number follows.</summary>
    private static bool IsParagraph(ReadOnlySpan<char> text, TextRange word, WordRole role) =>
        ((role & WordRole.Paragraph) != 0
            && ((role & WordRole.Genitive) == 0 || (word.End < text.Length && text[word.End] == '.')))
        || ((role & WordRole.Subparagraph) != 0 && word.End + 1 < text.Length
            && TextFold.IsSpace(TextFold.Of(text[word.End])) && TextFold.IsDigit(text[word.End + 1]));

    /// <summary>"paragraph 5 of the Agenda": what follows is the document that the paragraph belongs to, unless it is a
    /// date ("of 27 March 2006") or points back ("of that resolution"). Russian has no word between: пункт 71 Тунисской
    /// программы.</summary>
    private static bool IsOfAnother(ReadOnlySpan<char> text, int end)
    {
        var limit = Math.Min(text.Length, end + SearchLimits.CharactersToPlaceAfter);
        if (!TextWords.TryNext(text, end, limit, out var word) || !IsBlank(text[end..word.Start]))
        {
            return false;
        }

        if (char.IsUpper(text[word.Start]) && text[word.Start] is >= '\u0410' and <= '\u042F')
        {
            return true;
        }

        return (WordLexicon.RoleOf(text[word.Start..word.End]) & WordRole.Genitive) != 0
            && TextWords.TryNext(text, word.End, limit, out var next)
            && IsBlank(text[word.End..next.Start])
            && (!PointsBack(text[next.Start..next.End]) || NamesNumber(text, next.Start, limit));
    }

    /// <summary>"annex II to the report".</summary>
    private static bool IsToAnother(ReadOnlySpan<char> text, int end) =>
        TextWords.TryNext(text, end, Math.Min(text.Length, end + SearchLimits.CharactersToPlaceAfter), out var word)
        && IsBlank(text[end..word.Start])
        && (WordLexicon.RoleOf(text[word.Start..word.End]) & WordRole.To) != 0;

    private static bool PointsBack(ReadOnlySpan<char> word) =>
        (WordLexicon.RoleOf(word) & (WordRole.PointsBack | WordRole.Resolution)) != 0;

    /// <summary>"its resolution 68/147".</summary>
    private static bool NamesNumber(ReadOnlySpan<char> text, int at, int limit)
    {
        for (var words = 0;
            words < SearchLimits.WordsInPlace && TextWords.TryNext(text, at, limit, out var word);
            words++)
        {
            if (text[at..word.Start].ContainsAny(",;"))
            {
                return false;
            }

            at = word.End;
            if ((WordLexicon.RoleOf(text[word.Start..word.End]) & (WordRole.Resolution | WordRole.Decision)) != 0)
            {
                return at + 1 < text.Length && TextFold.IsDigit(text[at + 1]);
            }
        }

        return false;
    }

    private static bool IsBlank(ReadOnlySpan<char> between)
    {
        foreach (var character in between)
        {
            if (!TextFold.IsSpace(TextFold.Of(character)) && character is not ('\n' or '\r' or '\''))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a paragraph belongs to the citation that ends at <paramref name="start"/>.</summary>
    private static bool IsTaken(ReadOnlySpan<char> text, int start, int paragraph)
    {
        if (start == 0)
        {
            return false;
        }

        var date = CitedDateReader.After(text, start);
        return AfterAll(text, date.IsKnown ? date.End : start, new TextRange(start, start), out var found)
            && found.Printed.Start >= paragraph;
    }

    private static bool ReadList(
        ReadOnlySpan<char> text, int at, int word, string prefix, ref Found found, bool isJoined = false)
    {
        var reader = new ParagraphListReader(text, at, prefix, isJoined);
        if (reader.Read() is not { } numbers || IsOfTextItself(text, reader.Place.End))
        {
            return Clear(ref found);
        }

        found = new Found(numbers, reader.Place, new TextRange(word, reader.Place.End))
        {
            IsOneNumber = reader.IsOneNumber,
            HasSign = reader.HasSign,
        };
        return true;
    }

    /// <summary>"paragraph 9 above": a paragraph of the text that is read.</summary>
    private static bool IsOfTextItself(ReadOnlySpan<char> text, int end) =>
        ParagraphPhrases.LengthOf(text[AfterSpaces(text, end, text.Length)..], ParagraphPhrases.OfTextItself) > 0;

    private static bool Clear(ref Found found)
    {
        found = default;
        return false;
    }

    private static int EndOfSigns(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is '§' or '¶')
        {
            at++;
        }

        return at;
    }

    private readonly record struct Found(string? Numbers, TextRange Printed, TextRange Place)
    {
        public bool IsOneNumber { get; init; }

        // True if the Chinese word for paragraphs is within the list.
        public bool HasSign { get; init; }

        // True for annexes and sections without paragraphs.
        public bool IsPart { get; init; }
    }
}
