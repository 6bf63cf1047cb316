namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class ReportNotSubmittedToItsOrgan() : RecordRule<Report>(new Rule(
    "WSIS1026", "report-not-submitted-to-its-organ", Severity.Warning)
{
    Basis =
        "Dag Hammarskjöld Library, research guide on United Nations document symbols: the first part names the organ "
        + "that issued or received the document",
    Message = "{symbol} is a document of the organ \"{organ}\", but no submission to it is stated.",
    Description = "A report with a numbered symbol of the General Assembly (A/66/77) or of the Economic and Social "
        + "Council (E/2011/103) is submitted to that organ. No finding for documents of their committees, "
        + "commissions and conferences, or if a submission names an unknown organ. WSIS1008 checks joint symbols.",
    Rationale = "The symbol shows whose document it is; a wrong recipient leaves a mandate undischarged.",
    HowToFix = "Take the recipient from the head of the document, or correct the symbol.",
    WhenToSuppress = "If the document itself names another recipient only.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["submittedTo"];

    public override void Run(Report report, ref RuleContext context)
    {
        if (report.Symbol.IsDefault || report.Symbol.IsJoint || report.SubmittedTo.IsEmpty)
        {
            return;
        }

        var organ = report.Symbol.Canonical switch
        {
            ['A', '/', >= '0' and <= '9', ..] => Organ.GeneralAssembly,
            ['E', '/', >= '0' and <= '9', ..] => Organ.EconomicAndSocialCouncil,
            _ => default,
        };
        if (organ.IsDefault)
        {
            return;
        }

        foreach (var submission in report.SubmittedTo)
        {
            if (submission.Organ == organ || !submission.Organ.IsKnown)
            {
                return;
            }
        }

        context.Report(
            this, "/submittedTo", new("symbol", report.Symbol.Canonical), new("organ", organ.ToString()));
    }
}
