using NodaTime;
using Wsis.Governance.Findings;

namespace Wsis.Governance.Validation;

/// <summary>WSIS1006.</summary>
internal sealed class DateBeforeUnitedNations() : AnyRecordCheck(new Rule(
    "WSIS1006", "date-before-united-nations", Severity.Error)
{
    Clause = "Charter of the United Nations, Article 110: in force on 24 October 1945",
    Message = "The date {date} lies before 24 October 1945, when the Charter came into force.",
    Checks = "No resolution, report or outcome document is dated before the United Nations existed.",
    Why = "Such a date is a slip, most often in the century, and every comparison with it goes wrong.",
    Mend = "Correct the date.",
    Suppress = "For papers of the conferences and commissions that prepared the United Nations.",
})
{
    private static readonly LocalDate charterInForce = new(1945, 10, 24);

    public override void Run<T>(T record, ref Scope scope)
    {
        var date = DocumentDates.Of(record, out var place);
        if (date.IsCertainlyBefore(charterInForce))
        {
            scope.Report(this, place, new FindingArgument("date", date.ToString()));
        }
    }
}
