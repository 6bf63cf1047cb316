namespace Wsis.Governance.Symbols;

/// <summary>The position of the letters of old resolutions: <c>A/RES/217(III)[A]</c> in the United Nations Digital
/// Library, which alone is canonical; texts print <c>217 A (III)</c> and <c>217 (III) A</c>.</summary>
internal static class ResolutionLetters
{
    /// <summary>A canonical form is at most this much longer.</summary>
    public const int MaxAdded = 2;

    /// <summary>True if a symbol ends in a bracket with the letters before it, or after it without brackets
    /// of their own.</summary>
    public static bool AreMisplaced(ReadOnlySpan<char> text)
    {
        var close = text.LastIndexOf(')');
        return close > 0 && Find(text, close, out _, out _) > 0;
    }

    /// <summary>Moves the letters to where they belong.</summary>
    /// <param name="text">The symbol, with room for <see cref="MaxAdded"/> characters.</param>
    /// <param name="length">Its length.</param>
    /// <returns>The new length.</returns>
    public static int Move(Span<char> text, int length)
    {
        var close = text[..length].LastIndexOf(')');
        if (close <= 0 || Find(text[..length], close, out var count, out var open) is not (> 0 and var at))
        {
            return length;
        }

        Span<char> letters = stackalloc char[count];
        text.Slice(at, count).CopyTo(letters);
        if (at < open)
        {
            text[open..length].CopyTo(text[at..]);
        }

        var end = length - count;
        text[end] = '[';
        letters.CopyTo(text[(end + 1)..]);
        text[end + 1 + count] = ']';
        return length + MaxAdded;
    }

    /// <returns>Where the letters begin; 0 if they are in their place or there are none.</returns>
    private static int Find(ReadOnlySpan<char> text, int close, out int count, out int open)
    {
        count = 0;
        open = text[..close].LastIndexOf('(');
        if (open <= 0 || !IsOfResolution(text[..open]))
        {
            return 0;
        }

        if (close + 1 < text.Length)
        {
            count = text.Length - close - 1;
            return AreLetters(text[(close + 1)..]) && char.IsAsciiDigit(text[open - 1]) ? close + 1 : 0;
        }

        var start = open;
        while (start > 0 && (char.IsAsciiLetterUpper(text[start - 1]) || text[start - 1] == '-'))
        {
            start--;
        }

        count = open - start;
        return count > 0 && start > 0 && char.IsAsciiDigit(text[start - 1]) && AreLetters(text[start..open])
            ? start : 0;
    }

    // One letter, or the first and last of several.
    private static bool AreLetters(ReadOnlySpan<char> text) => text is [>= 'A' and <= 'Z']
        or [>= 'A' and <= 'Z', '-', >= 'A' and <= 'Z'];

    private static bool IsOfResolution(ReadOnlySpan<char> text)
    {
        var slash = text.LastIndexOf('/');
        return slash == 5 && text[1..slash] is "/RES" or "/DEC" && text[0] is 'A' or 'E' or 'S' or 'T';
    }
}
