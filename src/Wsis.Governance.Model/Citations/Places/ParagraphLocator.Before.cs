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

        ParagraphSet.TryParse(found.Numbers!, out var set);
        return new CitedPlaces(set, text[found.Printed.Start..found.Printed.End].ToString(), found.Place);
    }

    private static int AfterSpaces(ReadOnlySpan<char> text, int at, int limit)
    {
        while (at < limit && text[at] is ',' or ' ' or '\u00A0')
        {
            at++;
        }

        return at;
    }

    private static void Before(ReadOnlySpan<char> text, int citation, int start, ref Found found)
    {
        if (BeforeInChinese(text, citation, start, ref found))
        {
            return;
        }

        var least = Math.Max(start, citation - MaxCharactersBack);
        var sign = text[least..citation].LastIndexOfAny('§', '¶');
        if (sign >= 0 && !text[(least + sign)..citation].Contains(',')
            && ReadBack(text, least + sign + 1, least + sign, citation, start, ref found))
        {
            return;
        }

        var at = citation;
        for (var words = 0; words < MaxWordsBack && TextWords.TryPrevious(text, at, least, out var word); words++)
        {
            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if (IsParagraph(text, word, role))
            {
                if (!IsTaken(text, start, word.End) && ReadBack(text, word.End, word.Start, citation, start, ref found))
                {
                    AddSubparagraph(text, word.Start, start, ref found);
                }

                return;
            }

            if ((role & WordRole.Section) != 0 && !IsTaken(text, start, word.End))
            {
                ReadSection(text, word, role, citation, ref found);
                return;
            }

            if (role == WordRole.None && word.Length > MaxLettersUnknown && (role & WordRole.Annex) == 0)
            {
                return;
            }

            at = word.Start;
        }
    }

    /// <summary>The numbers between the word for paragraphs and the citation; the words after them may name their
    /// annex or section.</summary>
    private static bool ReadBack(
        ReadOnlySpan<char> text, int at, int word, int citation, int start, ref Found found)
    {
        var result = default(Found);
        if (!ReadList(text, at, word, "", ref result) || result.Printed.End > citation)
        {
            return false;
        }

        var between = text[result.Printed.End..citation];
        if (between.IndexOfAnyInRange('0', '9') >= 0)
        {
            return false;
        }

        var prefix = PartIn(text, result.Printed.End, citation);
        prefix = prefix.Length > 0 ? prefix : PartDirectlyBefore(text, word, start);
        if (prefix.Length > 0 && !ReadList(text, at, word, prefix, ref result))
        {
            return false;
        }

        found = result;
        return true;
    }

    /// <summary>"section IV of its resolution 57/270".</summary>
    private static void ReadSection(
        ReadOnlySpan<char> text, TextRange word, WordRole role, int citation, ref Found found)
    {
        var prefix = DocumentPart.Read(text, word, role, out var end);
        if (prefix.Length > 0 && end <= citation && text[end..citation].IndexOfAnyInRange('0', '9') < 0)
        {
            found = new Found(prefix.TrimEnd(), new TextRange(word.Start, end), new TextRange(word.Start, end));
        }
    }

    /// <summary>The annex or section named between two places.</summary>
    private static string PartIn(ReadOnlySpan<char> text, int at, int end)
    {
        while (TextWords.TryNext(text, at, end, out var word))
        {
            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if ((role & (WordRole.Annex | WordRole.Section)) != 0)
            {
                return DocumentPart.Read(text, word, role, out _);
            }

            at = word.End;
        }

        return "";
    }

    /// <summary>"section II, paragraph 4": the part directly before the word for paragraphs.</summary>
    private static string PartDirectlyBefore(ReadOnlySpan<char> text, int paragraph, int start)
    {
        var at = paragraph;
        for (var words = 0; words < 3 && TextWords.TryPrevious(text, at, start, out var word); words++)
        {
            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if ((role & (WordRole.Annex | WordRole.Section)) != 0)
            {
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
        var least = Math.Max(before.Start, citation - MaxCharactersForward);
        var at = citation;
        for (var words = 0; words < MaxWordsBetween && TextWords.TryPrevious(text, at, least, out var word); words++)
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

    /// <summary>"subparagraph (c) of paragraph 35".</summary>
    private static void AddSubparagraph(ReadOnlySpan<char> text, int paragraph, int start, ref Found found)
    {
        if (!found.IsOneNumber || !TextWords.TryPrevious(text, paragraph, start, out var of)
            || (WordLexicon.RoleOf(text[of.Start..of.End]) & WordRole.Genitive) == 0)
        {
            return;
        }

        var at = of.Start;
        var least = Math.Max(start, at - MaxCharactersOfSubparagraph);
        for (var words = 0; words < 4 && TextWords.TryPrevious(text, at, least, out var word); words++)
        {
            if ((WordLexicon.RoleOf(text[word.Start..word.End]) & (WordRole.Subparagraph | WordRole.Paragraph)) != 0)
            {
                var reader = new ParagraphListReader(text, word.End, "");
                if (reader.ReadLettersOf(found.Numbers!) is { } letters && reader.Place.End <= of.Start)
                {
                    found = new Found(letters, found.Printed, new TextRange(word.Start, found.Place.End));
                }

                return;
            }

            at = word.Start;
        }
    }

    private static bool BeforeInChinese(ReadOnlySpan<char> text, int citation, int start, ref Found found)
    {
        var end = citation;
        while (end > start && text[end - 1] is '《' or ' ')
        {
            end--;
        }

        if (end <= start || text[end - 1] != ChineseVocabulary.Paragraph)
        {
            return false;
        }

        var least = Math.Max(start, end - MaxCharactersOfChinese);
        var ordinal = text[least..end].LastIndexOf(ChineseVocabulary.Ordinal);
        var result = default(Found);
        if (ordinal < 0 || !ReadList(text, least + ordinal + 1, least + ordinal, "", ref result)
            || result.Printed.End != end - 1)
        {
            return false;
        }

        found = result;
        return true;
    }
}
