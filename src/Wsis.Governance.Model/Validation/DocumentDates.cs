using NodaTime;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>When documents were adopted or issued.</summary>
internal static class DocumentDates
{
    /// <summary>The date of a document; <c>default</c> for another record and where none is stated.</summary>
    /// <param name="record">The record.</param>
    /// <param name="place">The place of the date in the record.</param>
    public static PartialDate Of(Record? record, out string place)
    {
        place = record is Report ? "/issued" : "/adopted";
        return record switch
        {
            Resolution resolution => resolution.Adopted,
            Report report => report.Issued,
            OutcomeDocument document => Of(document.Adopted),
            _ => default,
        };
    }

    /// <summary>The days on which a document can have been adopted or issued: its record's date, or the session in
    /// which
    /// a resolution of that symbol is adopted, or any day.</summary>
    public static DayRange PeriodOf(DocumentSymbol symbol, ref Scope scope) =>
        Of(scope.Find(symbol), out _) is { IsDefault: false } date ? DayRange.Of(date)
        : SessionCalendar.TryGetPeriod(symbol, out var session) ? session
        : DayRange.AnyDay;

    /// <summary>The days on which a document can have been adopted or issued.</summary>
    public static DayRange PeriodOf(DocumentRef document, ref Scope scope) => document.OutcomeDocument.IsDefault
        ? PeriodOf(document.Symbol, ref scope)
        : DayRange.Of(Of(scope.Find(document), out _));

    /// <summary>The days on which a resolution can have been adopted, by its own record.</summary>
    public static DayRange PeriodOf(Resolution resolution) =>
        !resolution.Adopted.IsDefault ? DayRange.Of(resolution.Adopted)
        : SessionCalendar.TryGetPeriod(resolution.Symbol, out var session) ? session
        : DayRange.AnyDay;

    /// <summary>A day as it stands in messages.</summary>
    public static string TextOf(LocalDate day) => Of(day).ToString();

    // A partial date begins with the year 1; no document is older.
    private static PartialDate Of(LocalDate day) =>
        day.WithCalendar(CalendarSystem.Iso).Year is >= 1 and <= 9999 ? PartialDate.FromLocalDate(day) : default;
}
