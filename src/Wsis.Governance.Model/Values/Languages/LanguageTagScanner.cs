namespace Wsis.Governance.Values.Languages;

/// <summary>Checks a text against the grammar of RFC 5646 section 2.1, subtag by subtag.</summary>
internal ref struct LanguageTagScanner(ReadOnlySpan<char> text)
{
    private const int MaxLength = 64;

    private readonly ReadOnlySpan<char> text = text;
    private Stage stage;
    private int start;
    private int extendedLanguages;
    private int variantsFrom;
    private ulong singletons;
    private bool wantsMore;

    // The kinds of subtags, in the order of a tag.
    private enum Stage
    {
        Start,
        Language,
        ExtendedLanguage,
        Script,
        Region,
        Variant,
        Extension,
        PrivateUse,
    }

    private readonly string ExpectedAfterSingleton =>
        stage == Stage.PrivateUse
            ? "a hyphen and a private-use subtag of one to eight letters or digits"
            : "a hyphen and an extension subtag of two to eight letters or digits";

    /// <summary>The text in the case that RFC 5646 section 2.1.1 recommends.</summary>
    public static string Canonical(ReadOnlySpan<char> text) => string.Create(text.Length, text, static (to, from) =>
    {
        from.ToLowerInvariant(to);
        var length = LengthOfSubtag(to, 0);
        for (var start = length + 1; start < to.Length && length > 1; start += length + 1)
        {
            length = LengthOfSubtag(to, start);
            var capitals = length switch { 2 => 2, 4 => 1, _ => 0 };
            from.Slice(start, capitals).ToUpperInvariant(to[start..]);
        }
    });

    /// <summary>True if the whole text is a tag.</summary>
    public bool TryScan(out ParseError error)
    {
        if (text.Length > MaxLength)
        {
            error = new ParseError(MaxLength, "the end, as a tag has no more than 64 characters");
            return false;
        }

        for (error = default; start <= text.Length;)
        {
            var subtag = text.Slice(start, LengthOfSubtag(text, start));
            if (!TryTake(subtag, out error))
            {
                return false;
            }

            start += subtag.Length + 1;
        }

        error = wantsMore ? new ParseError(text.Length, ExpectedAfterSingleton) : default;
        return !wantsMore;
    }

    private static int LengthOfSubtag(ReadOnlySpan<char> text, int start)
    {
        var hyphen = text[start..].IndexOf('-');
        return hyphen < 0 ? text.Length - start : hyphen;
    }

    private static bool IsLetters(ReadOnlySpan<char> subtag)
    {
        foreach (var character in subtag)
        {
            if (!char.IsAsciiLetter(character))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsRegion(ReadOnlySpan<char> subtag) =>
        (subtag.Length == 2 && IsLetters(subtag)) ||
        (subtag is [var one, var two, var three]
            && char.IsAsciiDigit(one) && char.IsAsciiDigit(two) && char.IsAsciiDigit(three));

    private static bool IsVariant(ReadOnlySpan<char> subtag) =>
        subtag.Length >= 5 || (subtag.Length == 4 && char.IsAsciiDigit(subtag[0]));

    private bool TryTake(ReadOnlySpan<char> subtag, out ParseError error)
    {
        for (var i = 0; i < subtag.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(subtag[i]) || i == 8)
            {
                error = new ParseError(
                    start + i, i == 8 ? "a hyphen or the end, as a subtag has no more than eight characters"
                        : "a letter from a to z, a digit or a hyphen");
                return false;
            }
        }

        var reason = subtag.Length == 0 && stage != Stage.Start ? "a subtag of one to eight letters or digits"
            : stage == Stage.Start ? TakeFirst(subtag)
            : wantsMore || stage >= Stage.Extension ? TakeInSequence(subtag)
            : TakeNext(subtag);
        error = reason is null ? default : new ParseError(start, reason);
        return reason is null;
    }

    private string? TakeFirst(ReadOnlySpan<char> subtag)
    {
        if (subtag is "x" or "X")
        {
            (stage, wantsMore) = (Stage.PrivateUse, true);
            return null;
        }

        stage = Stage.Language;
        extendedLanguages = subtag.Length <= 3 ? 0 : 3;
        return subtag.Length >= 2 && IsLetters(subtag) ? null : "a language of two to eight letters";
    }

    private string? TakeNext(ReadOnlySpan<char> subtag)
    {
        if (subtag.Length == 1)
        {
            return TakeSingleton(subtag[0]);
        }

        if (subtag.Length == 3 && stage <= Stage.ExtendedLanguage && extendedLanguages < 3 && IsLetters(subtag))
        {
            (stage, extendedLanguages) = (Stage.ExtendedLanguage, extendedLanguages + 1);
            return null;
        }

        if (subtag.Length == 4 && stage < Stage.Script && IsLetters(subtag))
        {
            stage = Stage.Script;
            return null;
        }

        if (stage < Stage.Region && IsRegion(subtag))
        {
            stage = Stage.Region;
            return null;
        }

        return IsVariant(subtag) ? TakeVariant(subtag) : "a script, region, variant or extension, in this order";
    }

    private string? TakeVariant(ReadOnlySpan<char> subtag)
    {
        variantsFrom = stage == Stage.Variant ? variantsFrom : start;
        stage = Stage.Variant;
        for (var at = variantsFrom; at < start; at += LengthOfSubtag(text, at) + 1)
        {
            if (subtag.Equals(text.Slice(at, LengthOfSubtag(text, at)), StringComparison.OrdinalIgnoreCase))
            {
                return "a variant that has not occurred before";
            }
        }

        return null;
    }

    private string? TakeInSequence(ReadOnlySpan<char> subtag)
    {
        if (subtag.Length == 1 && stage == Stage.Extension)
        {
            return wantsMore ? "an extension subtag of two to eight letters or digits" : TakeSingleton(subtag[0]);
        }

        wantsMore = false;
        return null;
    }

    private string? TakeSingleton(char singleton)
    {
        var lower = char.ToLowerInvariant(singleton);
        stage = lower == 'x' ? Stage.PrivateUse : Stage.Extension;
        var bit = 1UL << (char.IsAsciiDigit(lower) ? lower - '0' : lower - 'a' + 10);
        var isRepeated = (singletons & bit) != 0;
        singletons |= bit;
        wantsMore = true;
        return isRepeated ? "an extension that has not occurred before" : null;
    }
}
