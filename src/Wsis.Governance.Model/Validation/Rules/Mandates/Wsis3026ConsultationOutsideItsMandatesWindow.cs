using Wsis.Governance.Calendar;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class ConsultationOutsideItsMandatesWindow() : RecordRule<Consultation>(new Rule(
    "WSIS3026", "consultation-outside-its-mandates-window", Severity.Error)
{
    Basis = "E/RES/2010/2, 24: consultations before the end of 2010; A/66/77-E/2011/103, 8: held from September to "
        + "December 2010",
    Message = "The consultation {what} {date}, {where}.",
    Description = "A consultation does not open before its mandate was conferred. If the mandate ends with one "
        + "report or is discharged, the consultation does not close after the deadline of the task or after the "
        + "due date of its report. The deadline of a mandate that continues, such as that of paragraph 71 of the "
        + "Tunis Agenda, applies only to its start. No finding if partial dates do not decide the order, or if "
        + "there is no record of the mandate.",
    Rationale = "A contribution outside the period was made under another mandate, or a date is wrong.",
    HowToFix = "Correct the dates, or name the mandate under which the consultation was held.",
    WhenToSuppress = "If late contributions were accepted and the records give the real dates on purpose.",
}), IRequiresLinks
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["reporting", "deadline", "status"];

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
