using Wsis.Governance.Citations.Text;
using Wsis.Governance.Symbols;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <summary>
/// The characters of running text that may belong to one symbol, folded to ASCII, with the place each came from. Built
/// over buffers of the caller; no longer than <see cref="MaxCharacters"/>.
/// </summary>
internal ref struct SymbolToken(ReadOnlySpan<char> text, Span<char> characters, Span<int> offsets)
{
    /// <summary>Longest token that is looked at.</summary>
    public const int MaxCharacters = 160;

    private readonly ReadOnlySpan<char> text = text;
    private readonly Span<char> characters = characters;
    private readonly Span<int> offsets = offsets;
    private int length;

    /// <summary>The corrections made on the way.</summary>
    public TextRepairs Repairs { get; private set; }

    /// <summary>The folded characters.</summary>
    public readonly ReadOnlySpan<char> Characters => characters[..length];

    /// <summary>The end of the token in the text if only its first characters count.</summary>
    public readonly int EndOf(int count) => count == 0 ? offsets[0] : offsets[count - 1] + 1;

    /// <summary>The offset of a character of the token in the text.</summary>
    public readonly int OffsetOf(int index) => offsets[index];

    /// <summary>Reads on from a place to the first character that cannot belong to a symbol.</summary>
    public void Read(int start)
    {
        for (var at = start; at < text.Length && length < MaxCharacters;)
        {
            var character = TextFold.Of(text[at]);
            int next;
            if (char.IsAsciiLetterOrDigit(character) || character == '/')
            {
                next = at + 1;
            }
            else if (character == TextFold.Nothing)
            {
                Repairs |= TextRepairs.Invisible;
                at++;
                continue;
            }
            else
            {
                next = ReadOther(at, character);
            }

            if (next <= at)
            {
                break;
            }

            if (next == at + 1 && !TextFold.IsSpace(character))
            {
                Repairs |= character != text[at] && char.IsAsciiLetter(character) ? TextRepairs.LookAlike : 0;
                Append(character, at);
            }

            at = next;
        }

        while (length > 0 && characters[length - 1] is '.' or '-' or ',' or '&' or '/')
        {
            length--;
        }
    }

    /// <summary>The next position to read from, or the same position if the token ends.</summary>
    private int ReadOther(int at, char character) => character switch
    {
        '.' when IsElementWithSpace(at) => at + 1,
        '-' when IsChangeAfter(at) || ElidedRange.Begins(Characters, text[(at + 1)..]) => at,
        '.' or '-' => IsFollowedBy(at, letterOrDigit: true) ? at + 1 : at,
        ',' or '&' => IsInCaseList(at) ? at + 1 : at,
        '(' or '[' => ReadBracket(at, at),
        _ when TextFold.IsSpace(character) => ReadSpace(at),
        _ => at,
    };

    /// <summary>A space or line break at a slash, before a bracket or letter, or after the point of an
    /// element.</summary>
    private int ReadSpace(int at)
    {
        var next = at;
        var breaks = 0;
        while (next < text.Length && TextFold.IsSpace(TextFold.Of(text[next])))
        {
            breaks += text[next] == '\n' ? 1 : 0;
            next++;
        }

        if (next >= text.Length || next - at > 4 || breaks > 1 || length == 0)
        {
            return at;
        }

        var following = TextFold.Of(text[next]);
        var previous = characters[length - 1];
        if (following is '(' or '[')
        {
            return ReadBracket(next, at);
        }

        var joins = (following == '/' && next + 1 < text.Length && char.IsAsciiLetterOrDigit(AfterSpaces(next + 1)))
            || (previous == '/' && char.IsAsciiLetterOrDigit(following))
            || (previous == '.' && char.IsAsciiDigit(following));
        if (Characters.EndsWith("/TECHNICAL")
            && (text[next..].StartsWith("PAPER") || text[next..].StartsWith("MATERIAL")))
        {
            return next;
        }

        if (joins)
        {
            Repairs |= breaks > 0 ? TextRepairs.LineBreak : TextRepairs.Space;
            return next;
        }

        return IsLetterOfResolution(next) ? next : at;
    }

    /// <summary>Reads a whole bracket if it belongs to a symbol.</summary>
    private int ReadBracket(int open, int otherwise)
    {
        var most = Math.Min(text.Length, open + 24);
        var close = open + 1;
        while (close < most && TextFold.Of(text[close]) is not (')' or ']' or '('))
        {
            close++;
        }

        if (close >= most || TextFold.Of(text[close]) == '(' || length + close - open >= MaxCharacters)
        {
            return otherwise;
        }

        Span<char> content = stackalloc char[24];
        var count = 0;
        for (var at = open + 1; at < close; at++)
        {
            var character = TextFold.Of(text[at]);
            content[count++] = character == '\n' ? ' ' : character;
        }

        if (!IsLettersOfRecord(text[open], content[..count])
            && !BracketInText.BelongsToSymbol(Characters, content[..count], spaced: open > otherwise))
        {
            return otherwise;
        }

        Append(TextFold.Of(text[open]), open);
        for (var at = 0; at < count; at++)
        {
            if (content[at] != TextFold.Nothing)
            {
                Append(content[at], open + 1 + at);
            }
        }

        Append(TextFold.Of(text[close]), close);
        return close + 1;
    }

    /// <summary><c>A/RES/70/238 A</c>: one letter, and then no word that it begins.</summary>
    private readonly bool IsLetterOfResolution(int at)
    {
        if (!char.IsAsciiLetterUpper(text[at]) || !char.IsAsciiDigit(characters[length - 1])
            || Characters.IndexOf("/RES/") < 0)
        {
            return false;
        }

        return at + 1 == text.Length || text[at + 1] is ',' or '.' or ')' or ';' or '-' or '\u2013'
            || (text[at + 1] == ' ' && at + 2 < text.Length && text[at + 2] == '(');
    }

    /// <summary><c>A/RES/33/116[A-III]</c>: library records print letters in square brackets.</summary>
    private readonly bool IsLettersOfRecord(char open, ReadOnlySpan<char> content) =>
        open == '[' && content.Length is > 0 and <= 8 && length > 0 && characters[length - 1] is not '/'
        && (Characters.IndexOf("/RES/") >= 0 || Characters.IndexOf("/DEC/") >= 0)
        && char.IsAsciiLetterUpper(content[0])
        && content.IndexOfAnyExcept("ABCDEFGHIJKLMNOPQRSTUVWXYZ-") < 0;

    /// <summary><c>Add.1-Add.3</c>: the hyphen begins a short form.</summary>
    private readonly bool IsChangeAfter(int at)
    {
        var cursor = new TextCursor(text, at + 1);
        return cursor.ReadWord() is { Length: > 2 } word && cursor.Skip('.')
            && SymbolWords.Find(SymbolBodies.CodeOf(word)).Change != SymbolSuffixKind.None;
    }

    private readonly bool IsElementWithSpace(int at)
    {
        var start = length;
        while (start > 0 && char.IsAsciiLetter(characters[start - 1]))
        {
            start--;
        }

        return start < length && start > 0 && characters[start - 1] == '/'
            && at + 2 < text.Length && TextFold.IsSpace(TextFold.Of(text[at + 1])) && TextFold.IsDigit(text[at + 2])
            && SymbolWords.Find(SymbolBodies.CodeOf(characters[start..length])).Code != 0;
    }

    private readonly bool IsInCaseList(int at) =>
        length > 0 && char.IsAsciiDigit(characters[length - 1]) && IsFollowedBy(at, letterOrDigit: false)
        && Characters.IndexOf("/D/") > 0;

    private readonly bool IsFollowedBy(int at, bool letterOrDigit)
    {
        at++;
        while (at < text.Length && TextFold.Of(text[at]) == TextFold.Nothing)
        {
            at++;
        }

        var next = at < text.Length ? TextFold.Of(text[at]) : ' ';
        return letterOrDigit ? char.IsAsciiLetterOrDigit(next) : char.IsAsciiDigit(next);
    }

    private readonly char AfterSpaces(int at)
    {
        while (at < text.Length && TextFold.IsSpace(TextFold.Of(text[at])))
        {
            at++;
        }

        return at < text.Length ? TextFold.Of(text[at]) : ' ';
    }

    private void Append(char character, int offset)
    {
        if (length < characters.Length)
        {
            characters[length] = character;
            offsets[length] = offset;
            length++;
        }
    }
}
