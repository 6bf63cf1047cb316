using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations.Places;

/// <content>Places in Chinese texts, where the word for a place is after its number.</content>
internal static partial class ParagraphLocator
{
    /// <summary>第60/252号决议附件二第5段: annex, section and paragraphs, each only if it is there.</summary>
    private static bool AfterInChinese(ReadOnlySpan<char> text, int start, ref Found found)
    {
        var at = AfterSigns(text, AfterKind(text, start));
        var (first, end, prefix) = (at, at, "");
        if (text[at..].StartsWith(ChineseVocabulary.Annex))
        {
            end = at + ChineseVocabulary.Annex.Length;
            prefix = "annex " + NumeralAt(text, ref end);
            at = AfterSigns(text, end);
        }

        var section = at + 1;
        if (IsOrdinal(text, at) && NumeralAt(text, ref section) is { Length: > 0 } number
            && section < text.Length && text[section] == ChineseVocabulary.Section)
        {
            prefix += $"section {number}";
            end = section + 1;
            at = AfterSigns(text, end);
        }

        at += text[at..].StartsWith(ChineseVocabulary.Operative) ? ChineseVocabulary.Operative.Length : 0;
        if (IsOrdinal(text, at) && ReadList(text, at + 1, first, prefix, ref found)
            && found.Printed.End < text.Length && text[found.Printed.End] == ChineseVocabulary.Paragraph)
        {
            return true;
        }

        found = prefix.Length == 0 ? default
            : new Found(prefix.TrimEnd(), new TextRange(first, end), new TextRange(first, end)) { IsPart = true };
        return prefix.Length > 0;
    }

    // 号决议
    private static int AfterKind(ReadOnlySpan<char> text, int at)
    {
        if (!ChineseVocabulary.NumberSigns.Contains(text[at], StringComparison.Ordinal))
        {
            return at;
        }

        foreach (var (name, _) in ChineseVocabulary.KindsAfter)
        {
            if (text[(at + 1)..].StartsWith(name))
            {
                return at + 1 + name.Length;
            }
        }

        return at;
    }

    private static int AfterSigns(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is '，' or ',' or '、' or ' ' or '的')
        {
            at++;
        }

        return at;
    }

    private static bool IsOrdinal(ReadOnlySpan<char> text, int at) =>
        at < text.Length && text[at] == ChineseVocabulary.Ordinal;

    /// <summary>The number of an annex or section as a roman number, with a space after it; empty if there is
    /// none.</summary>
    private static string NumeralAt(ReadOnlySpan<char> text, ref int at)
    {
        var end = ChineseNumerals.EndOf(text, at);
        if (end > at && ChineseNumerals.TryRead(text[at..end], out var value)
            && value is > 0 and <= RomanNumeral.MaxValue)
        {
            at = end;
            return RomanNumeral.CapitalTextOf(value) + " ";
        }

        return "";
    }

    private static bool BeforeInChinese(ReadOnlySpan<char> text, int citation, int start, ref Found found)
    {
        var end = citation;
        while (end > start && text[end - 1] is '《' or ' ')
        {
            end--;
        }

        if (end <= start || text[end - 1] != ChineseVocabulary.Paragraph)
        {
            return false;
        }

        var least = Math.Max(start, end - MaxCharactersOfChinese);
        var ordinal = text[least..end].LastIndexOf(ChineseVocabulary.Ordinal);
        var result = default(Found);
        if (ordinal < 0 || !ReadList(text, least + ordinal + 1, least + ordinal, "", ref result)
            || result.Printed.End != end - 1)
        {
            return false;
        }

        found = result;
        return true;
    }
}
