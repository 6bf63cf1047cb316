using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations.Places;

/// <summary>The annex or section in which paragraphs are cited: "annex II", "section IV.A".</summary>
internal static class DocumentPart
{
    private const int MaxLettersOfNumber = 6;
    private const int MaxInRange = 20;

    /// <summary>The part in the form of a <see cref="ParagraphSet"/>, with a space after it; empty for a section
    /// without a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word for annex or section.</param>
    /// <param name="role">Its role.</param>
    /// <param name="end">The end of the part.</param>
    public static string Read(ReadOnlySpan<char> text, TextRange word, WordRole role, out int end)
    {
        end = word.End;
        var isAnnex = (role & WordRole.Annex) != 0;
        var cursor = new TextCursor(text, end);
        cursor.Skip('.');
        cursor.SkipSpaces();
        var printed = cursor.ReadWord();
        var number = IsLatinNumber(printed) ? printed : ArabicNumber(printed);
        if (number.IsEmpty)
        {
            return isAnnex ? "annex " : "";
        }

        end = cursor.At;
        var below = cursor;
        if (below.Skip('.') && below.ReadWord() is { Length: 1 } letter && char.IsAsciiLetterUpper(letter[0]))
        {
            end = below.At;
        }

        return $"{(isAnnex ? "annex" : "section")} {number}{text[cursor.At..end]} ";
    }

    /// <summary>The parts that are cited themselves, without paragraphs: "sections III and V".</summary>
    /// <param name="text">The text.</param>
    /// <param name="word">The word for annex or section.</param>
    /// <param name="role">Its role.</param>
    /// <param name="end">The end of the last part.</param>
    public static string ReadAll(ReadOnlySpan<char> text, TextRange word, WordRole role, out int end)
    {
        var first = Read(text, word, role, out end);
        var all = first.TrimEnd();
        var name = all[..Math.Max(0, all.IndexOf(' ', StringComparison.Ordinal))];
        var last = RomanNumeral.CapitalValueOf(all.AsSpan(all.LastIndexOf(' ') + 1));
        while (name.Length > 0 && last > 0 && TryReadNext(text, end, out var next, out var isRange, out var nextEnd)
            && next > last && next - last <= MaxInRange)
        {
            for (last = isRange ? last + 1 : next; last <= next; last++)
            {
                all += $", {name} {RomanNumeral.CapitalTextOf(last)}";
            }

            (last, end) = (next, nextEnd);
        }

        return all;
    }

    private static bool TryReadNext(
        ReadOnlySpan<char> text, int at, out int number, out bool isRange, out int end)
    {
        var cursor = new TextCursor(text, at);
        cursor.SkipSpaces();
        var isList = cursor.Skip(',');
        cursor.SkipSpaces();
        isRange = cursor.Skip('-');
        var word = cursor.ReadWord();
        var role = WordLexicon.RoleOf(word);
        if ((role & (WordRole.And | WordRole.To)) != 0)
        {
            (isList, isRange) = (true, (role & WordRole.To) != 0);
            cursor.SkipSpaces();
            word = cursor.ReadWord();
        }

        (number, end) = (IsLatinNumber(word) ? RomanNumeral.CapitalValueOf(word) : 0, cursor.At);
        return number > 0 && (isList || isRange);
    }

    /// <summary>"the third", as a roman number; a letter by its name.</summary>
    private static ReadOnlySpan<char> ArabicNumber(ReadOnlySpan<char> word)
    {
        for (var at = 0; at < ArabicVocabulary.Ordinals.Length; at++)
        {
            var (adjective, adverb) = ArabicVocabulary.Ordinals[at];
            if (word.SequenceEqual(adjective) || word.SequenceEqual(adverb))
            {
                return RomanNumeral.CapitalTextOf(at + 1);
            }
        }

        return ArabicMorphology.LetterOf(word) is not '\0' and var letter ? letter.ToString() : "";
    }

    /// <summary>True for a capital letter, a roman number, and an Arabic word for one.</summary>
    public static bool IsNumber(ReadOnlySpan<char> word) =>
        IsLatinNumber(word) || (word.Length > 0 && TextFold.IsArabic(word[0]) && !ArabicNumber(word).IsEmpty);

    private static bool IsLatinNumber(ReadOnlySpan<char> word) =>
        word.Length is > 0 and <= MaxLettersOfNumber
        && (!word.ContainsAnyExcept("IVXL") || (word.Length == 1 && char.IsAsciiLetterUpper(word[0])));
}
