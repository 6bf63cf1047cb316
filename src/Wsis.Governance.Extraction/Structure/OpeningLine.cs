using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Structure;

/// <summary>The line that opens the text of an organ: <c>The General Assembly,</c>.</summary>
internal static class OpeningLine
{
    private const int MaxLength = 160;
    private const int MaxShortName = 8;

    /// <summary>True for a line that opens a text in any of the languages.</summary>
    public static bool Opens(string line)
    {
        foreach (var words in line.Length <= MaxLength ? LanguageWords.All : [])
        {
            if (words.MayOpen(line) && Opens(line, words))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Reads the line.</summary>
    /// <param name="tokens">The line.</param>
    /// <param name="organ">The code of the organ; empty if it is unknown.</param>
    /// <returns>The name of the organ as printed; null if the line opens no text.</returns>
    public static string? Read(Tokens tokens, out string organ)
    {
        organ = string.Empty;
        if (tokens.Text.Length > MaxLength || !tokens.Has(0))
        {
            return null;
        }

        var first = tokens[0].Kind == TokenKind.Other ? 1 : 0;
        while (tokens[first].Kind == TokenKind.Other)
        {
            first++;
        }

        var end = tokens.Words.Openings.Read(tokens, first, out var code);
        if (end == first)
        {
            return ReadWithoutArticle(tokens, first, out organ);
        }

        // The line contains only the name; names of commissions continue with small words and capitalized words.
        var last = tokens.Count - 1;
        while (last > end && tokens[last].Kind is TokenKind.Other or TokenKind.Colon or TokenKind.Comma)
        {
            last--;
        }

        // A full stop in place of the comma is a printing error; a sentence would have more words.
        last = last == end && code!.Length > 0 && tokens[last].Kind == TokenKind.FullStop ? last - 1 : last;

        for (var i = end; i <= last; i++)
        {
            if (!IsOfName(tokens, i, code!.Length == 0))
            {
                return null;
            }
        }

        organ = code!;
        return tokens.Text[tokens[first].Start..tokens[last].End].TrimEnd(',', ':', ' ', '_', '*');
    }

    // "Security Council,"
    private static string? ReadWithoutArticle(Tokens tokens, int first, out string organ)
    {
        organ = string.Empty;
        var end = tokens.Words.Reports.Organs.Read(tokens, first, out var code);
        if (end <= first + 1 || code.Code.IsDefault || tokens[end].Kind != TokenKind.Comma
            || tokens.Has(end + 1) || !tokens.IsCapital(first))
        {
            return null;
        }

        organ = code.Code.ToString();
        return tokens.Text[tokens[first].Start..tokens[end - 1].End];
    }

    private static bool Opens(string line, LanguageWords words)
    {
        var tokens = new Tokens(words);
        tokens.Read(line, 0);
        return Read(tokens, out _) is not null;
    }

    private static bool IsOfName(Tokens tokens, int index, bool isOpen)
    {
        const WordRoles small = WordRoles.Preposition | WordRoles.Conjunction | WordRoles.Determiner;
        var token = tokens[index];
        return token.Kind switch
        {
            TokenKind.Comma or TokenKind.Colon or TokenKind.Other => true,
            TokenKind.Word when tokens.IsCapital(index) => isOpen || !tokens.Has(MaxShortName),
            TokenKind.Word => token.Is(small) && (isOpen || token.Is(WordRoles.Genitive)),
            _ => false,
        };
    }
}
