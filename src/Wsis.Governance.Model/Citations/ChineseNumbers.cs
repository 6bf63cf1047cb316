using System.Buffers;
using Wsis.Governance.Citations.Vocabulary;

namespace Wsis.Governance.Citations;

/// <summary>Numbers written in Chinese numerals: <c>二一八九(二十一)</c> is 2189 (XXI).</summary>
internal static class ChineseNumbers
{
    /// <summary>The numerals.</summary>
    public static readonly SearchValues<char> Numerals = SearchValues.Create(
        ChineseVocabulary.Digits + ChineseVocabulary.OtherZeros + ChineseVocabulary.Ten);

    /// <summary>Reads a number written digit by digit, or with tens.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > 5)
        {
            return false;
        }

        var ten = text.IndexOf(ChineseVocabulary.Ten);
        if (ten >= 0)
        {
            var tens = ten == 0 ? 1 : DigitOf(text[0]);
            var ones = ten == text.Length - 1 ? 0 : DigitOf(text[^1]);
            value = (tens * 10) + ones;
            return tens > 0 && ones >= 0 && ten <= 1 && text.Length - ten <= 2;
        }

        foreach (var character in text)
        {
            if (DigitOf(character) is var digit && digit < 0)
            {
                return false;
            }

            value = (value * 10) + digit;
        }

        return true;
    }

    /// <summary>The Latin letter that a cyclical character stands for: <c>甲</c> is A.</summary>
    public static char LetterOf(ReadOnlySpan<char> word) =>
        word.Length == 1 && ChineseVocabulary.Letters.IndexOf(word[0], StringComparison.Ordinal) is >= 0 and var at ? (char)('A' + at) : '\0';

    private static int DigitOf(char character) =>
        ChineseVocabulary.OtherZeros.Contains(character, StringComparison.Ordinal) ? 0
            : ChineseVocabulary.Digits.IndexOf(character, StringComparison.Ordinal);
}
