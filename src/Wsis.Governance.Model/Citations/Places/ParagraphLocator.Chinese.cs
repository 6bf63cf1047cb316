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

        if (SectionsAt(text, at, out var section) is { Length: > 0 } sections)
        {
            end = section;
            if (sections.Contains(','))
            {
                found = new Found(sections, new TextRange(first, end), new TextRange(first, end)) { IsPart = true };
                return true;
            }

            prefix += sections + " ";
            at = AfterSigns(text, end);
        }

        at += text[at..].StartsWith(ChineseVocabulary.Operative) ? ChineseVocabulary.Operative.Length : 0;
        if (IsOrdinal(text, at) && ReadList(text, at + 1, first, prefix, ref found)
            && (found.HasSign || (found.Printed.End < text.Length
                && text[found.Printed.End] == ChineseVocabulary.Paragraph)))
        {
            return true;
        }

        found = prefix.Length == 0 ? default
            : new Found(prefix.TrimEnd(), new TextRange(first, end), new TextRange(first, end)) { IsPart = true };
        return prefix.Length > 0;
    }

    /// <summary>第三节, B节, 第三和第五节: the sections of a list are parts of the document itself.</summary>
    private static string SectionsAt(ReadOnlySpan<char> text, int at, out int end)
    {
        var all = "";
        for (end = at; end < text.Length;)
        {
            var number = "";
            if (all.Length == 0 && char.IsAsciiLetterUpper(text[end]))
            {
                number = text[end++].ToString();
            }
            else
            {
                end += IsOrdinal(text, end) ? 1 : 0;
                number = end > at ? NumeralAt(text, ref end).TrimEnd() : "";
            }

            if (number.Length == 0 || end >= text.Length)
            {
                return "";
            }

            all += (all.Length == 0 ? "section " : ", section ") + number;
            if (text[end++] is var next && next == ChineseVocabulary.Section)
            {
                return all;
            }

            if (next != '、' && !ChineseVocabulary.Ands.Contains(next, StringComparison.Ordinal))
            {
                return "";
            }
        }

        return "";
    }

    // 号决议, 号文件
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

        foreach (var name in ChineseVocabulary.DocumentsAfter)
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
        while (at < text.Length && text[at] is '，' or ',' or '、' or ' ' or '的' or '(' or '（')
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

        var least = Math.Max(start, end - SearchLimits.CharactersOfChinesePlace);
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
