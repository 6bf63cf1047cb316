using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class DueAfterItsSession() : RecordRule<Mandate>(new Rule(
    "WSIS3030", "due-after-its-session", Severity.Error)
{
    Basis = "Session n of the General Assembly closes in September 1946 + n; a session of the Economic and "
        + "Social Council is named by its year",
    Message = "The report is due {due}, but session {session}, which is to receive it, ends by {close}.",
    Description = "A report is not due after the end of the session that is to receive it. It may be due before "
        + "that session opens: A/66/77 was issued in May 2011 for the session that opened in September. No "
        + "finding if several organs are named as recipients, or if the recipient is the Commission, whose "
        + "sessions are numbered separately.",
    Rationale = "The due date and the session contradict each other.",
    HowToFix = "Correct the session or the date: session 66 of the Assembly runs from 2011 to 2012.",
    WhenToSuppress = "Never: the record contradicts itself.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["reporting"];

    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (mandate.Reporting is { Due.IsDefault: false } reporting
            && OrganSessions.DaysOf(reporting) is { } days
            && days.IsBefore(reporting.Due.ToInterval()))
        {
            context.Report(
                this,
                "/reporting/due",
                new("due", reporting.Due.ToString()),
                new("session", reporting.Session!.Value),
                new("close", DocumentDates.TextOf(days.Last)));
        }
    }
}
