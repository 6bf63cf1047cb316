using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <summary>Chinese texts have no spaces and say "resolution" after the number, once for a whole list.</summary>
internal static class ChineseContext
{
    /// <summary>The Latin letter that a cyclical character stands for: <c>甲</c> is A; <c>'\0'</c> for another
    /// word.</summary>
    public static char LetterOf(ReadOnlySpan<char> word) =>
        word.Length == 1 && ChineseVocabulary.Letters.IndexOf(word[0], StringComparison.Ordinal) is >= 0 and var at
            ? (char)('A' + at) : '\0';

    /// <summary>The role of the word that ends with a character.</summary>
    public static WordRole RoleAt(ReadOnlySpan<char> text, int at)
    {
        if (!ChineseVocabulary.LastCharacters.Contains(text[at], StringComparison.Ordinal))
        {
            return WordRole.Connective;
        }

        var before = text[..(at + 1)];
        foreach (var (name, role) in ChineseVocabulary.Names)
        {
            if (before.EndsWith(name))
            {
                return role;
            }
        }

        return WordRole.Connective;
    }

    /// <summary>第48/218 B、54/244和59/272号决议: the sign after the last number is one for all.</summary>
    private static int EndOfList(ReadOnlySpan<char> text, int at)
    {
        var limit = Math.Min(text.Length, at + SearchLimits.CharactersOfListInChinese);
        while (at < limit && (char.IsAsciiLetterUpper(text[at]) || char.IsAsciiDigit(text[at])
            || text[at] is '/' or '(' or ')' or '-'
            || ChineseVocabulary.InList.Contains(text[at], StringComparison.Ordinal)))
        {
            at++;
        }

        return at;
    }

    /// <summary>True if a number belongs to a list that ends in the sign and the word for resolutions:
    /// 第1325号和第1820号决议.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The end of the number.</param>
    public static bool IsOfResolution(ReadOnlySpan<char> text, int at)
    {
        var end = EndOfList(text, at);
        while (end < text.Length && ChineseVocabulary.NumberSigns.Contains(text[end], StringComparison.Ordinal))
        {
            foreach (var (name, kind) in ChineseVocabulary.KindsAfter)
            {
                if (kind == SymbolKind.Resolution && text[(end + 1)..].StartsWith(name))
                {
                    return true;
                }
            }

            end = EndOfList(text, end + 1);
        }

        return false;
    }

    /// <summary>The kind of document that the number sign and what follows it name.</summary>
    public static SymbolKind KindAfter(ReadOnlySpan<char> text, TextRange place)
    {
        var at = place.End;
        while (at < text.Length && text[at] == ' ')
        {
            at++;
        }

        at = at < text.Length && text[at] > '\u2FFF' ? EndOfList(text, at) : at;
        if (at >= text.Length || !ChineseVocabulary.NumberSigns.Contains(text[at], StringComparison.Ordinal))
        {
            return SymbolKind.Document;
        }

        var rest = text[at..Math.Min(text.Length, at + SearchLimits.CharactersToKindInChinese)];
        var stop = rest.IndexOfAny('。', '\n');
        rest = stop < 0 ? rest : rest[..stop];
        foreach (var (name, kind) in ChineseVocabulary.KindsAfter)
        {
            if (rest.IndexOf(name) >= 0)
            {
                return kind;
            }
        }

        return SymbolKind.Document;
    }
}
