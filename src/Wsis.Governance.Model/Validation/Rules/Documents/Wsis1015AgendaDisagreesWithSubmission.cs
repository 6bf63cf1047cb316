using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class AgendaDisagreesWithSubmission() : RecordRule<Report>(new Rule(
    "WSIS1015", "agenda-disagrees-with-submission", Severity.Error)
{
    Basis = "A/66/77-E/2011/103, head: item 17 of A/66/50 for the Assembly, item 13 (b) of E/2011/100 for the Council",
    Message = "{agenda} is not an agenda of the organ \"{organ}\"{session}.",
    Description = "The agenda that a submission names is a document of the organ and session to "
        + "which the report is submitted.",
    Rationale = "The number of an agenda item has a meaning only in its own agenda.",
    HowToFix = "Check the notes at the head of the report; the notes for two organs are easily exchanged.",
    WhenToSuppress = "If the report itself prints the wrong agenda (A/66/64-E/2011/77 prints "
        + "E/2011/1); an erratum should say so.",
})
{
    public override void Run(Report report, ref RuleContext context)
    {
        for (var i = 0; i < report.SubmittedTo.Count; i++)
        {
            var submission = report.SubmittedTo[i];
            var agenda = submission.AgendaDocument;
            if (!submission.Organ.IsKnown || !agenda.IsBodyKnown)
            {
                continue;
            }

            var named = OrganSessions.NamedBy(agenda, submission.Organ);
            var isOfSession = named == 0 || submission.Session is not { } session || named == session;
            if (!isOfSession || !SymbolOrgans.Contains(agenda, submission.Organ))
            {
                context.Report(
                    this,
                    $"/submittedTo/{i}/agendaDocument",
                    new("agenda", agenda.Canonical),
                    new("organ", submission.Organ.ToString()),
                    new("session", isOfSession ? ""
                        : FormattableString.Invariant($" for its session {submission.Session}")));
            }
        }
    }
}
