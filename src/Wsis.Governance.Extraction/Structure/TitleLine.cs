using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Structure;

/// <summary>The title line before the text: <c>66/260. Improving …</c>, <c>3376 (XXX). Question …</c>,
/// <c>Resolution 2075 (2012)</c>.</summary>
internal static class TitleLine
{
    private const int MaxNumberAlone = 30;
    private const int MaxOldNumber = 16;
    private const int MaxSlash = 5;

    /// <summary>True for such a line.</summary>
    public static bool IsTitle(string line, LanguageWords words)
    {
        var text = line.AsSpan().Trim();
        return IsNumberAlone(text, words) || NumberEnd(text) > 0;
    }

    /// <summary>The text of a line, with the number of a title that the source gives apart from it.</summary>
    public static string TextOf(SourceLine line) =>
        line.Label is { } label && label.AsSpan().TrimStart() is [>= '0' and <= '9', ..]
            && label.AsSpan().ContainsAny('/', '(')
            ? $"{label.AsSpan().Trim().TrimEnd('.')}. {line.Text}" : line.Text;

    /// <summary>The title without its number; null if the line is not a title line or has no title.</summary>
    public static string? Read(string line)
    {
        var text = line.AsSpan().Trim();
        var end = NumberEnd(text);
        return end > 0 && end < text.Length ? text[end..].TrimStart(". \t\u00A0").ToString() : null;
    }

    /// <summary>The number that opens a resolution inside a document: before a title, <c>66/260</c>, or after its
    /// word alone on a line, <c>2075 (2012)</c>; null if there is none.</summary>
    public static string? NumberInside(string line, LanguageWords words)
    {
        var text = line.AsSpan().Trim();
        var end = NumberEnd(text);
        return end > 0 && end < text.Length ? text[..(end - 1)].ToString()
            : IsNumberAlone(text, words) ? BehindTitleWord(text, words).ToString()
            : null;
    }

    private static bool IsNumberAlone(ReadOnlySpan<char> text, LanguageWords words) =>
        text is [.., ')'] && text.Length < MaxNumberAlone && !BehindTitleWord(text, words).IsEmpty;

    /// <summary>The number in the title, <c>66/260</c> or <c>2075 (2012)</c>; null if there is none.</summary>
    public static string? NumberOf(string line, LanguageWords words)
    {
        var text = line.AsSpan().Trim();
        var end = NumberEnd(text);
        var number = end > 0 ? text[..(end - 1)] : BehindTitleWord(text, words);
        return number.IsEmpty ? null : number.ToString();
    }

    /// <summary>The text without the word before it: the letter of <c>Resolution A</c>.</summary>
    public static ReadOnlySpan<char> WithoutWord(ReadOnlySpan<char> text, LanguageWords words) =>
        BehindTitleWord(text, words) is { IsEmpty: false } rest ? rest : text;

    private static ReadOnlySpan<char> BehindTitleWord(ReadOnlySpan<char> text, LanguageWords words)
    {
        foreach (var word in words.TitleWords)
        {
            if (text.Length > word.Length + 1 && text.StartsWith(word, StringComparison.Ordinal)
                && text[word.Length] == ' ')
            {
                return text[(word.Length + 1)..];
            }
        }

        return default;
    }

    // A session or year, a slash and a number, perhaps with letters, and a point: 66/260., 2016/11., 60/1 A.
    private static int NumberEnd(ReadOnlySpan<char> text)
    {
        if (text is not [(>= '0' and <= '9') or 'S' or 'E', ..])
        {
            return 0;
        }

        var slash = text[..Math.Min(text.Length, MaxSlash + 1)].IndexOf('/');
        if (slash < 1)
        {
            return OldNumberEnd(text);
        }

        var first = text[..slash];
        var from = first[0] is 'S' or 'E' && first.Length > 2 && first[1] is '-' or '‑' ? 2 : 0;
        if (first[from..].IsEmpty || first[from..].ContainsAnyExceptInRange('0', '9'))
        {
            return 0;
        }

        var dot = text[slash..].IndexOf('.');
        var number = dot < 0 ? default : text[(slash + 1)..(slash + dot)];
        var isNumber = number.Length is > 0 and <= 8 && char.IsAsciiDigit(number[0])
            && !number.ContainsAnyExcept("0123456789 ABCDEF-–");
        return isNumber ? slash + dot + 1 : 0;
    }

    // A number, perhaps with a letter, and the session or year in brackets: 3376 (XXX)., 3331 A (XXIX)., 50 (1948).
    private static int OldNumberEnd(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        var close = text[..Math.Min(text.Length, MaxOldNumber + 1)].IndexOf(')');
        if (digits is < 1 or > 4 || close < 0 || close + 1 >= text.Length || text[close + 1] != '.')
        {
            return 0;
        }

        var between = text[digits..close].Trim();
        var letter = between is [>= 'A' and <= 'H', ..] ? between[1..].TrimStart() : between;
        var session = letter is ['(', ..] ? letter[1..] : default;
        var isSession = !session.IsEmpty && (!session.ContainsAnyExcept("IVXL")
            || (session.Length == 4 && !session.ContainsAnyExceptInRange('0', '9')));
        return isSession ? close + 2 : 0;
    }
}
