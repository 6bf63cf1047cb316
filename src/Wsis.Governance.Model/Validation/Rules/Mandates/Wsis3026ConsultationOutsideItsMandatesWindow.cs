using Wsis.Governance.Calendar;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

/// <summary>WSIS3026.</summary>
internal sealed class ConsultationOutsideItsMandatesWindow() : RecordRule<Consultation>(new Rule(
    "WSIS3026", "consultation-outside-its-mandates-window", Severity.Error)
{
    Basis = "E/RES/2010/2, 24: consultations before the end of 2010; A/66/77-E/2011/103, 8: held from September to "
        + "December 2010",
    Message = "The consultation {what} {date}, {where}.",
    Description =
        "A consultation does not open before its mandate was conferred. Where the mandate ends with one report or "
        + "is discharged, the consultation does not close after the deadline of the task, nor after its report was "
        + "due. A mandate that goes on, such as that of paragraph 71 of the Tunis Agenda, has a deadline for its "
        + "start only. Silent where partial dates leave the order open and where there is no record of the mandate.",
    Rationale = "Whoever contributed outside the window did so under another mandate, or a date is wrong.",
    HowToFix = "Correct the dates, or name the mandate under which the consultation was held.",
    WhenToSuppress = "Where late contributions were taken and the records give the real days on purpose.",
}), IRequiresLinks
{
    public override void Run(Consultation consultation, ref RuleContext context)
    {
        if (context.Find(consultation.Mandate) is not { } mandate)
        {
            return;
        }

        if (consultation.Opens.ToInterval().IsBefore(DocumentDates.DaysOf(mandate.Instrument.Document, ref context)))
        {
            context.Report(
                this,
                "/opens",
                new("what", "opens"),
                new("date", consultation.Opens.ToString()),
                new("where", $"before {mandate.Instrument.Document} conferred its mandate"));
        }
        else if (Ends(mandate) && EndBefore(consultation.Closes.ToInterval(), mandate) is { } end)
        {
            context.Report(
                this,
                "/closes",
                new("what", "closes"),
                new("date", consultation.Closes.ToString()),
                new("where", $"after {end}"));
        }
    }

    private static bool Ends(Mandate mandate) =>
        mandate.Status == MandateStatus.Discharged || mandate.Reporting?.Frequency == ReportingFrequency.Once;

    private static string? EndBefore(DayInterval close, Mandate mandate) =>
        mandate.Deadline.ToInterval().IsBefore(close) ? $"the deadline of its mandate ({mandate.Deadline})"
        : mandate.Reporting is { } reporting && !ReportingExtensions.IsRecurring(mandate)
            && reporting.Due.ToInterval().IsBefore(close)
            ? $"the report on it was due ({reporting.Due})"
        : null;
}
