namespace Wsis.Governance.Values;

/// <summary>What the text of an id may look like, whatever record it belongs to.</summary>
internal static class IdText
{
    private const int MostCharacters = 200;

    /// <summary>True for a slug, a slug path or a canonical document symbol.</summary>
    public static bool IsWellFormed(ReadOnlySpan<char> text, out ParseFault fault)
    {
        fault = text switch
        {
            [] => new ParseFault(0, "an id has at least one character"),
            { Length: > MostCharacters } => new ParseFault(MostCharacters, "an id has at most 200 characters"),
            [>= 'A' and <= 'Z', ..] => SymbolFault(text),
            _ => SlugFault(text),
        };
        return !fault.IsFault;
    }

    private static ParseFault SlugFault(ReadOnlySpan<char> text)
    {
        var wordHasBegun = false;
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsAsciiLetterLower(text[at]) || char.IsAsciiDigit(text[at]))
            {
                wordHasBegun = true;
                continue;
            }

            if (text[at] is not ('-' or '/') || !wordHasBegun)
            {
                return new ParseFault(at, "expected a lower-case letter or a digit");
            }

            wordHasBegun = false;
        }

        return wordHasBegun ? default : new ParseFault(text.Length, "expected a lower-case letter or a digit");
    }

    private static ParseFault SymbolFault(ReadOnlySpan<char> text)
    {
        if (DocumentSymbol.IsPlainlyCanonical(text))
        {
            return default;
        }

        if (!DocumentSymbol.TryParse(text, out var symbol, out var fault))
        {
            return fault;
        }

        return text.SequenceEqual(symbol.Canonical)
            ? default
            : new ParseFault(
                text.CommonPrefixLength(symbol.Canonical), "the id of a document is its symbol in canonical form");
    }
}
