using NodaTime;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS1006.</summary>
internal sealed class DateBeforeUnitedNations()
    : Check(new Rule("WSIS1006", "date-before-united-nations", Severity.Error)
    {
        Clause = "Charter of the United Nations, Article 110: in force on 24 October 1945",
        Message = "The date {date} lies before 24 October 1945, when the Charter came into force.",
        Checks = "No resolution, report or outcome document is dated before the United Nations existed.",
        Why = "Such a date is a slip, most often in the century, and every comparison with it goes wrong.",
        Mend = "Correct the date.",
        Suppress = "For papers of the conferences and commissions that prepared the United Nations.",
    }), ICheckOf<Resolution>, ICheckOf<Report>, ICheckOf<OutcomeDocument>
{
    private static readonly LocalDate charterInForce = new(1945, 10, 24);

    public void Run(Resolution resolution, ref Scope scope) => Check(resolution, ref scope);

    public void Run(Report report, ref Scope scope) => Check(report, ref scope);

    public void Run(OutcomeDocument document, ref Scope scope) => Check(document, ref scope);

    private void Check(Record record, ref Scope scope)
    {
        var date = DocumentDates.Of(record, out var place);
        if (date.IsCertainlyBefore(charterInForce))
        {
            scope.Report(this, place, new FindingArgument("date", date.ToString()));
        }
    }
}
