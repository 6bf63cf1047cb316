using System.Runtime.CompilerServices;
using Wsis.Governance.Citations.Text;
using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations.Places;

/// <content>Paragraphs before a citation.</content>
internal static partial class ParagraphLocator
{
    /// <summary>"paragraphs 5 of resolution 60/252 and 35 of resolution 61/1": a number without a word for paragraphs,
    /// after a citation that has one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="citation">The number or symbol.</param>
    /// <param name="start">The end of the citation before it.</param>
    public static CitedPlaces Continued(ReadOnlySpan<char> text, TextRange citation, int start)
    {
        var date = CitedDateReader.After(text, start);
        var end = date.IsKnown ? date.End : start;
        var at = AfterSpaces(text, end, citation.Start);
        if (TextWords.TryNext(text, at, citation.Start, out var and) && and.Start == at
            && (WordLexicon.RoleOf(text[and.Start..and.End]) & WordRole.And) != 0)
        {
            at = AfterSpaces(text, and.End, citation.Start);
        }

        var found = default(Found);
        if (at == end || !ReadList(text, at, at, "", ref found) || found.Printed.End >= citation.Start
            || text[found.Printed.End..citation.Start].IndexOfAnyInRange('0', '9') >= 0
            || !TextWords.TryNext(text, found.Printed.End, citation.Start, out var of)
            || !IsBlank(text[found.Printed.End..of.Start])
            || (WordLexicon.RoleOf(text[of.Start..of.End]) & WordRole.Genitive) == 0)
        {
            return default;
        }

        return PlacesOf(text, found);
    }

    private static int AfterSpaces(ReadOnlySpan<char> text, int at, int limit)
    {
        while (at < limit && text[at] is ',' or ' ' or '\u00A0')
        {
            at++;
        }

        return at;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Before(
        ReadOnlySpan<char> text, int citation, int start, bool hasNoWords, ref Found found)
    {
        if (BeforeInChinese(text, citation, start, ref found))
        {
            return;
        }

        var least = Math.Max(start, citation - SearchLimits.CharactersOfContext);
        var sign = text[least..citation].LastIndexOfAny('§', '¶');
        if (sign >= 0 && !text[(least + sign)..citation].Contains(',')
            && ReadBack(text, least + sign + 1, least + sign, citation, start, ref found))
        {
            return;
        }

        if (hasNoWords && TextFold.IsDigit(text[citation]))
        {
            return;
        }

        var (at, part, inner, afterWord) = (citation, default(TextRange), default(TextRange), WordRole.None);
        for (var words = 0;
            words < SearchLimits.WordsToPlaceBefore && TextWords.TryPrevious(text, at, least, out var word);
            words++)
        {
            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if (IsParagraph(text, word, role))
            {
                if (IsInOtherPart(text, word.Start, start))
                {
                    return;
                }

                if (!IsTaken(text, start, word.Start)
                    && ReadBack(text, word.End, word.Start, citation, start, ref found))
                {
                    AddSubparagraph(text, word.Start, start, ref found);
                    AddEarlier(text, word, citation, start, ref found);
                    return;
                }

                break;
            }

            if ((role & WordRole.Document) != 0 && words > 0)
            {
                break;
            }

            if ((role & (WordRole.Annex | WordRole.Section)) != 0)
            {
                inner = (role & WordRole.Section) != 0 ? word : inner;
                part = part.Length == 0 ? word : part;
            }
            else if (role == WordRole.None && word.Length > MaxLettersUnknown
                && !IsAdjective(text, word, afterWord, least) && !DocumentPart.IsNumber(text[word.Start..word.End]))
            {
                break;
            }

            (at, afterWord) = (word.Start, role);
        }

        if (part.Length > 0 && !IsTaken(text, start, part.Start))
        {
            ReadPart(text, part, inner, citation, ref found);
        }
        else if (found.Numbers is null && !TextFold.IsDigit(text[citation]))
        {
            BeforeDocument(text, citation, start, ref found);
        }
    }

    /// <summary>The numbers between the word for paragraphs and the citation; the words after them may name their
    /// annex or section.</summary>
    private static bool ReadBack(
        ReadOnlySpan<char> text, int at, int word, int citation, int start, ref Found found, bool isJoined = false)
    {
        var result = default(Found);
        if (!ReadList(text, at, word, "", ref result, isJoined) || result.Printed.End > citation)
        {
            return false;
        }

        var between = text[result.Printed.End..citation];
        if (HasOtherNumber(between) || NamesOtherPart(between) || BeginsAnother(between))
        {
            return false;
        }

        var prefix = PartIn(text, result.Printed.End, citation, out var isOther);
        if (isOther)
        {
            found = result with { Numbers = $"{result.Numbers}, {prefix.TrimEnd()}", IsOneNumber = false };
            return true;
        }

        var from = word;
        prefix = DocumentPart.Within(prefix, PartDirectlyBefore(text, word, start, ref from));
        if (prefix.Length > 0 && !ReadList(text, at, from, prefix, ref result, isJoined))
        {
            return false;
        }

        found = result;
        return true;
    }

    /// <summary>"section IV of its resolution 57/270", "annex II to resolution 60/252", "section I of the annex to
    /// resolution 46/182".</summary>
    private static void ReadPart(
        ReadOnlySpan<char> text, TextRange word, TextRange inner, int citation, ref Found found)
    {
        var role = WordLexicon.RoleOf(text[word.Start..word.End]);
        var parts = DocumentPart.ReadAll(text, word, role, out var end);
        if (parts.Length == 0 || end > citation || text[end..citation].ContainsAny(",;0123456789")
            || HasAnd(text, end, citation))
        {
            return;
        }

        var start = word.Start;
        if (inner.Length > 0 && inner.Start < word.Start)
        {
            var section = DocumentPart.Read(text, inner, WordRole.Section, out var sectionEnd);
            if (section.Length > 0 && !HasAnd(text, sectionEnd, word.Start)
                && !text[sectionEnd..word.Start].ContainsAny(",;0123456789"))
            {
                (parts, start) = ($"{parts} {section.TrimEnd()}", inner.Start);
            }
        }

        found = new Found(parts, new TextRange(start, end), new TextRange(start, end));
    }

    /// <summary>True if "and" joins two things, not two words of "Economic and Social".</summary>
    private static bool HasAnd(ReadOnlySpan<char> text, int at, int end)
    {
        var before = WordRole.None;
        while (TextWords.TryNext(text, at, end, out var word))
        {
            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if ((role & WordRole.And) != 0 && (before & WordRole.Economic) == 0)
            {
                return true;
            }

            (before, at) = (role, word.End);
        }

        return false;
    }

    /// <summary>The annex or section named between two places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The first place.</param>
    /// <param name="end">The second place.</param>
    /// <param name="isOther">True if "and" is before it: "paragraph 5 and section III of resolution 48/218".</param>
    private static string PartIn(ReadOnlySpan<char> text, int at, int end, out bool isOther)
    {
        isOther = false;
        var (part, start) = ("", at);
        while (TextWords.TryNext(text, at, end, out var word))
        {
            at = word.End;
            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if ((role & (WordRole.Annex | WordRole.Section)) == 0)
            {
                continue;
            }

            if (part.Length > 0)
            {
                return (role & WordRole.Annex) != 0 && !HasAnd(text, start, word.Start)
                    ? DocumentPart.Read(text, word, role, out _) + part : part;
            }

            isOther = HasAnd(text, start, word.Start);
            part = DocumentPart.Read(text, word, role, out start);
            if ((role & WordRole.Annex) != 0)
            {
                break;
            }
        }

        return part;
    }

    /// <summary>"section II, paragraph 4": the part directly before the word for paragraphs.</summary>
    private static string PartDirectlyBefore(ReadOnlySpan<char> text, int paragraph, int start, ref int from)
    {
        var at = paragraph;
        for (var words = 0; words < 3 && TextWords.TryPrevious(text, at, start, out var word); words++)
        {
            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if ((role & (WordRole.Annex | WordRole.Section)) != 0)
            {
                from = word.Start;
                return DocumentPart.Read(text, word, role, out _);
            }

            if (!DocumentPart.IsNumber(text[word.Start..word.End]))
            {
                return "";
            }

            at = word.Start;
        }

        return "";
    }

    /// <summary>"annex to resolution 60/252, paragraph 3": the annex before a citation whose paragraphs
    /// follow.</summary>
    private static string PrefixBefore(ReadOnlySpan<char> text, TextRange before)
    {
        var citation = before.End;
        var least = Math.Max(before.Start, citation - SearchLimits.CharactersToPlaceAfter);
        var at = citation;
        for (var words = 0;
            words < SearchLimits.WordsInPlace && TextWords.TryPrevious(text, at, least, out var word);
            words++)
        {
            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if ((role & WordRole.Annex) != 0)
            {
                return text[word.End..citation].Contains(',') ? "" : DocumentPart.Read(text, word, role, out _);
            }

            if (role == WordRole.None && !DocumentPart.IsNumber(text[word.Start..word.End]))
            {
                return "";
            }

            at = word.Start;
        }

        return "";
    }
}
