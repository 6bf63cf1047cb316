using Wsis.Governance.Values;

namespace Wsis.Governance.Symbols;

/// <summary>The meaning of a bracket in a symbol.</summary>
internal static class SymbolBracket
{
    /// <summary>Above this a roman letter is a letter: <c>(C)</c>, <c>(D)</c>.</summary>
    private const int MaxSessions = 99;

    /// <summary>A session: <c>XXX</c>, <c>S-VII</c>, <c>ES-IV</c>, <c>S-2</c>; after a word also <c>91</c>.</summary>
    public static bool TryReadSession(
        ReadOnlySpan<char> content, bool afterWord, out int session, out SessionKind kind)
    {
        kind = SessionKind.Regular;
        if (content is ['I' or 'V' or 'X' or 'L', ..] && !afterWord)
        {
            session = RomanNumeral.Parse(content);
            if (session is > 0 and <= MaxSessions)
            {
                return true;
            }
        }
        else if (content is ['E' or 'e', 'S' or 's', '-', ..])
        {
            kind = SessionKind.EmergencySpecial;
            content = content[3..];
        }
        else if (content is ['S' or 's', '-', ..])
        {
            kind = SessionKind.Special;
            content = content[2..];
        }

        session = kind == SessionKind.Regular && !afterWord
            ? RomanNumeral.Parse(content)
            : NumberOf(content);
        if (session is > 0 and <= MaxSessions)
        {
            return true;
        }

        session = 0;
        kind = SessionKind.None;
        return false;
    }

    /// <summary>A year of four digits.</summary>
    public static bool TryReadYear(ReadOnlySpan<char> content, out int year)
    {
        year = 0;
        if (content.Length != 4)
        {
            return false;
        }

        foreach (var digit in content)
        {
            if (!char.IsAsciiDigit(digit))
            {
                return false;
            }

            year = (year * 10) + digit - '0';
        }

        return year is >= 1945 and <= 2100;
    }

    /// <summary>A change of text in brackets: <c>Rev.1</c>.</summary>
    public static bool IsChange(ReadOnlySpan<char> content) =>
        content.Length > 4 && char.IsAsciiDigit(content[4])
        && content[..4] is ['R' or 'r', 'E' or 'e', 'V' or 'v', '.'];

    /// <summary>Roman, or up to three arabic digits. Two sessions (<c>IandII</c>) count as the first.</summary>
    private static int NumberOf(ReadOnlySpan<char> content)
    {
        var and = content.Length > 3 ? content.IndexOf("and", StringComparison.OrdinalIgnoreCase) : -1;
        content = and > 0 ? content[..and] : content;
        if (content.IsEmpty || content.Length > 3 || !SymbolCharacters.AreDigits(content))
        {
            return RomanNumeral.Parse(content);
        }

        var number = 0;
        foreach (var digit in content)
        {
            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
