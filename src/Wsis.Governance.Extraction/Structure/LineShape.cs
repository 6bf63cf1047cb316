using System.Buffers;
using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Structure;

/// <summary>What a line looks like, without the lines around it.</summary>
internal static class LineShape
{
    private const int MaxHeading = 260;
    private const int MaxClosing = 120;

    private static readonly string[] noteOpenings =
    [
        "See ", "Resolution", "Ibid", "General Assembly", "A/", "E/", "S/", "United Nations, ", "Official Records",
        "The ", "Also ", "Voir ", "Véase ", "Documents officiels", "Documentos Oficiales",
    ];

    private static readonly SearchValues<char> romanLetters = SearchValues.Create("IVXL");

    /// <summary>The section number that stands alone or opens a heading: <c>IV</c>, <c>A.</c>; null for none.</summary>
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

    /// <summary>True for a line that ends without a mark, as titles do and paragraphs do not.</summary>
    public static bool IsUnmarked(ReadOnlySpan<char> line)
    {
        line = line.TrimEnd("_*”\"’» \t");
        return line.Length is > 0 and <= MaxHeading && line[^1] is not (';' or ',' or '.' or ':' or '?' or '!')
            && !line.EndsWith("; and", StringComparison.Ordinal);
    }

    /// <summary>True for "Annex", "Annex II", "Appendix".</summary>
    public static bool IsAnnexHeading(Tokens tokens)
    {
        var end = tokens.Words.AnnexHeadings.Read(tokens, 0, out _);
        return end > 0 && (end == tokens.Count || (end + 1 == tokens.Count && IsAnnexNumber(tokens.WordAt(end))));
    }

    /// <summary>True for the line of adoption: <c>66th plenary meeting</c>, <c>[Adopted without a vote.]</c>.</summary>
    public static bool IsClosing(Tokens tokens)
    {
        if (tokens.Text.Length > MaxClosing || tokens.Count == 0)
        {
            return false;
        }

        var first = tokens[0].Kind is TokenKind.Open or TokenKind.Other ? 1 : 0;
        if (tokens.Words.Closings.Read(tokens, first, out _) > first)
        {
            return true;
        }

        var next = tokens.Words.Numbers.Read(tokens, first, out _);
        return next > first && HasMeeting(tokens, next);
    }

    /// <summary>True for a note at the foot, a page header or footer, and other lines that are not of the
    /// text.</summary>
    public static bool IsFurniture(string line, Tokens tokens)
    {
        var text = line.AsSpan().Trim();
        if (text.StartsWith("<!--", StringComparison.Ordinal) || !text.ContainsAnyExcept("_-–— *\t/.…"))
        {
            return true;
        }

        return !text.ContainsAnyExceptInRange('0', '9') || IsNote(text) || IsDateAlone(tokens) || IsPageMark(tokens);
    }

    private static bool IsAnnexNumber(ReadOnlySpan<char> word) =>
        char.IsAsciiDigit(word[0]) || (word.Length <= 5 && SectionNumber(word, false) is not null);

    private static bool HasMeeting(Tokens tokens, int index)
    {
        for (var i = index; i < Math.Min(index + 6, tokens.Count); i++)
        {
            if (tokens.IsWord(i, "meeting") || tokens.IsWord(i, "séance") || tokens.IsWord(i, "sesión"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDateAlone(Tokens tokens) =>
        tokens.Count is 3 or 4 && tokens.WordAt(0) is { Length: <= 2 } day && !day.ContainsAnyExceptInRange('0', '9')
        && tokens.IsCapital(1) && tokens.WordAt(2) is { Length: 4 } year && !year.ContainsAnyExceptInRange('0', '9');

    private static bool IsPageMark(Tokens tokens) =>
        tokens.Count == 2 && tokens.IsWord(0, "page") && char.IsAsciiDigit(tokens.WordAt(1)[0]);

    // A number without a point, and words that open a reference.
    private static bool IsNote(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > 3 || text[digits] != ' ')
        {
            return false;
        }

        var rest = text[digits..].TrimStart();
        foreach (var opening in noteOpenings)
        {
            if (rest.StartsWith(opening, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
