using Wsis.Governance.Symbols;

namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class JointSymbolNotSubmittedToEachOrgan() : RecordRule<Report>(new Rule(
    "WSIS1008", "joint-symbol-not-submitted-to-each-organ", Severity.Error)
{
    Basis =
        "Dag Hammarskjöld Library, research guide on United Nations document symbols: a joint document has a symbol "
        + "of each organ it is for",
    Message = "{symbol} is a joint document, but no submission to the organ \"{organ}\" is stated.",
    Description = "A report with several symbols is submitted to each principal organ among their organs. The symbol "
        + "of a commission is not judged: its own report to the Council bears the symbols of both.",
    Rationale = "A report that goes through one organ to another discharges its mandate "
        + "only if both organs receive it.",
    HowToFix = "Add the submission with its session and agenda item, as printed at the head of the document.",
    WhenToSuppress = "If the second symbol was given for information only; state how that is known.",
})
{
    private static readonly string[] principalOrgans =
    [
        Organ.GeneralAssembly.Text, Organ.EconomicAndSocialCouncil.Text, Organ.SecurityCouncil.Text,
        Organ.TrusteeshipCouncil.Text,
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["submittedTo"];

    public override void Run(Report report, ref RuleContext context)
    {
        if (!report.Symbol.IsJoint || HasUnknownOrgan(report.SubmittedTo))
        {
            return;
        }

        foreach (var part in new SymbolEnumerator(report.Symbol.Canonical))
        {
            if (principalOrgans.Contains(part.Organ) && !IsSubmittedTo(report.SubmittedTo, part.Organ))
            {
                context.Report(
                    this, "/submittedTo", new("symbol", report.Symbol.Canonical), new("organ", part.Organ));
            }
        }
    }

    private static bool HasUnknownOrgan(ValueList<Submission> submissions)
    {
        foreach (var submission in submissions)
        {
            if (!submission.Organ.IsKnown)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsSubmittedTo(ValueList<Submission> submissions, string organ)
    {
        foreach (var submission in submissions)
        {
            if (string.Equals(submission.Organ.ToString(), organ))
            {
                return true;
            }
        }

        return false;
    }
}
