using System.Collections.Immutable;
using Wsis.Governance.Citations.Places;
using Wsis.Governance.Citations.Text;
using Wsis.Governance.Citations.Vocabulary;
using Wsis.Governance.Symbols;
using Wsis.Governance.Values;

namespace Wsis.Governance.Citations;

/// <content>Lists and ranges of numbers, the words around a number, and words that refer to one.</content>
internal ref partial struct CitationReader
{
    /// <summary>"2006/46 to 2006/48": the numbers between.</summary>
    private readonly void AddRange(in CitedNumber number, ImmutableArray<CitationCandidate> candidates)
    {
        const int MaxInRange = 60;
        if (listEnd < 0 || number.Place.Start < listEnd
            || number.Letters != 0 || listNumber.Letters != 0 || number.Second == 0
            || listNumber.First != number.First || number.Second - listNumber.Second is < 2 or > MaxInRange
            || candidates[0] is not { IsMirrored: false, Resolution: { } resolution }
            || !IsRange(text[listEnd..number.Place.Start]))
        {
            return;
        }

        for (var between = listNumber.Second + 1; between < number.Second; between++)
        {
            var one = resolution with { Number = between };
            if (ResolutionSymbols.FirstOf(one) is { IsDefault: false } symbol)
            {
                found.Add(CitationCollector.Match(
                    text,
                    number.Place,
                    [candidates[0] with { Symbol = symbol, Resolution = one }],
                    number.Repairs,
                    default));
            }
        }
    }

    private static bool IsRange(ReadOnlySpan<char> gap) => gap.Trim() is "-" or "–"
        || (TextWords.TryNext(gap, 0, gap.Length, out var word) && gap[..word.Start].Trim().IsEmpty
            && gap[word.End..].Trim().IsEmpty
            && (WordLexicon.RoleOf(gap[word.Start..word.End]) & WordRole.To) != 0);

    /// <summary>A list continues as long as there is little between two numbers: a comma or "and",
    /// a date, "resolutions".</summary>
    private readonly bool IsListGap(int start, out int words)
    {
        words = 0;
        if (start - listEnd is < 0 or > SearchLimits.CharactersBetweenNumbers)
        {
            return false;
        }

        var gap = text[listEnd..start];
        if (TextWords.HasEndOfSentence(gap))
        {
            return false;
        }

        var inWord = false;
        for (var at = 0; at < gap.Length; at++)
        {
            words += char.IsLetter(gap[at]) && !inWord ? 1 : 0;
            inWord = char.IsLetter(gap[at]);
        }

        return words <= SearchLimits.WordsBetweenNumbers;
    }

    /// <summary>"A/RES/60/252, 63/202 and 65/141": numbers of the same form go on with the list that a symbol
    /// begins.</summary>
    private void ContinueSymbol(in CitedNumber number)
    {
        if (symbolEnd == 0 || symbolEnd != searchStart || number.Place.Start <= symbolEnd
            || !IsListSeparator(text[symbolEnd..number.Place.Start])
            || IsRatio(number, default) || ResolutionId.OfOne(found.LastFull) is not { } cited
            || !IsOfSeries(number, cited))
        {
            return;
        }

        (listEnd, listNumber) = (symbolEnd, default);
        list = new CitationContext(cited.Kind, OrganOf(cited.Organ)) { IsBound = true };
    }

    private readonly bool IsOfSeries(in CitedNumber number, in ResolutionId cited) =>
        cited.HasRunningNumber ? number.Session > 0
            : cited.Organ == OrganCodes.SecurityCouncil ? number.Year > 0
            : number.HasSlash && (number.First >= NumberSeries.FirstYearOfCouncilNumbers) == (cited.Year > 0);

    /// <summary>The list goes on after the title of a resolution, which may be long: "52/25 of 4 April 2023 on …, 49/14
    /// of 31 March 2022". The date has to fit.</summary>
    private readonly bool IsFarInList(int start)
    {
        return start - listEnd is >= 0 and <= SearchLimits.CharactersOfTitle && list.HasKind
            && list.Organ != CitedOrgan.Other && !TextWords.HasEndOfSentence(text[listEnd..start]);
    }

    private readonly bool IsInOtherList(int start) =>
        otherEnd > 0 && otherEnd < start && IsListSeparator(text[otherEnd..start]);

    private readonly CitedDate DateOf(TextRange place) =>
        CitedDateReader.After(text, place.End) is { IsKnown: true } date ? date
            : place.Start > 0 && text[place.Start - 1] == ChineseVocabulary.Ordinal
            ? CitedDateReader.BeforeInChinese(text, place)
            : default;

    private CitedPlaces PlacesOf(TextRange place, CitedDate date, bool hasNoneBefore)
    {
        var places = ParagraphLocator.Around(text, place, searchStart, date, hasNoneBefore);
        if (places.Printed is null && endWithPlaces > 0 && endWithPlaces == searchStart)
        {
            places = ParagraphLocator.Continued(text, place, searchStart);
        }

        endWithPlaces = places.Printed is not null && places.Place.Start < place.Start ? place.End : 0;
        return places;
    }

    /// <summary>A year that follows in the sentence, or 0.</summary>
    private readonly int YearAfter(int end)
    {
        var value = 0;
        var digits = 0;
        for (var at = end; at < text.Length && at - end < SearchLimits.CharactersToLooseYear; at++)
        {
            var character = TextFold.Of(text[at]);
            if (char.IsAsciiDigit(character))
            {
                value = digits < 5 ? (value * 10) + character - '0' : value;
                digits++;
                continue;
            }

            if (digits == 4 && value is >= 1946 and <= 2100)
            {
                return character == '/' ? 0 : value;
            }

            (value, digits) = (0, 0);
            if (TextWords.EndsSentence(text, at) || text[at] is ';' or '؛')
            {
                return 0;
            }
        }

        return digits == 4 && value is >= 1946 and <= 2100 ? value : 0;
    }

    /// <summary>"Ibid.", "paragraph 5 of that resolution": the last document of that kind.</summary>
    private readonly void ReadBackReferences()
    {
        for (var at = 0; at < text.Length; at++)
        {
            var next = text[at..].IndexOfAny(BackReferences.Words);
            if (next < 0)
            {
                return;
            }

            at += next;
            var length = BackReferences.Read(text[at..], out var kind);
            var isWord = at == 0 || !char.IsLetter(text[at - 1]) || TextFold.IsChinese(text[at]);
            if (length > 0 && isWord && !IsNumberAt(at + length)
                && MatchBefore(found.Earlier, at, kind) is { } earlier)
            {
                found.AddBackReference(text, new TextRange(at, at + length), earlier);
            }
        }
    }

    private readonly bool IsNumberAt(int at)
    {
        var cursor = new TextCursor(text, at);
        cursor.SkipSpaces();
        return char.IsAsciiDigit(cursor.Peek());
    }

    private static CitationMatch? MatchBefore(ReadOnlySpan<CitationMatch> earlier, int at, SymbolKind kind)
    {
        for (var i = earlier.Length - 1; i >= 0; i--)
        {
            var end = earlier[i].Offset + earlier[i].Length;
            if (end <= at && (kind == SymbolKind.Document || earlier[i].Document.Kind == kind))
            {
                return at - end <= SearchLimits.CharactersToEarlier && !earlier[i].Document.IsDefault
                    ? earlier[i] : null;
            }
        }

        return null;
    }

    private static CitedOrgan OrganOf(string organ) => organ switch
    {
        OrganCodes.GeneralAssembly => CitedOrgan.GeneralAssembly,
        OrganCodes.SecurityCouncil => CitedOrgan.SecurityCouncil,
        OrganCodes.EconomicAndSocialCouncil => CitedOrgan.EconomicAndSocialCouncil,
        OrganCodes.HumanRightsCouncil => CitedOrgan.HumanRightsCouncil,
        OrganCodes.CommissionOnHumanRights => CitedOrgan.CommissionOnHumanRights,
        OrganCodes.TrusteeshipCouncil => CitedOrgan.TrusteeshipCouncil,
        OrganCodes.EnvironmentProgramme => CitedOrgan.EnvironmentAssembly,
        OrganCodes.HumanSettlementsProgramme => CitedOrgan.HabitatAssembly,
        _ => CitedOrgan.None,
    };
}
