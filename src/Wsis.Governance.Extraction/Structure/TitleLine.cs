using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Structure;

/// <summary>The title line before the text: <c>66/260. Improving …</c>, <c>Resolution 2075 (2012)</c>.</summary>
internal static class TitleLine
{
    /// <summary>True for such a line.</summary>
    public static bool IsTitle(string line, LanguageWords words)
    {
        var text = line.AsSpan().Trim();
        return (text is [.., ')'] && text.Length < 30 && !BehindTitleWord(text, words).IsEmpty) || NumberEnd(text) > 0;
    }

    /// <summary>The title without its number; null if the line is not a title line or has no title.</summary>
    public static string? Read(string line)
    {
        var text = line.AsSpan().Trim();
        var end = NumberEnd(text);
        return end > 0 && end < text.Length ? text[end..].TrimStart(". \t\u00A0").ToString() : null;
    }

    /// <summary>The number before a title on its line, <c>66/260</c>; null for none.</summary>
    public static string? SlashNumberOf(string line)
    {
        var text = line.AsSpan().Trim();
        var end = NumberEnd(text);
        return end > 0 && end < text.Length ? text[..(end - 1)].ToString() : null;
    }

    /// <summary>The number in the title, <c>66/260</c> or <c>2075 (2012)</c>; null if there is none.</summary>
    public static string? NumberOf(string line, LanguageWords words)
    {
        var text = line.AsSpan().Trim();
        var end = NumberEnd(text);
        var number = end > 0 ? text[..(end - 1)] : BehindTitleWord(text, words);
        return number.IsEmpty ? null : number.ToString();
    }

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
        var slash = text.IndexOf('/');
        if (slash is < 1 or > 5)
        {
            return 0;
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
}
