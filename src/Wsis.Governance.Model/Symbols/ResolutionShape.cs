namespace Wsis.Governance.Symbols;

/// <summary>Forms that the symbol of a resolution or decision cannot have: it would name a document that does not
/// exist, next to the one that is meant.</summary>
internal static class ResolutionShape
{
    private const string Hyphen = "a hyphen between the letters of a special session and its number: S-8";
    private const string NoZero = "a number without a zero in front";
    private const string Slash = "a slash between session or year and number, as in 60/252";
    private const string NoLanguage = "the end: a symbol is the same in all languages";

    /// <summary>The first fault after the words for the series; <c>default</c> for none.</summary>
    /// <param name="text">A symbol of a resolution or decision that has been read.</param>
    public static ParseError FindFault(ReadOnlySpan<char> text)
    {
        var series = StartOfNumber(text);
        if (series < 0)
        {
            return default;
        }

        var own = text[series..];
        var letters = own switch
        {
            ['S' or 's', '/', ..] => 1,
            ['E' or 'e', 'S' or 's', '/', ..] => 2,
            _ => 0,
        };
        if (letters > 0)
        {
            return new ParseError(series + letters, Hyphen);
        }

        for (var at = 0; at + 1 < own.Length; at++)
        {
            if (own[at] == '0' && char.IsAsciiDigit(own[at + 1]) && (at == 0 || own[at - 1] is '/' or '(' or '-'))
            {
                return new ParseError(series + at, NoZero);
            }
        }

        return FindHyphen(own) is var hyphen && hyphen < 0 ? default
            : char.IsAsciiDigit(own[hyphen + 1]) ? new ParseError(series + hyphen, Slash)
            : new ParseError(series + hyphen, NoLanguage);
    }

    /// <summary>Behind <c>RES/</c> or <c>DEC/</c>; -1 where the symbol is formed otherwise.</summary>
    private static int StartOfNumber(ReadOnlySpan<char> text)
    {
        const int Length = 5;
        var decision = -1;
        for (var at = 0; at + Length <= text.Length; at++)
        {
            if (text[at] == '/' && text[at + Length - 1] == '/')
            {
                switch ((text[at + 1] | 0x20, text[at + 2] | 0x20, text[at + 3] | 0x20))
                {
                    case ('r', 'e', 's'):
                        return at + Length;
                    case ('d', 'e', 'c') when decision < 0:
                        decision = at + Length;
                        break;
                }
            }
        }

        return decision;
    }

    /// <summary>The hyphen of two numbers alone, or before a language; -1 for none.</summary>
    private static int FindHyphen(ReadOnlySpan<char> own)
    {
        var hyphen = own.LastIndexOf('-');
        if (hyphen <= 0 || hyphen + 1 == own.Length || !char.IsAsciiDigit(own[hyphen - 1]))
        {
            return -1;
        }

        var after = own[(hyphen + 1)..];
        var areNumbers = own[..hyphen].IndexOfAnyExceptInRange('0', '9') < 0
            && after.IndexOfAnyExceptInRange('0', '9') < 0;
        return areNumbers || IsLanguage(after) ? hyphen : -1;
    }

    private static bool IsLanguage(ReadOnlySpan<char> text)
    {
        foreach (var language in (ReadOnlySpan<string>)["ar", "zh", "en", "fr", "ru", "es"])
        {
            if (text.Equals(language, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
