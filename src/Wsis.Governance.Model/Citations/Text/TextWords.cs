using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations.Text;

/// <summary>Steps through the words of running text, in both directions.</summary>
internal static class TextWords
{
    private static readonly SearchValues<char> endsOfSentence = SearchValues.Create("。؟!?\n.");

    /// <summary>The word that ends last before a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="before">The place.</param>
    /// <param name="least">Where to stop.</param>
    /// <param name="word">The word; Chinese characters come one by one.</param>
    /// <returns>False if a sentence begins or that place is reached first.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryPrevious(ReadOnlySpan<char> text, int before, int least, out TextRange word)
    {
        var letters = before - least < LetterMask.Count ? 0 : LetterMask.Of(text, before - LetterMask.Count);
        if (letters == 0)
        {
            return TryPreviousOther(text, before, least, out word);
        }

        letters <<= LetterMask.Count;
        var gap = BitOperations.LeadingZeroCount(letters);
        var end = before - gap;
        var run = BitOperations.LeadingZeroCount(~(letters << gap));
        word = new TextRange(StartOfWord(text, end - run, least), end);
        return !HasEndOfSentence(text, end, before);
    }

    private static bool TryPreviousOther(ReadOnlySpan<char> text, int before, int least, out TextRange word)
    {
        word = default;
        var end = before;
        for (; end > least && !IsLetter(text[end - 1]); end--)
        {
            if (EndsSentence(text, end - 1))
            {
                return false;
            }
        }

        var start = StartOfWord(text, end, least);
        word = new TextRange(start == end && end > least ? end - 1 : start, end);
        return word.Length > 0;
    }

    private static int StartOfWord(ReadOnlySpan<char> text, int start, int least)
    {
        while (start > least && IsOfWord(text[start - 1]))
        {
            start--;
        }

        return start;
    }

    /// <summary>The word that begins first after a place.</summary>
    public static bool TryNext(ReadOnlySpan<char> text, int after, int ceiling, out TextRange word)
    {
        var letters = ceiling - after < LetterMask.Count ? 0 : LetterMask.Of(text, after);
        if (letters == 0)
        {
            return TryNextOther(text, after, ceiling, out word);
        }

        var gap = BitOperations.TrailingZeroCount(letters);
        var start = after + gap;
        var run = BitOperations.TrailingZeroCount(~(letters >> gap));
        word = new TextRange(start, EndOfWord(text, start + run, ceiling));
        return !HasEndOfSentence(text, after, start);
    }

    private static bool TryNextOther(ReadOnlySpan<char> text, int after, int ceiling, out TextRange word)
    {
        word = default;
        var start = after;
        for (; start < ceiling && !IsLetter(text[start]); start++)
        {
            if (EndsSentence(text, start))
            {
                return false;
            }
        }

        var end = EndOfWord(text, start, ceiling);
        word = new TextRange(start, end == start && start < ceiling ? start + 1 : end);
        return word.Length > 0;
    }

    /// <summary>The end of the letters from a place on.</summary>
    public static int EndOfWord(ReadOnlySpan<char> text, int end, int ceiling)
    {
        while (end < ceiling && IsOfWord(text[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>True if a sentence ends between two words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool HasEndOfSentence(ReadOnlySpan<char> text, int start, int end)
    {
        for (var at = start; at < end; at++)
        {
            if (text[at] != ' ' && EndsSentence(text, at))
            {
                return true;
            }
        }

        return false;
    }

    // The tests for ASCII are small enough to be compiled into the loops.
    private static bool IsLetter(char character) =>
        char.IsAsciiLetter(character) || (character > '\u007F' && char.IsLetter(character));

    private static bool IsOfWord(char character) =>
        char.IsAsciiLetter(character) || (character > '\u007F' && IsOfOtherWord(character));

    private static bool IsOfOtherWord(char character) => char.IsLetter(character) && !TextFold.IsChinese(character);

    /// <summary>True if a word is the last of two letters of an abbreviation with points: <c>G.A.</c></summary>
    public static bool HasInitials(ReadOnlySpan<char> text, TextRange word) =>
        word is { Start: >= 2, Length: 1 } && word.End < text.Length && text[word.End] == '.'
        && text[word.Start - 1] == '.' && char.IsAsciiLetterUpper(text[word.Start - 2])
        && char.IsAsciiLetterUpper(text[word.Start]);

    /// <summary>True if the letter nearest to a place is Arabic.</summary>
    public static bool IsInArabic(ReadOnlySpan<char> text, TextRange place)
    {
        for (var at = place.Start - 1; at >= 0 && place.Start - at < 24; at--)
        {
            if (char.IsLetter(text[at]))
            {
                return TextFold.IsArabic(text[at]);
            }
        }

        for (var at = place.End; at < text.Length && at - place.End < 24; at++)
        {
            if (char.IsLetter(text[at]))
            {
                return TextFold.IsArabic(text[at]);
            }
        }

        return false;
    }

    /// <summary>True if a sentence or paragraph ends. A point after a short word (No., res.) or within a number does
    /// not end one.</summary>
    public static bool EndsSentence(ReadOnlySpan<char> text, int at) => text[at] switch
    {
        '。' or '؟' or '!' or '?' => true,
        '\n' => at + 1 < text.Length && text[at + 1] == '\n',
        '.' => at + 1 < text.Length && char.IsWhiteSpace(text[at + 1]) && !IsAbbreviation(text, at),
        _ => false,
    };

    /// <summary>True if a sentence or paragraph ends in a text.</summary>
    public static bool HasEndOfSentence(ReadOnlySpan<char> text)
    {
        for (var at = 0; text[at..].IndexOfAny(endsOfSentence) is >= 0 and var next; at += next + 1)
        {
            if (EndsSentence(text, at + next))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAbbreviation(ReadOnlySpan<char> text, int point)
    {
        var start = point;
        while (start > 0 && char.IsAsciiLetter(text[start - 1]))
        {
            start--;
        }

        return point - start is > 0 and <= 4
            || (WordLexicon.RoleOf(text[start..point]) & (WordRole.Paragraph | WordRole.Section)) != 0;
    }
}
