using Wsis.Governance.Values;

namespace Wsis.Governance.Citations.Text;

/// <summary>Reads running text forward, folded, over invisible characters.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text, int at)
{
    private readonly ReadOnlySpan<char> text = text;

    /// <summary>The position of the next character.</summary>
    public int At { get; private set; } = at;

    /// <summary>The next character that can be seen, folded; <c>'\0'</c> at the end.</summary>
    public char Peek() => At < text.Length && text[At] is > '\0' and < '\u0080' ? text[At] : PeekOther();

    /// <summary>Moves to a place.</summary>
    public void MoveTo(int place) => At = place;

    private char PeekOther()
    {
        while (At < text.Length)
        {
            var character = TextFold.Of(text[At]);
            if (character != TextFold.Nothing)
            {
                return character;
            }

            At++;
        }

        return TextFold.Nothing;
    }

    /// <summary>Passes over one character, if it is the next.</summary>
    public bool Skip(char character)
    {
        if (Peek() != character)
        {
            return false;
        }

        At++;
        return true;
    }

    /// <summary>Skips spaces and single line breaks.</summary>
    /// <returns>The number of characters skipped.</returns>
    public int SkipSpaces()
    {
        var start = At;
        while (At < text.Length && TextFold.IsSpace(Peek()) && At - start < 4)
        {
            At++;
        }

        return At - start;
    }

    /// <summary>Reads a number.</summary>
    /// <param name="most">The maximum number of digits; a longer number is not read.</param>
    /// <param name="value">The number.</param>
    public bool TryReadNumber(int most, out int value)
    {
        value = 0;
        var count = 0;
        for (var digit = Peek(); char.IsAsciiDigit(digit) && count <= most; digit = Peek())
        {
            value = (value * 10) + digit - '0';
            At++;
            count++;
        }

        return count > 0 && count <= most;
    }

    /// <summary>Reads a word of letters of any script; Chinese characters come one by one.</summary>
    public ReadOnlySpan<char> ReadWord()
    {
        Peek();
        var start = At;
        if (At < text.Length && TextFold.IsChinese(text[At]))
        {
            At++;
            return text[start..At];
        }

        At = TextWords.EndOfWord(text, At, text.Length);
        return text[start..At];
    }
}
