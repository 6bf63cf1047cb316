using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <summary>The places in a document that a text cites with it.</summary>
/// <param name="Set">The places; <c>default</c> where they are no set.</param>
/// <param name="Printed">The numbers as printed; null for none.</param>
/// <param name="Place">Where they stand, from the first word for them.</param>
internal readonly record struct CitedPlaces(ParagraphSet Set, string? Printed, TextRange Place);

/// <summary>Reads the paragraphs cited with a document: "paragraph 71 of", ", paras. 68 to 71", «الفقرة 35
/// من».</summary>
internal static class ParagraphLocator
{
    private const int MaxCharactersBack = 110;
    private const int MaxCharactersForward = 60;
    private const int MaxWordsBack = 14;
    private const int MaxWordsBetween = 6;
    private const int MaxWordsToKind = 6;
    private const int MaxLettersUnknown = 5;
    private const int MaxCharactersOfChinese = 24;
    private const int MaxCharactersOfSubparagraph = 40;

    /// <summary>The places around a citation.</summary>
    /// <param name="text">The text.</param>
    /// <param name="citation">The number or symbol.</param>
    /// <param name="start">Where the citation before it ends.</param>
    public static CitedPlaces Around(ReadOnlySpan<char> text, TextRange citation, int start)
    {
        if (!After(text, citation.End, PrefixBefore(text, citation.Start, start), out var found, out var isParticular)
            || isParticular)
        {
            Before(text, citation.Start, start, ref found);
        }

        if (found.Numbers is null)
        {
            return default;
        }

        ParagraphSet.TryParse(found.Numbers, out var set);
        return new CitedPlaces(set, text[found.Printed.Start..found.Printed.End].ToString(), found.Place);
    }

    private static bool After(
        ReadOnlySpan<char> text, int end, string prefix, out Found found, out bool isParticular)
    {
        (found, isParticular) = (default, false);
        var date = CitedDateReader.After(text, end);
        var at = date.IsKnown ? date.End : end;
        var limit = Math.Min(text.Length, at + 4);
        while (at < limit && text[at] is ' ' or ',' or '،' or '(' or ')' or '》' or '\u00A0')
        {
            at++;
        }

        if (at >= text.Length)
        {
            return false;
        }

        if (text[at] == ChineseVocabulary.Ordinal)
        {
            return ReadList(text, at + 1, at, "", ref found) && found.Printed.End < text.Length
                && text[found.Printed.End] == ChineseVocabulary.Paragraph || Clear(ref found);
        }

        if (text[at] is '§' or '¶')
        {
            return ReadList(text, EndOfSigns(text, at), at, prefix, ref found);
        }

        return AfterWords(text, at, prefix, ref found, out isParticular);
    }

    private static bool AfterWords(
        ReadOnlySpan<char> text, int at, string prefix, ref Found found, out bool isParticular)
    {
        isParticular = false;
        var start = at;
        var limit = Math.Min(text.Length, at + MaxCharactersForward);
        for (var words = 0; words < MaxWordsBetween && TextWords.TryNext(text, at, limit, out var word); words++)
        {
            if (text[at..word.Start].IndexOfAnyInRange('0', '9') >= 0)
            {
                return false;
            }

            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if (IsParagraph(text, word, role))
            {
                return (ReadList(text, word.End, start, prefix, ref found) && !IsOfAnother(text, found.Printed.End))
                    || Clear(ref found);
            }

            if ((role & (WordRole.Annex | WordRole.Section)) != 0)
            {
                prefix = DocumentPart.Read(text, word, role, out var partEnd);
                at = partEnd;
                continue;
            }

            if ((role & WordRole.Particular) == 0)
            {
                return false;
            }

            isParticular = true;
            at = word.End;
        }

        return false;
    }

    /// <summary>"par" is a preposition too; with a point it is short for "paragraphe".</summary>
    private static bool IsParagraph(ReadOnlySpan<char> text, TextRange word, WordRole role) =>
        (role & WordRole.Paragraph) != 0
        && ((role & WordRole.Genitive) == 0 || (word.End < text.Length && text[word.End] == '.'));

    /// <summary>"paragraph 5 of the Agenda": what follows is the document that the paragraph belongs to, unless it is a
    /// date ("of 27 March 2006") or points back ("of that resolution"). Russian has no word between: пункт 71 Тунисской
    /// программы.</summary>
    private static bool IsOfAnother(ReadOnlySpan<char> text, int end)
    {
        var limit = Math.Min(text.Length, end + MaxCharactersForward);
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

    private static bool PointsBack(ReadOnlySpan<char> word) =>
        (WordLexicon.RoleOf(word) & (WordRole.PointsBack | WordRole.Resolution)) != 0;

    /// <summary>"its resolution 68/147".</summary>
    private static bool NamesNumber(ReadOnlySpan<char> text, int at, int limit)
    {
        for (var words = 0; words < MaxWordsToKind && TextWords.TryNext(text, at, limit, out var word); words++)
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

    /// <summary>The numbers between the word for paragraphs and the citation; what stands behind them may say in which
    /// annex or section they are.</summary>
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

    /// <summary>"annex to resolution 60/252, paragraph 3": the annex before a citation whose paragraphs follow.</summary>
    private static string PrefixBefore(ReadOnlySpan<char> text, int citation, int start)
    {
        var least = Math.Max(start, citation - MaxCharactersForward);
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

    /// <summary>Whether a paragraph belongs to the citation that ends at <paramref name="start"/>.</summary>
    private static bool IsTaken(ReadOnlySpan<char> text, int start, int paragraph) =>
        start > 0 && After(text, start, "", out var found, out _) && found.Printed.Start >= paragraph;

    private static bool ReadList(ReadOnlySpan<char> text, int at, int word, string prefix, ref Found found)
    {
        var reader = new ParagraphListReader(text, at, prefix);
        if (reader.Read() is not { } numbers)
        {
            return Clear(ref found);
        }

        found = new Found(numbers, reader.Place, new TextRange(word, reader.Place.End))
        {
            IsOneNumber = reader.IsOneNumber,
        };
        return true;
    }

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
    }
}
