using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <summary>Reads the words before and after a number.</summary>
internal static class ContextReader
{
    private const int MostBack = 260;
    private const int MostForward = 160;
    private const int MostWordsBack = 26;
    private const int MostWordsToKind = 14;
    private const int MostWordsForward = 14;

    // "قرار الجمعية العامة 60/252": from the organ back to the kind.
    private const int MostWordsAfterOrgan = 3;

    private const WordRole Kinds = WordRole.Resolution | WordRole.Decision;
    private const WordRole OrganParts = WordRole.Assembly | WordRole.Council | WordRole.Security | WordRole.Economic
        | WordRole.Rights | WordRole.Commission | WordRole.Trusteeship | WordRole.Other;

    /// <summary>What stands around a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The number.</param>
    /// <param name="floor">Where the list begins that the number may belong to: words before it are not looked
    /// at.</param>
    public static CitationContext Read(ReadOnlySpan<char> text, TextRange place, int floor)
    {
        var back = ReadBack(text, place.Start, Math.Max(floor, place.Start - MostBack), out var possessive);
        var kind = back.HasKind ? back.Kind : ChineseContext.KindAfter(text, place);
        var organ = ReadForward(text, place.End);
        organ = organ == CitedOrgan.None ? back.Organ : organ;
        return new CitationContext(kind, Agree(text, place.End, organ, possessive), back.NamesBothKinds);
    }

    /// <summary>Arabic "its" agrees with the organ: <c>قرارها</c> is of the Assembly, <c>قراره</c> of a
    /// Council.</summary>
    private static CitedOrgan Agree(ReadOnlySpan<char> text, int end, CitedOrgan organ, WordRole possessive)
    {
        if ((possessive & WordRole.OfAssembly) != 0)
        {
            return organ is CitedOrgan.CommissionOnHumanRights or CitedOrgan.Other ? organ : CitedOrgan.GeneralAssembly;
        }

        if ((possessive & WordRole.OfCouncil) == 0)
        {
            return organ;
        }

        var named = organ is CitedOrgan.None or CitedOrgan.GeneralAssembly ? ReadLoosely(text, end) : organ;
        return named is CitedOrgan.None or CitedOrgan.GeneralAssembly ? CitedOrgan.Council : named;
    }

    private static CitationContext ReadBack(ReadOnlySpan<char> text, int start, int floor, out WordRole possessive)
    {
        possessive = WordRole.None;
        var kind = SymbolKind.Document;
        var namesBoth = false;
        var kindAt = 0;
        var organ = default(OrganWords);
        var isComplete = false;
        var wordsAfterOrgan = 0;
        var at = start;
        for (var words = 0; words < MostWordsBack && TextWords.TryPrevious(text, at, floor, out var word); words++)
        {
            at = word.Start;
            var role = RoleOf(text, word);
            if ((role & Kinds) != 0)
            {
                if (kind == SymbolKind.Document)
                {
                    kind = (role & WordRole.Decision) != 0 ? SymbolKind.Decision : SymbolKind.Resolution;
                    possessive = role & (WordRole.OfAssembly | WordRole.OfCouncil);
                    kindAt = words;
                }
                else if (words - kindAt <= 2)
                {
                    namesBoth |= ((role & WordRole.Decision) != 0) != (kind == SymbolKind.Decision);
                }

                isComplete |= organ.HasAny;
            }
            else if ((role & OrganParts) != 0 && !isComplete)
            {
                isComplete = !organ.TryAdd(QualifyAssembly(text, word, floor, role));
            }
            else if ((role & WordRole.Glue) == 0)
            {
                isComplete |= organ.HasAny;
            }

            wordsAfterOrgan += isComplete ? 1 : 0;
            if (isComplete ? kind != SymbolKind.Document || wordsAfterOrgan > MostWordsAfterOrgan
                : kind == SymbolKind.Document && words >= MostWordsToKind)
            {
                break;
            }
        }

        return new CitationContext(kind, organ.Organ, namesBoth);
    }

    private static WordRole RoleOf(ReadOnlySpan<char> text, TextRange word) =>
        word.Length == 1 && TextFold.IsChinese(text[word.Start])
            ? ChineseContext.RoleAt(text, word.Start)
            : WordLexicon.RoleOf(text[word.Start..word.End]);

    /// <summary>"Environment Assembly" is not the Assembly.</summary>
    private static WordRole QualifyAssembly(ReadOnlySpan<char> text, TextRange word, int floor, WordRole role)
    {
        if ((role & WordRole.Assembly) == 0 || !TextWords.TryPrevious(text, word.Start, floor, out var before))
        {
            return role;
        }

        return WordLexicon.RoleOf(text[before.Start..before.End]) == WordRole.Other ? WordRole.Other : role;
    }

    /// <summary>An organ that follows in the genitive or with "by": "de l'Assemblée générale", "of the
    /// Council".</summary>
    private static CitedOrgan ReadForward(ReadOnlySpan<char> text, int end)
    {
        var ceiling = Math.Min(text.Length, end + MostForward);
        var organ = default(OrganWords);
        var isBound = false;
        var isFree = true;
        var at = end;
        for (var words = 0; words < MostWordsForward && TextWords.TryNext(text, at, ceiling, out var word); words++)
        {
            at = word.End;
            var letters = text[word.Start..word.End];
            var role = WordLexicon.RoleOf(letters);
            if ((role & OrganParts) != 0)
            {
                if (!organ.HasAny && !isBound && !(isFree && IsCyrillic(letters)))
                {
                    return CitedOrgan.None;
                }

                if (!organ.TryAdd(role))
                {
                    break;
                }
            }
            else if (organ.HasAny && (role & WordRole.Glue) == 0)
            {
                break;
            }
            else if ((role & WordRole.Glue) == 0 && !IsRoman(letters))
            {
                return CitedOrgan.None;
            }
            else
            {
                isBound = IsBond(letters) || (isBound && IsArticle(letters));
                isFree = letters is not ("и" or "или");
            }
        }

        return organ.Organ;
    }

    /// <summary>The first organ named after an Arabic number, whatever stands between.</summary>
    private static CitedOrgan ReadLoosely(ReadOnlySpan<char> text, int end)
    {
        var ceiling = Math.Min(text.Length, end + MostForward);
        var organ = default(OrganWords);
        var at = end;
        for (var words = 0; words < 8 && TextWords.TryNext(text, at, ceiling, out var word); words++)
        {
            at = word.End;
            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if ((role & OrganParts) != 0 ? !organ.TryAdd(role) : organ.HasAny)
            {
                break;
            }
        }

        return organ.Organ;
    }

    private static bool IsBond(ReadOnlySpan<char> word) =>
        word is "of" or "by" or "de" or "du" or "del" or "des" or "d" or "do" or "da" or "par" or "por";

    /// <summary>In Russian the genitive itself binds, unless "and" stands before it.</summary>
    private static bool IsCyrillic(ReadOnlySpan<char> word) =>
        word[0] is >= '\u0400' and <= '\u04FF' || (word.Length > 1 && word[1] is >= '\u0400' and <= '\u04FF');

    private static bool IsArticle(ReadOnlySpan<char> word) =>
        word is "the" or "la" or "l" or "le" or "el" or "General" or "Human" or "UN" or "United" or "Nations";

    private static bool IsRoman(ReadOnlySpan<char> word) => word.Length <= 8 && !word.ContainsAnyExcept("IVXLSEABCD");
}
