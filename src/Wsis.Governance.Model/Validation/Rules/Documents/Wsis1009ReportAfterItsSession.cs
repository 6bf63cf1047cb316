using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class ReportAfterItsSession() : RecordRule<Report>(new Rule(
    "WSIS1009", "report-after-its-session", Severity.Error)
{
    Basis = "Rules of procedure of the General Assembly, rule 1: a session ends when the next one opens",
    Message = "{symbol} is dated {issued}, after session {session} of the organ \"{organ}\" had "
        + "ended ({closes} at the latest).",
    Description = "A report is issued before the end of each session to which it is submitted. Addenda, corrigenda "
        + "and revisions may come later.",
    Rationale = "An organ cannot consider a report that is issued after its session, so the "
        + "report cannot discharge a mandate.",
    HowToFix = "Correct the date or the session.",
    WhenToSuppress = "If the document was issued late and the organ considered it nevertheless.",
})
{
    public override void Run(Report report, ref RuleContext context)
    {
        if (report.Issued.IsDefault || !report.Symbol.GetParts().Suffixes.IsEmpty)
        {
            return;
        }

        for (var i = 0; i < report.SubmittedTo.Count; i++)
        {
            var (organ, session) = (report.SubmittedTo[i].Organ, report.SubmittedTo[i].Session ?? 0);
            if (OrganSessions.DaysOf(organ, session) is { } days
                && days.IsBefore(report.Issued.ToInterval()))
            {
                context.Report(
                    this,
                    $"/submittedTo/{i}/session",
                    new("symbol", report.Symbol.Canonical),
                    new("issued", report.Issued.ToString()),
                    new("session", session),
                    new("organ", organ.ToString()),
                    new("closes", DocumentDates.TextOf(days.Last)));
            }
        }
    }
}
