using Wsis.Governance.Symbols;
using Wsis.Governance.Tool.Show;
using Wsis.Governance.Values;
using Wsis.Governance.Values.Codes;

namespace Wsis.Governance.Tool.Csv;

/// <summary>Reads values as people write them in sheets: "calls upon" for <c>callsUpon</c>, "18 November 2005" for
/// <c>2005-11-18</c>.</summary>
internal static class LenientReading
{
    private static readonly string[] months =
    [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ];

    private static readonly Lazy<ILookup<string, string>> organizations = new(static () =>
        ReferenceData.Corpus.Organizations
            .SelectMany(static one => RecordFinder.NamesOf(one).Select(name => (Name: name, Id: one.IdText)))
            .ToLookup(static pair => NameKey.OfName(pair.Name), static pair => pair.Id));

    /// <summary>A lenient parser for texts of a kind; null if there is nothing of the kind. It returns the text in that
    /// form, or null if it cannot read it with certainty.</summary>
    public static Func<string, string?>? Of<T>()
        where T : struct, ITextValue<T> =>
        typeof(T) == typeof(PartialDate) ? DateOf
        : typeof(T) == typeof(ParagraphSet) ? PlaceOf
        : typeof(T) == typeof(DocumentSymbol) || typeof(T) == typeof(DocumentRef) ? DocumentOf
        : typeof(T) == typeof(Addressee) ? static text =>
            CodeOf(text, StakeholderGroup.Known) ?? OrganizationOf(text)
        : typeof(T) == typeof(Id<Organization>) ? OrganizationOf
        : T.Recognized.IsEmpty ? null
        : static text => CodeOf(text, T.Recognized);

    /// <summary>A date written with the name of its month, or with the day and the month in numbers where no
    /// month has the number of the day.</summary>
    public static string? DateOf(string text)
    {
        var parts = text.Split([' ', '.', '/', '-', ',', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        return parts switch
        {
            [var day, var month, var year] when NumberIn(day, 1, 31) is { } d && MonthOf(month) is { } m
                && NumberIn(year, 1000, 9999) is { } y => DateOf(y, m, d),
            [var month, var day, var year] when MonthOf(month) is { } m && NumberIn(day, 1, 31) is { } d
                && NumberIn(year, 1000, 9999) is { } y => DateOf(y, m, d),
            [var month, var year] when MonthOf(month) is { } m && NumberIn(year, 1000, 9999) is { } y =>
                PartialDate.Create(y, m).ToString(),
            [var day, var month, var year] when NumberIn(day, 13, 31) is { } d && NumberIn(month, 1, 12) is { } m
                && NumberIn(year, 1000, 9999) is { } y => DateOf(y, m, d),
            [var month, var day, var year] when NumberIn(day, 13, 31) is { } d && NumberIn(month, 1, 12) is { } m
                && NumberIn(year, 1000, 9999) is { } y => DateOf(y, m, d),
            [var year, var month, var day] when NumberIn(year, 1000, 9999) is { } y
                && NumberIn(month, 1, 12) is { } m && NumberIn(day, 1, 31) is { } d => DateOf(y, m, d),
            _ => null,
        };
    }

    /// <summary>Paragraphs as people write them: "paras. 12-14", "12 (a) and (b)".</summary>
    public static string? PlaceOf(string text) =>
        ParagraphSet.TryParseLenient(text, out var places) ? places.ToString() : null;

    /// <summary>The id of the organization of the reference data that a text names: "Secretary-General".</summary>
    public static string? OrganizationOf(string text) =>
        Id<Organization>.TryParse(text, out _)
            ? null
            : organizations.Value[NameKey.OfName(text)].Distinct().ToArray() is [var only] ? only : null;

    /// <summary>The code of a list that a text names, as a code or in words; null if it names none.</summary>
    public static string? CodeOf(string text, ReadOnlySpan<string> known)
    {
        var letters = LettersOf(text);
        foreach (var code in known)
        {
            if (LettersOf(code) == letters || LettersOf(Humanizer.OfCode(code)) == letters)
            {
                return code;
            }
        }

        return null;
    }

    /// <summary>The code of the organ that a text names: by code, by name in one of the six official languages, by
    /// acronym, or by a name of its organization in the reference data.</summary>
    public static string? OrganOf(string text)
    {
        if ((CodeOf(text, Organ.Known) ?? OrganCodes.OfAcronym(text)
            ?? CodeNames.CodeOf(Organ.Kind, text)) is { } code)
        {
            return code;
        }

        var found = ReferenceData.Corpus.Find(text) as Organization ?? ReferenceData.Corpus.FindOrganization(text);
        var organ = found is null ? default : ReferenceData.Corpus.OrganOf(found);
        return organ.IsDefault ? null : organ.ToString();
    }

    /// <summary>The one document that a text cites in words: "resolution 60/252", "Tunis Agenda".</summary>
    public static string? DocumentOf(string text) =>
        !DocumentRef.TryParse(text, out _)
        && CitationScanner.Scan(text) is [{ Paragraphs.IsDefault: true, Canonical: { } canonical } match]
        && match.Offset + match.Length == text.Length
        && IntroducesDocument(text.AsSpan(0, match.Offset).Trim())
            ? canonical
            : null;

    // True for an empty text, or for words that introduce the number of a resolution: "General Assembly resolution".
    private static bool IntroducesDocument(ReadOnlySpan<char> words)
    {
        foreach (var ending in (ReadOnlySpan<string>)["resolution", "decision"])
        {
            if (words.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            {
                var organ = words[..^ending.Length].Trim().ToString();
                return organ.Length == 0 || CodeOf(organ, Organ.Known) is not null;
            }
        }

        return words.IsEmpty;
    }

    private static string? DateOf(int year, int month, int day) =>
        day <= DateTime.DaysInMonth(year, month) ? PartialDate.Create(year, month, day).ToString() : null;

    private static int? MonthOf(string text)
    {
        var found = Array.FindIndex(months, month =>
            text.Length >= 3 && month.StartsWith(text, StringComparison.OrdinalIgnoreCase));
        return found < 0 ? null : found + 1;
    }

    private static int? NumberIn(string text, int lowest, int highest) =>
        int.TryParse(text, System.Globalization.NumberStyles.None, null, out var number)
            && number >= lowest && number <= highest
            ? number
            : null;

    private static string LettersOf(string text) =>
        string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
