using System.Runtime.CompilerServices;
using Wsis.Governance.Symbols;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <summary>Reads symbols in running text: where they begin, what belongs to them, and what follows in short
/// form.</summary>
internal readonly ref struct SymbolsInText(ReadOnlySpan<char> text, CitationCollector found)
{
    private const int MostBack = 60;

    private readonly ReadOnlySpan<char> text = text;
    private readonly CitationCollector found = found;

    /// <summary>Reads the symbol that a digit stands in.</summary>
    /// <param name="digit">The place of the digit.</param>
    /// <param name="floor">Nothing before this place may belong to the symbol.</param>
    /// <returns>Where the reading ends; 0 where the digit belongs to no symbol.</returns>
    [SkipLocalsInit]
    public int TryRead(int digit, int floor)
    {
        Span<char> characters = stackalloc char[SymbolToken.MostCharacters];
        Span<int> offsets = stackalloc int[SymbolToken.MostCharacters];
        var start = FindStart(digit, floor);
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

        return 0;
    }

    /// <summary>Goes back over the characters of a symbol.</summary>
    private int FindStart(int digit, int floor)
    {
        var least = Math.Max(floor, digit - MostBack);
        var start = digit;
        for (var at = digit - 1; at >= least; at--)
        {
            var character = TextFold.Of(text[at]);
            if (char.IsAsciiLetterOrDigit(character) || character is '/' or '.' or '-' or ']' or '[')
            {
                start = at;
            }
            else if (!(character == TextFold.Nothing || (TextFold.IsSpace(character) && IsSpaceInSymbol(at))))
            {
                break;
            }
        }

        return start;
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

    /// <summary>True where a known body in capitals and a slash begin here.</summary>
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

    /// <summary>The next place in an address at which a symbol can begin; -1 for none.</summary>
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

            found.AddUnreadable(text, new TextRange(token.OffsetOf(0), end));
            return end;
        }

        if (token.EndOf(length) <= digit)
        {
            return 0;
        }

        repairs |= token.Repairs;
        var first = new TextRange(token.OffsetOf(0), token.EndOf(glued > 0 ? glued : length));
        var reading = corrected is null ? characters[..length] : corrected.AsSpan();
        var at = AddSymbols(token, reading[..(glued > 0 ? glued : reading.Length)], first, repairs, corrected is null);
        if (glued > 0)
        {
            var second = new TextRange(token.OffsetOf(glued), token.EndOf(length));
            at = AddSymbols(token, characters[glued..length], second, repairs, exact: false);
        }

        return ShortForms.Read(text, at, found);
    }

    private int AddSymbols(
        scoped in SymbolToken token,
        scoped ReadOnlySpan<char> reading,
        TextRange range,
        TextRepairs repairs,
        bool exact)
    {
        if (!DocumentSymbol.TryParse(reading, out var whole, out _))
        {
            return range.End;
        }

        if (!whole.IsJoint)
        {
            found.AddSymbol(text, range, whole, default, repairs);
            return range.End;
        }

        var at = 0;
        foreach (var symbol in new SymbolEnumerator(reading))
        {
            var start = at + reading[at..].IndexOf(symbol.Text);
            at = start + symbol.Text.Length;
            var place = exact ? new TextRange(token.OffsetOf(start), token.EndOf(at)) : range;
            if (DocumentSymbol.TryParse(symbol.Text, out var one, out _))
            {
                found.AddSymbol(text, place, one, whole, repairs);
            }
        }

        return range.End;
    }
}
