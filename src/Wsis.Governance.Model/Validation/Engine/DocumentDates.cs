using Wsis.Governance.Calendar;

namespace Wsis.Governance.Validation.Engine;

/// <summary>The dates on which documents were adopted or issued: from their records, otherwise as far as
/// their symbols show.</summary>
internal static class DocumentDates
{
    // A day on which every session has been held.
    private static readonly DateOnly anyTime = new(UnitedNationsCalendar.LastYear, 1, 1);

    /// <summary>The date of a document; <c>default</c> for other records and if none is stated.</summary>
    /// <param name="record">The record.</param>
    /// <param name="place">The JSON pointer of the date in the record.</param>
    public static PartialDate Of(Record? record, out string place)
    {
        place = record is Report ? "/issued" : "/adopted";
        return record switch
        {
            Resolution resolution => resolution.Adopted,
            Report report => report.Issued,
            OutcomeDocument document => document.AdoptedDate,
            _ => default,
        };
    }

    /// <summary>The days on which a document can have been adopted or issued.</summary>
    public static DayInterval DaysOf(DocumentRef document, ref RuleContext context) =>
        document.OutcomeDocument.IsDefault
        ? DaysOf(document.Symbol, ref context)
        : Of(context.Find(document), out _).ToInterval();

    /// <summary>The days on which a document can have been adopted or issued.</summary>
    public static DayInterval DaysOf(DocumentSymbol symbol, ref RuleContext context) =>
        Of(context.Find(symbol), out _) is { IsDefault: false } date ? date.ToInterval()
        : symbol.IsDefault ? DayInterval.AnyDay
        : context.DaysOf(symbol);

    /// <summary>The days on which a resolution can have been adopted, by its own record.</summary>
    public static DayInterval DaysOf(Resolution resolution) =>
        resolution.Adopted.IsDefault
            ? SymbolSummary.Of(resolution.Symbol, anyTime).Days
            : resolution.Adopted.ToInterval();

    /// <summary>A day as text for messages.</summary>
    public static string TextOf(DateOnly day) => PartialDate.FromDateOnly(day).ToString();
}
