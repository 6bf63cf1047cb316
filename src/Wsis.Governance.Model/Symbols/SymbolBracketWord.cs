namespace Wsis.Governance.Symbols;

/// <summary>A word that is in the round brackets of a symbol and is printed in small letters.</summary>
/// <param name="Length">How many letters the word has; 0 for none.</param>
/// <param name="HasSpaceInFront">A space is before the bracket that begins with it: <c>A/79/5 (Vol. II)</c>.</param>
/// <param name="HasSpaceAfter">A space is between it and its number: <c>Part I</c>.</param>
internal readonly record struct SymbolBracketWord(int Length, bool HasSpaceInFront, bool HasSpaceAfter)
{
    /// <summary>The word that a text in capitals begins with.</summary>
    public static SymbolBracketWord At(ReadOnlySpan<char> key)
    {
        if (key.StartsWith("PARTS") && IsNumberAt(key, 5))
        {
            return new SymbolBracketWord(5, true, true);
        }

        if ((key.StartsWith("PART") && IsNumberAt(key, 4)) || (key.StartsWith("RESUMPTION") && IsNumberAt(key, 10)))
        {
            return new SymbolBracketWord(key[0] == 'P' ? 4 : 10, true, true);
        }

        if (key.StartsWith("SECT.") || key.StartsWith("PROG."))
        {
            return new SymbolBracketWord(4, true, false);
        }

        return key.StartsWith("VOL.") ? new SymbolBracketWord(3, true, false)
            : key.StartsWith("REV.") || key.StartsWith("ADD.") ? new SymbolBracketWord(3, false, false)
            : key.StartsWith("CORR.") ? new SymbolBracketWord(4, false, false)
            : key.StartsWith("SUPPL.") ? new SymbolBracketWord(5, false, false)
            : default;
    }

    /// <summary>True if digits, or nothing but the letters of a roman number or one letter, stand up
    /// to the end.</summary>
    private static bool IsNumberAt(ReadOnlySpan<char> key, int at)
    {
        var end = at;
        while (end < key.Length && char.IsAsciiLetterUpper(key[end]))
        {
            end++;
        }

        return end == at
            ? at < key.Length && char.IsAsciiDigit(key[at])
            : end == at + 1 || !key[at..end].ContainsAnyExcept("IVXL");
    }
}
