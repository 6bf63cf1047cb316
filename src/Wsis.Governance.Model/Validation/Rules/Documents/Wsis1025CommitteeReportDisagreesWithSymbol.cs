using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class CommitteeReportDisagreesWithSymbol() : RecordRule<Resolution>(new Rule(
    "WSIS1025", "committee-report-disagrees-with-symbol", Severity.Error)
{
    Basis = "The model: a resolution is adopted on the report of a committee. Rules of procedure of the General "
        + "Assembly, rule 65: a committee reports on items of the agenda of the session",
    Message = "{report} cannot be the report on which {symbol} was adopted: {problem}.",
    Description = "The document on which a resolution was adopted is not itself a resolution or decision. If it "
        + "is a document of a regular session of the General Assembly, that is the session of the resolution.",
    Rationale = "A reader who looks up the discussion of a resolution finds another matter.",
    HowToFix = "Look up the report; the head of a resolution of the Assembly names it in brackets.",
    WhenToSuppress = "If the resolution itself names a report of an earlier session.",
})
{
    public override void Run(Resolution resolution, ref RuleContext context)
    {
        var report = resolution.CommitteeReport;
        if (report.IsDefault || resolution.Symbol.IsDefault)
        {
            return;
        }

        if (context.SummaryOf(report).IsAdopted)
        {
            Report(resolution, "it is a resolution or decision", ref context);
        }
        else if (OrganSessions.NamedBy(report, Organ.GeneralAssembly) is > 0 and var session
            && OrganSessions.NamedBy(resolution.Symbol, Organ.GeneralAssembly) is > 0 and var own && own != session)
        {
            Report(
                resolution,
                FormattableString.Invariant($"it is of session {session}, the resolution of session {own}"),
                ref context);
        }
    }

    private void Report(Resolution resolution, string problem, ref RuleContext context) =>
        context.Report(
            this,
            "/committeeReport",
            new("report", resolution.CommitteeReport.Canonical),
            new("symbol", resolution.Symbol.Canonical),
            new("problem", problem));
}
