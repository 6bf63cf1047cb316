using System.Buffers;
using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Structure;

/// <summary>The form of a line, independent of the lines around it.</summary>
internal static class LineShape
{
    private const int MaxCaption = 6;
    private const int MaxHeading = 300;
    private const int MaxSectionHeading = 400;
    private const int MaxClosing = 300;
    private const int MaxMeeting = 120;
    private const int MaxPageHead = 20;
    private const int MaxCaptionLength = 100;
    private const int MaxDate = 40;

    private static readonly SearchValues<char> romanLetters = SearchValues.Create("IVXL");
    private static readonly SearchValues<char> pageNumbers = SearchValues.Create("0123456789/-–");
    private static readonly SearchValues<char> rules = SearchValues.Create("_-–— *\t/.…|=");

    /// <summary>The section number that is the whole line or opens a heading: <c>IV</c>, <c>A.</c>; null if
    /// there is none.</summary>
    public static string? SectionNumber(ReadOnlySpan<char> line, bool mayHaveTitle)
    {
        var end = line.IndexOfAny(" .\t\u00A0");
        var word = end < 0 ? line : line[..end];
        if (word.Length is 0 or > 6 || (word.ContainsAnyExcept(romanLetters) && word is not [>= 'A' and <= 'Z']))
        {
            return null;
        }

        var rest = end < 0 ? default : line[end..].TrimStart(". \t\u00A0");
        var isTitled = mayHaveTitle && rest is [var first, ..] && char.IsUpper(first)
            && (word is not "A" || line[end] == '.');
        return rest.IsEmpty || isTitled ? word.ToString() : null;
    }

    /// <summary>The last character of a line that is not part of a note mark: the comma of <c>in 1990,⁷⁷</c> and
    /// of <c>in 1990,77</c>.</summary>
    public static char Ending(ReadOnlySpan<char> line)
    {
        if (line is [.., (';' or ',' or '.' or ':' or (>= 'a' and <= 'z')) and var plain])
        {
            return plain;
        }

        line = WithoutOldMark(line.TrimEnd("_*”\"’»| \t\u00A0¹²³⁴⁵⁶⁷⁸⁹⁰"));
        var digits = line.Length;
        while (digits > 0 && line.Length - digits < 3 && char.IsAsciiDigit(line[digits - 1]))
        {
            digits--;
        }

        var isNote = digits > 1 && digits < line.Length && line[digits - 1] is ',' or ';' or '.'
            && !char.IsAsciiDigit(line[digits - 2]);
        return isNote ? line[digits - 1] : line is [.., var last] ? last : '\0';
    }

    /// <summary>True for a line without punctuation at its end, like a title and unlike a paragraph.</summary>
    public static bool IsUnmarked(ReadOnlySpan<char> line)
    {
        var max = SectionNumber(line, true) is null ? MaxHeading : MaxSectionHeading;
        return line.Length > 0 && line.Length <= max
            && Ending(line) is not ('\0' or ';' or ',' or '.' or ':' or '?' or '!')
            && !line.TrimEnd().EndsWith("; and", StringComparison.Ordinal);
    }

    /// <summary>True for a few words before a colon on a separate line, like a heading: <c>Rule of law:</c>.</summary>
    public static bool IsCaption(Tokens tokens) =>
        tokens.Text.Length <= MaxCaptionLength && tokens.Count is > 1 and <= MaxCaption
        && tokens[tokens.Count - 1].Kind == TokenKind.Colon
        && tokens.IsCapital(0) && !tokens[0].Is(WordRoles.TaskMarker) && !HasFirstPerson(tokens);

    /// <summary>True for a short line that opens with two words in capitals, as titles and entries of lists
    /// do.</summary>
    public static bool IsInCapitals(Tokens tokens) =>
        tokens.Text.Length <= MaxHeading && IsInCapitals(tokens.WordAt(0), 4)
        && (tokens[1].Kind == TokenKind.Comma ? tokens.IsCapital(2) : IsInCapitals(tokens.WordAt(1), 2));

    /// <summary>True for "Annex", "Annex II", "Appendix".</summary>
    public static bool IsAnnexHeading(Tokens tokens)
    {
        var end = tokens.Words.AnnexHeadings.Read(tokens, 0, out _);
        return end > 0 && (end == tokens.Count || (end + 1 == tokens.Count && IsAnnexNumber(tokens.WordAt(end))));
    }

    /// <summary>True for the line of adoption: <c>66th plenary meeting</c>, <c>[Adopted without a vote.]</c>.</summary>
    public static bool IsClosing(Tokens tokens)
    {
        if (tokens.Text.Length > MaxClosing || !tokens.Has(0))
        {
            return false;
        }

        var first = tokens[0].Kind is TokenKind.Open or TokenKind.Other ? 1 : 0;
        if (tokens.Words.Closings.Read(tokens, first, out _) > first)
        {
            return true;
        }

        var next = tokens.Words.Numbers.Read(tokens, first, out var number);
        return next > first && number > 1 && tokens.Text.Length <= MaxMeeting && HasMeeting(tokens, next);
    }

    /// <summary>True for a drawn line, below which notes stand.</summary>
    public static bool IsRule(ReadOnlySpan<char> line) =>
        line.Trim() is { Length: >= 5 } text && !text.ContainsAnyExcept('_', '-', '—');

    /// <summary>True for a page header or footer, and other lines that are not part of the text.</summary>
    public static bool IsFurniture(string line, Tokens tokens)
    {
        var text = line.AsSpan().Trim();
        if (!char.IsAsciiLetter(text[0]) && (text.StartsWith("<!--", StringComparison.Ordinal)
            || !text.ContainsAnyExcept(rules) || !text.ContainsAnyExcept(pageNumbers)))
        {
            return true;
        }

        return IsSymbolHead(text) || IsDateAlone(tokens) || IsPageMark(tokens) || IsPageHead(text, tokens);
    }

    /// <summary>True for the header of a page in any of the languages.</summary>
    public static bool IsPageHead(string line)
    {
        foreach (var words in LanguageWords.All)
        {
            var tokens = new Tokens(words);
            tokens.Read(line, 0);
            if (IsPageHead(line.AsSpan().Trim(), tokens))
            {
                return true;
            }
        }

        return false;
    }

    // "in 1990, 2/", and with a word before the mark "in 1990 2/".
    private static ReadOnlySpan<char> WithoutOldMark(ReadOnlySpan<char> line)
    {
        if (line is not [.., '/'])
        {
            return line;
        }

        var space = line.LastIndexOf(' ');
        var number = space < 0 ? default : line[(space + 1)..^1];
        return number.Length is > 0 and <= 3 && !number.ContainsAnyExceptInRange('0', '9')
            ? line[..space].TrimEnd("”\"’» ") : line;
    }

    private static bool IsAnnexNumber(ReadOnlySpan<char> word) =>
        char.IsAsciiDigit(word[0]) || (word.Length <= 5 && SectionNumber(word, false) is not null);

    private static bool IsInCapitals(ReadOnlySpan<char> word, int least) =>
        word.Length >= least && char.IsUpper(word[0]) && char.IsUpper(word[^1]) && !word.ContainsAnyInRange('a', 'z')
        && word.ContainsAnyExcept(romanLetters);

    private static bool HasMeeting(Tokens tokens, int index)
    {
        for (var i = index; i < index + 6 && tokens.Has(i); i++)
        {
            if (tokens.Words.MeetingWords.Read(tokens, i, out _) > i)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDateAlone(Tokens tokens)
    {
        if (tokens.Text.Length > MaxDate)
        {
            return false;
        }

        var start = 0;
        while (tokens[start].Kind == TokenKind.Other || tokens[start].Is(WordRoles.Determiner))
        {
            start++;
        }

        var end = char.IsAsciiDigit(tokens.WordAt(start) is [var first, ..] ? first : ' ')
            ? DateReader.Read(tokens, start, out _) : start;
        while (end > start && tokens.Has(end) && tokens[end].Kind is TokenKind.FullStop or TokenKind.Other)
        {
            end++;
        }

        return end > start && !tokens.Has(end);
    }

    // The symbol alone, or with a title at the other side of the page: "A/RES/68/999        Lakes"
    private static bool IsSymbolHead(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(" \t\u00A0");
        var word = end < 0 ? text : text[..end];
        var isAlone = end < 0 || (end + 1 < text.Length && char.IsWhiteSpace(text[end + 1]));
        return isAlone && char.IsAsciiLetterUpper(text[0]) && word.Contains('/')
            && DocumentSymbol.TryParse(word.ToString(), out var symbol) && symbol.IsBodyKnown;
    }

    private static bool IsPageMark(Tokens tokens) =>
        tokens.Text.Length <= MaxDate && tokens.Count == 2 && tokens.Words.PageWords.Read(tokens, 0, out _) == 1
        && char.IsAsciiDigit(tokens.WordAt(1)[0]);

    // "General Assembly—Forty-sixth Session", "VI. Resolutions adopted on the reports of the Third Committee 205"
    private static bool IsPageHead(ReadOnlySpan<char> line, Tokens tokens)
    {
        if (!IsUnmarked(line) || tokens.Has(MaxPageHead))
        {
            return false;
        }

        for (var i = 0; i < 3 && tokens.Has(i); i++)
        {
            if (tokens.Words.PageHeads.Read(tokens, i, out _) > i)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasFirstPerson(Tokens tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Is(WordRoles.FirstPerson))
            {
                return true;
            }
        }

        return false;
    }
}
