namespace Wsis.Governance.Values.Languages;

/// <summary>Finds the parts of a canonical tag.</summary>
internal static class LanguageTagSubtags
{
    /// <summary>The primary language; empty if the whole tag is for private use.</summary>
    public static ReadOnlySpan<char> Language(ReadOnlySpan<char> tag)
    {
        var length = LengthOfFirst(tag);
        return length > 1 ? tag[..length] : [];
    }

    /// <summary>The script, or nothing. In a canonical tag only scripts are in title case.</summary>
    public static ReadOnlySpan<char> Script(ReadOnlySpan<char> tag) =>
        Find(tag, static subtag => subtag.Length == 4 && char.IsAsciiLetterUpper(subtag[0]));

    /// <summary>The region, or nothing.</summary>
    public static ReadOnlySpan<char> Region(ReadOnlySpan<char> tag) =>
        Find(tag, static subtag => subtag.Length == 2 || (subtag.Length == 3 && char.IsAsciiDigit(subtag[0])));

    /// <summary>The tag without its last subtag. If it then ends with a singleton, it is not a valid tag
    /// and matches nothing.</summary>
    public static ReadOnlySpan<char> Shorter(ReadOnlySpan<char> tag)
    {
        var end = tag.LastIndexOf('-');
        return end < 0 ? [] : tag[..end];
    }

    private static ReadOnlySpan<char> Find(ReadOnlySpan<char> tag, Func<ReadOnlySpan<char>, bool> isWanted)
    {
        // A tag that begins with x is entirely for private use.
        var first = LengthOfFirst(tag);
        var rest = first > 1 ? tag[first..] : [];
        while (rest.Length > 0)
        {
            rest = rest[1..];
            var subtag = rest[..LengthOfFirst(rest)];
            if (subtag.Length == 1)
            {
                return [];
            }

            if (isWanted(subtag))
            {
                return subtag;
            }

            rest = rest[subtag.Length..];
        }

        return [];
    }

    private static int LengthOfFirst(ReadOnlySpan<char> tag)
    {
        var hyphen = tag.IndexOf('-');
        return hyphen < 0 ? tag.Length : hyphen;
    }
}
