using System.Runtime.CompilerServices;
using Wsis.Governance.Citations.Text;
using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Symbols;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <content>Numbers without session or year, and those in Chinese numerals.</content>
internal ref partial struct CitationReader
{
    /// <summary>"Security Council resolution 1325": the number alone is one of that Council, whose numbers tell their
    /// year.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int ReadBareNumber(int digit, int end)
    {
        if (end - digit is < 2 or > 4 || digit < 2 || digit < searchStart)
        {
            return end;
        }

        if (TextFold.IsChinese(text[digit - 1]) || text[digit - 1] == '、')
        {
            return ReadBareInChinese(digit, end);
        }

        if (!BeginsBare(digit) || !IsBare(digit, end))
        {
            return end;
        }

        var isInList = isBareList && listEnd >= 0 && IsListSeparator(text[listEnd..digit]);
        if ((!isInList && !IsAfterKind(digit)) || IsDayOfMonth(end))
        {
            return end;
        }

        var place = new TextRange(digit, end);
        var context = isInList ? list
            : ContextReader.Read(text, place, searchStart == listEnd ? 0 : searchStart, default);
        var isNamed = context.Organ == CitedOrgan.SecurityCouncil && (context.IsBound || context.IsOwn);
        if (!isNamed && !(context.Organ is CitedOrgan.None or CitedOrgan.Council or CitedOrgan.SecurityCouncil
            && contextOrgan == CitedOrgan.SecurityCouncil) || !context.HasKind)
        {
            return end;
        }

        AddBare(place, context with { HasNoPlaceBefore = !isInList && context.HasNoPlaceBefore }, isNamed);
        return end;
    }

    /// <summary>安理会第1325和1820号决议: the sign and the word follow the list.</summary>
    private int ReadBareInChinese(int digit, int end)
    {
        var place = new TextRange(digit, end);
        if (text[digit] != '0' && ChineseContext.IsOfResolution(text, end)
            && ContextReader.Read(text, place, 0, default) is
            {
                Organ: CitedOrgan.SecurityCouncil, IsBound: true, Kind: SymbolKind.Resolution,
            } context)
        {
            AddBare(place, context, isNamed: true);
        }

        return end;
    }

    private void AddBare(TextRange place, CitationContext context, bool isNamed)
    {
        var number = new CitedNumber { Place = place };
        var cursor = new TextCursor(text, place.Start);
        cursor.TryReadNumber(4, out number.First);
        number.Year = NumberSeries.YearOfSecurityCouncil(number.First);
        if (number.Year > 0)
        {
            Add(
                number,
                context with { Organ = CitedOrgan.SecurityCouncil },
                isNamed,
                CitedDateReader.After(text, place.End));
            isBareList = true;
        }
    }

    /// <summary>"Commission resolution 1998/72", if the Commission on Human Rights was named before.</summary>
    private readonly CitationContext OfCommission(in CitationContext context, in CitedNumber number)
    {
        const int FirstYear = 1947;
        const int LastYear = 2005;
        return context is { Organ: CitedOrgan.Other, IsCommission: true, HasKind: true }
            && number is { HasSlash: true, First: >= FirstYear and <= LastYear }
            && (hasNamedCommission || NamesCommissionOnHumanRights(text[..number.Place.Start]))
                ? context with { Organ = CitedOrgan.CommissionOnHumanRights }
                : context;
    }

    /// <summary>True where the last commission named is that one; its sub-commission is none.</summary>
    private static bool NamesCommissionOnHumanRights(ReadOnlySpan<char> before)
    {
        const string Named = "Commission on ";
        before = before[Math.Max(0, before.Length - SearchLimits.CharactersToNamedCommission)..];
        var at = before.LastIndexOf(Named);
        while (at > 0 && before[at - 1] is '-' or '\u2011')
        {
            at = before[..at].LastIndexOf(Named);
        }

        return (at >= 0 && before[(at + Named.Length)..].StartsWith("Human Rights"))
            || before.Contains("Commission des droits de l", StringComparison.Ordinal)
            || before.Contains("Comisión de Derechos Humanos", StringComparison.Ordinal);
    }

    /// <summary>True for "resolution 1325", "resolution No. 1325" and "résolution du Conseil de sécurité
    /// 1325".</summary>
    private readonly bool IsAfterKind(int digit)
    {
        const WordRole Name = WordRole.Security | WordRole.Council;
        var at = digit;
        var start = Math.Max(searchStart, digit - SearchLimits.CharactersToKindOfBareNumber);
        var name = WordRole.None;
        for (var words = 0; words < SearchLimits.WordsToKindOfBareNumber
            && TextWords.TryPrevious(text, at, start, out var word) && at - word.End <= 2; words++)
        {
            var role = WordLexicon.RoleOf(text[word.Start..word.End]);
            if ((role & WordRole.Resolution) != 0)
            {
                return name is WordRole.None or Name;
            }

            var isOfName = (role & Name) != 0
                || (name != WordRole.None && (role & (WordRole.Genitive | WordRole.Article)) != 0);
            if (!isOfName && (words > 0
                || (role & (WordRole.Connective | WordRole.Genitive | WordRole.Month)) != WordRole.Connective))
            {
                return false;
            }

            name |= role & Name;
            at = word.Start;
        }

        return false;
    }

    /// <summary>True for "27 March", not for "678, ¶ 2 (Nov. 29, 1990)".</summary>
    private readonly bool IsDayOfMonth(int end) =>
        TextWords.TryNext(text, end, Math.Min(text.Length, end + 16), out var word) && word.Start - end <= 2
        && (WordLexicon.RoleOf(text[word.Start..word.End]) & WordRole.Month) != 0;

    /// <summary>True for a comma, "and", or both.</summary>
    private static bool IsListSeparator(ReadOnlySpan<char> gap)
    {
        if (gap.Length > 8 || gap.IndexOfAny(",،、 ") < 0)
        {
            return false;
        }

        return !TextWords.TryNext(gap, 0, gap.Length, out var word)
            || ((WordLexicon.RoleOf(gap[word.Start..word.End]) & WordRole.And) != 0
                && !TextWords.TryNext(gap, word.End, gap.Length, out _));
    }

    /// <summary>A space is before the number, or the Arabic "and", which is written together with it.</summary>
    private readonly bool BeginsBare(int digit) => text[digit - 1] == ArabicVocabulary.And
        ? isBareList && TextFold.IsSpace(TextFold.Of(text[digit - 2]))
        : TextFold.IsSpace(TextFold.Of(text[digit - 1]))
            && (char.IsLetter(text[digit - 2]) || text[digit - 2] is '.' or ',' or '،' or '°');

    private readonly bool IsBare(int digit, int end)
    {
        var next = end < text.Length ? TextFold.Of(text[end]) : ' ';
        var after = end + 1 < text.Length ? TextFold.Of(text[end + 1]) : ' ';
        return text[digit] != '0'
            && !(next is '/' or '-' or '(' or '_' or '%' || char.IsLetterOrDigit(next))
            && !(next is '.' or ',' && char.IsAsciiDigit(after))
            && !(TextFold.IsSpace(next) && after is '(' or '/');
    }

    /// <summary>Old Chinese texts write number and session in numerals: 决议案二〇二五(二十).</summary>
    private void ReadChineseNumbers()
    {
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOfAny(ChineseNumerals.Characters);
            if (next < 0)
            {
                return;
            }

            var start = at + next;
            var end = start;
            while (end < text.Length && end - start < 8 && ChineseNumerals.Characters.Contains(text[end]))
            {
                end++;
            }

            at = end - start is >= 3 and <= 4 && ChineseNumerals.TryRead(text[start..end], out var first)
                ? Math.Max(end, ReadChineseNumber(start, end, first))
                : end;
        }
    }

    private int ReadChineseNumber(int start, int end, int first)
    {
        var number = new CitedNumber { First = first };
        CitedLetters.TryRead(text, end, ref number, out end);
        var cursor = new TextCursor(text, end);
        if (!cursor.Skip('(') || !CitedSession.TryRead(text, ref cursor, isMirrored: false, ref number))
        {
            return end;
        }

        number.Place = new TextRange(start, cursor.At);
        return ReadNumber(number);
    }
}
