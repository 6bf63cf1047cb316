using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS3025.</summary>
internal sealed class DeadlineOutsideMandate() : RecordCheck<Mandate>(new Rule(
    "WSIS3025", "deadline-outside-mandate", Severity.Error)
{
    Clause = "The model: a task is done after it is asked for and before it is reported on; E/RES/2010/2, 24, sets "
        + "both times",
    Message = "The task is to be done by {deadline}, which lies {where}.",
    Checks = "The deadline of the task is not before the instrument was adopted and, where one report is asked for, "
        + "not after that report is due or the session at which it is due is over. Silent where partial dates leave "
        + "the order open, and for recurring reports, the first of which may come while the task goes on.",
    Why = "Consultations that end after their report was heard, or before they were asked for, cannot have been meant.",
    Mend = "Correct the deadline, or move the date to \"reporting\" where it is that of the report.",
    Suppress = "Where an interim report is asked for and recorded as the only one.",
}), ILooksBeyond
{
    public override void Run(Mandate mandate, ref Scope scope)
    {
        if (!mandate.Deadline.IsDefault && WhereIs(mandate, ref scope) is { } where)
        {
            scope.Report(this, "/deadline", new("deadline", mandate.Deadline.ToString()), new("where", where));
        }
    }

    private static string? WhereIs(Mandate mandate, ref Scope scope)
    {
        var deadline = mandate.Deadline.ToInterval();
        return deadline.IsBefore(DocumentDates.DaysOf(mandate.Instrument.Document, ref scope))
                ? $"before {mandate.Instrument.Document} was adopted"
            : mandate.Reporting is not { } reporting || reporting.Frequency != ReportingFrequency.Once ? null
            : reporting.Due.ToInterval().IsBefore(deadline) ? $"after the report on it is due ({reporting.Due})"
            : OrganSessions.DaysOf(reporting)?.IsBefore(deadline) == true
                ? "after the session that hears the report on it"
            : null;
    }
}
