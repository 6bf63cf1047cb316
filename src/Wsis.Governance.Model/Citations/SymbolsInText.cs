using System.Runtime.CompilerServices;
using Wsis.Governance.Symbols;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <summary>Reads symbols in running text: their start, their extent, and the short forms after them.</summary>
internal readonly ref struct SymbolsInText
{
    private const string NoSuchParts = "looks like a symbol, but no symbol of this body has these parts";
    private const string NotFilledIn = "looks like a symbol whose number has not been filled in";

    private readonly ReadOnlySpan<char> text;
    private readonly ref CitationCollector found;

    /// <summary>Creates a reader of the symbols in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">Receives the matches.</param>
    public SymbolsInText(ReadOnlySpan<char> text, ref CitationCollector found)
    {
        this.text = text;
        this.found = ref found;
    }

    /// <summary>Reads the symbol that contains a digit.</summary>
    /// <param name="digit">The position of the digit.</param>
    /// <param name="searchStart">No character before this position belongs to the symbol.</param>
    /// <returns>The end of the symbol; 0 if the digit belongs to no symbol.</returns>
    [SkipLocalsInit]
    public int TryRead(int digit, int searchStart)
    {
        Span<char> characters = stackalloc char[SymbolToken.MaxCharacters];
        Span<int> offsets = stackalloc int[SymbolToken.MaxCharacters];
        var start = FindStart(digit, searchStart);
        var before = text[start..digit];
        var isAddress = before.IndexOf("//") >= 0 || before.IndexOf(".org/") >= 0;
        while (start >= 0 && start < digit)
        {
            if (IsBodyAt(start))
            {
                var token = new SymbolToken(text, characters, offsets);
                token.Read(start);
                return ReadToken(token, digit);
            }

            start = NextPart(start, digit, isAddress);
        }

        var abbreviation = SymbolAbbreviation.Find(text, digit - before.Length, digit, out var series, out var own);
        return abbreviation >= 0 ? ReadAbbreviated(abbreviation, series, own, digit, characters, offsets) : 0;
    }

    /// <summary><c>GA/RES/60/252</c>: the organ is abbreviated.</summary>
    private int ReadAbbreviated(
        int start, string series, int own, int digit, Span<char> characters, Span<int> offsets)
    {
        var token = new SymbolToken(text, characters, offsets);
        token.Read(start);
        var length = token.Characters.Length;
        if (length <= own || token.EndOf(length) <= digit
            || !DocumentSymbol.TryParse(string.Concat(series, token.Characters[own..]), out var symbol)
            || (symbol.Kind != SymbolKind.PresidentialStatement && ResolutionId.FromSymbol(symbol).IsEmpty))
        {
            return 0;
        }

        var range = new TextRange(token.OffsetOf(0), token.EndOf(length));
        found.AddSymbol(text, range, symbol, token.Repairs | TextRepairs.Abbreviated);
        return range.End;
    }

    /// <summary>Searches backwards over the characters of a symbol.</summary>
    private int FindStart(int digit, int searchStart)
    {
        var least = Math.Max(searchStart, digit - SearchLimits.CharactersOfSymbol);
        var start = digit;
        for (var at = digit - 1; at >= least; at--)
        {
            var character = TextFold.Of(text[at]);
            if (char.IsAsciiLetterOrDigit(character) || character is '/' or '.' or '-' or ']' or '[')
            {
                start = at;
            }
            else if (character == ')' && start == at + 1 && text[start] == '/' && StartOfSession(at) is > 0 and var open
                && open > least)
            {
                (at, start) = (open, open);
            }
            else if (!(character == TextFold.Nothing || (TextFold.IsSpace(character) && IsSpaceInSymbol(at))))
            {
                break;
            }
        }

        return start;
    }

    /// <summary><c>(XXXV)</c> before a slash: <c>TD/B/WP(XXXV)/MISC.1</c>.</summary>
    private int StartOfSession(int close)
    {
        const int MaxLetters = 10;
        if (close == 0)
        {
            return 0;
        }

        var open = close - 1;
        while (open > 0 && close - open < MaxLetters && (char.IsAsciiLetterUpper(text[open]) || text[open] == '-'))
        {
            open--;
        }

        return text[open] == '(' && open < close - 1 ? open : 0;
    }

    private bool IsSpaceInSymbol(int at)
    {
        var before = at - 1;
        while (before > 0 && TextFold.IsSpace(TextFold.Of(text[before])) && at - before < 3)
        {
            before--;
        }

        var after = at + 1;
        while (after < text.Length && TextFold.IsSpace(TextFold.Of(text[after])) && after - at < 3)
        {
            after++;
        }

        return (before >= 0 && TextFold.Of(text[before]) == '/')
            || (after < text.Length && (TextFold.Of(text[after]) == '/'
                || (before > 0 && text[before] == '.' && TextFold.IsDigit(text[after]) && IsElementName(before))));
    }

    private bool IsElementName(int point)
    {
        var start = point;
        while (start > 0 && char.IsAsciiLetterUpper(TextFold.Of(text[start - 1])) && point - start < 4)
        {
            start--;
        }

        return start < point && start > 0 && TextFold.Of(text[start - 1]) is '/' or ' ';
    }

    /// <summary>True if a known body in capitals and a slash begin here.</summary>
    private bool IsBodyAt(int at)
    {
        var code = 0ul;
        var end = at;
        for (; end < text.Length && end - at < 10; end++)
        {
            var character = TextFold.Of(text[end]);
            if (!char.IsAsciiLetterUpper(character))
            {
                break;
            }

            code = SymbolBodies.Append(code, character);
        }

        if (end == at || end >= text.Length || SymbolBodies.Find(code) == SymbolBodies.Unknown)
        {
            return false;
        }

        var next = TextFold.Of(text[end]);
        return next == '/' || (next == '-' && code == SymbolWords.Wsis) || (next == '.' && code == SymbolWords.Gegn)
            || (next == ' ' && end + 1 < text.Length && TextFold.Of(text[end + 1]) == '/');
    }

    /// <summary>The next position in an address at which a symbol can begin; -1 if there is none.</summary>
    private int NextPart(int start, int digit, bool isAddress)
    {
        var isOther = !char.IsAsciiLetterOrDigit(TextFold.Of(text[start])) && text[start] != '/';
        for (var at = start; at < digit; at++)
        {
            var character = text[at];
            if ((isAddress && character == '/') || TextFold.IsSpace(TextFold.Of(character)) || (isOther && at == start))
            {
                return at + 1;
            }
        }

        return -1;
    }

    private int ReadToken(scoped in SymbolToken token, int digit)
    {
        var characters = token.Characters;
        var length = SymbolPrefix.Read(characters, out var repairs, out var glued, out var corrected);
        if (length == 0)
        {
            var end = token.EndOf(characters.Length);
            if (end <= digit || !SymbolPrefix.LooksLikeSymbol(characters))
            {
                return 0;
            }

            found.AddUnreadable(text, new TextRange(token.OffsetOf(0), end), NoSuchParts);
            return end;
        }

        if (token.EndOf(length) <= digit)
        {
            return 0;
        }

        if (IsPlaceholder(characters[..length], token.EndOf(length)))
        {
            var end = token.EndOf(length);
            found.AddUnreadable(text, new TextRange(token.OffsetOf(0), end), NotFilledIn);
            return end;
        }

        repairs |= token.Repairs;
        var first = new TextRange(token.OffsetOf(0), token.EndOf(glued > 0 ? glued : length));
        var reading = corrected is null ? characters[..length] : corrected.AsSpan();
        var at = AddSymbol(reading[..(glued > 0 ? glued : reading.Length)], first, repairs);
        if (glued > 0)
        {
            var second = new TextRange(token.OffsetOf(glued), token.EndOf(length));
            at = AddSymbol(characters[glued..length], second, repairs);
        }

        return new ShortForms(text, ref found).Read(at);
    }

    /// <summary>A draft prints a placeholder for a number not yet assigned: <c>A/80/L.__</c>.</summary>
    private bool IsPlaceholder(ReadOnlySpan<char> symbol, int end)
    {
        var own = symbol[(symbol.LastIndexOf('/') + 1)..];
        if (IsNotFilledIn(own))
        {
            return true;
        }

        var next = end < text.Length ? text[end] : ' ';
        var after = end + 1 < text.Length ? text[end + 1] : ' ';
        return next switch
        {
            '_' => true,
            '/' => after is '_' or '…' or '.' or '[',
            '.' => after is '_' or '…' or '['
                || (after is '.' or '?' or '#' && !own.ContainsAnyInRange('0', '9')),
            _ => false,
        };
    }

    /// <summary><c>XX</c>, <c>L.nn</c>, <c>[xx]</c>, <c>TBC</c>.</summary>
    private static bool IsNotFilledIn(ReadOnlySpan<char> own)
    {
        var number = own[(own.IndexOf('.') + 1)..].Trim("[]");
        return number.Length > (number.Length == own.Length ? 1 : 0)
            && (!number.ContainsAnyExcept('X', 'x') || !number.ContainsAnyExcept('N', 'n')
                || number.Equals("TBC", StringComparison.OrdinalIgnoreCase)
                || number.Equals("TBD", StringComparison.OrdinalIgnoreCase));
    }

    // The prefix of the token has been parsed to find its end.
    private int AddSymbol(scoped ReadOnlySpan<char> reading, TextRange range, TextRepairs repairs)
    {
        if (DocumentSymbol.TryCreateParsed(reading, out var symbol))
        {
            found.AddSymbol(text, range, symbol, repairs);
        }

        return range.End;
    }
}
