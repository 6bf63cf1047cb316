namespace Wsis.Governance.Symbols;

/// <summary>Reads document numbers of Akoma Ntoso identifiers, in which slash and hyphen have become one.</summary>
internal static class AknDocNumber
{
    /// <summary>See <see cref="DocumentSymbol.TryFromAknDocNumber"/>.</summary>
    public static bool TryRead(string? docNumber, out DocumentSymbol symbol)
    {
        symbol = default;
        if (docNumber is null || docNumber.Contains('/', StringComparison.Ordinal) || HasOwnHyphen(docNumber)
            || HasHyphenInBracket(docNumber))
        {
            return false;
        }

        var text = docNumber.Replace('-', '/').Replace('_', ' ');
        if (!DocumentSymbol.TryParse(text, out var read) || !read.IsBodyKnown || read.IsJoint)
        {
            return false;
        }

        symbol = read;
        return true;
    }

    /// <summary><c>A-RES-3201(S-VI)</c>: a hyphen in brackets is one of the symbol.</summary>
    private static bool HasHyphenInBracket(string docNumber)
    {
        var open = docNumber.IndexOf('(', StringComparison.Ordinal);
        return open >= 0 && docNumber.IndexOf('-', open) >= 0;
    }

    /// <summary>True if a hyphen may have been one already: special sessions, ranges, joint symbols, letters.</summary>
    private static bool HasOwnHyphen(string docNumber)
    {
        var numbers = 0;
        var isFirst = true;
        var isPrincipal = false;
        var previousIsChange = false;
        foreach (var range in docNumber.AsSpan().Split('-'))
        {
            var part = docNumber.AsSpan(range);
            var isNumber = !part.IsEmpty && SymbolCharacters.AreDigits(part);
            if (isFirst)
            {
                isPrincipal = part is "A" or "S" or "E" or "T";
                isFirst = false;
                if (part is "WSIS")
                {
                    return true;
                }

                continue;
            }

            if (part is "S" or "ES" || (isNumber && previousIsChange)
                || (numbers > 0 && !isNumber
                    && (part.Length == 1 || SymbolBodies.Find(SymbolBodies.CodeOf(part)) != 0)))
            {
                return true;
            }

            numbers = isNumber ? numbers + 1 : 0;
            if (numbers > 2 || (numbers == 2 && !isPrincipal))
            {
                return true;
            }

            previousIsChange = part.IndexOf('.') is > 0 and var point
                && SymbolWords.Find(SymbolBodies.CodeOf(part[..point])).Change != SymbolSuffixKind.None;
        }

        return docNumber.Length > 2 && docNumber[^2] == '-' && char.IsAsciiLetter(docNumber[^1]);
    }
}
