using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class DeadlineOutsideMandate() : RecordRule<Mandate>(new Rule(
    "WSIS3025", "deadline-outside-mandate", Severity.Error)
{
    Basis = "The model: a task is done after it is requested and before it is reported on; "
        + "E/RES/2010/2, 24, sets both times",
    Message = "The task is to be done by {deadline}, which is {where}.",
    Description = "The deadline of the task is not before the adoption of the instrument and, if one report is "
        + "requested, not after the due date of the report or the end of the session at which it is due. No "
        + "finding if partial dates do not decide the order, or for recurring reports, the first of which may "
        + "come while the task continues.",
    Rationale = "Consultations cannot be meant to end after their report was received, or before they were requested.",
    HowToFix = "Correct the deadline, or move the date to `reporting` if it is the due date of the report.",
    WhenToSuppress = "If an interim report is requested and recorded as the only one.",
}), ICrossRecordRule
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["reporting", "deadline"];

    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (!mandate.Deadline.IsDefault && WhereIs(mandate, ref context) is { } where)
        {
            context.Report(this, "/deadline", new("deadline", mandate.Deadline.ToString()), new("where", where));
        }
    }

    private static string? WhereIs(Mandate mandate, ref RuleContext context)
    {
        var deadline = mandate.Deadline.ToInterval();
        return deadline.IsBefore(DocumentDates.DaysOf(mandate.Instrument.Document, ref context))
                ? $"before {mandate.Instrument.Document} was adopted"
            : mandate.Reporting is not { } reporting || reporting.Frequency != ReportingFrequency.Once ? null
            : reporting.Due.ToInterval().IsBefore(deadline) ? $"after the report on it is due ({reporting.Due})"
            : OrganSessions.DaysOf(reporting)?.IsBefore(deadline) == true
                ? "after the session that receives the report on it"
            : null;
    }
}
