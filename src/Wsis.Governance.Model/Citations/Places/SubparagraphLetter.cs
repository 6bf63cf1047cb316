using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations.Places;

/// <summary>Letters of subparagraphs as the six languages print them.</summary>
internal static class SubparagraphLetter
{
    /// <summary>"bis" or "ter" for the word that a language has for it.</summary>
    public static ReadOnlySpan<char> InsertedOf(ReadOnlySpan<char> word) =>
        char.IsAscii(word[0]) ? word : word.StartsWith(RussianVocabulary.Third) ? "ter" : "bis";

    /// <summary>The Latin letters or the roman number that a printed word represents; empty if there is none.</summary>
    /// <param name="word">The content of the brackets.</param>
    /// <param name="isItem">True if a roman number is wanted.</param>
    public static string Read(ReadOnlySpan<char> word, bool isItem)
    {
        if (isItem)
        {
            return RomanNumeral.ValueOf(word) > 0 ? word.ToString() : "";
        }

        switch (word.Length)
        {
            case 1 when char.IsAsciiLetterLower(word[0]):
            case 2 when char.IsAsciiLetterLower(word[0]) && word[0] == word[1]:
                return word.ToString();
            case 1 when RussianVocabulary.Subparagraphs.IndexOf(word[0], StringComparison.Ordinal) is >= 0 and var at:
                return ((char)('a' + at)).ToString();
            case 1 or 2 when ArabicVocabulary.Subparagraphs.IndexOf(word[0], StringComparison.Ordinal)
                is >= 0 and < 26 and var at && (word.Length == 1 || word[1] == ArabicVocabulary.Lengthening):
                return ((char)('a' + at)).ToString();
            default:
                return "";
        }
    }

    /// <summary>The small letter for a capital; empty for one that is a roman number too.</summary>
    /// <param name="word">The content of the brackets.</param>
    public static string ReadCapital(ReadOnlySpan<char> word) =>
        word.Length == 1 && char.IsAsciiLetterUpper(word[0]) && RomanNumeral.CapitalValueOf(word) == 0
            ? ((char)(word[0] | ' ')).ToString() : "";
}
