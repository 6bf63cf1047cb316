using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class DischargingReportNotAddressedToRecipient() : RecordRule<Mandate>(new Rule(
    "WSIS3014", "discharging-report-not-addressed-to-recipient", Severity.Error)
{
    Basis = "E/RES/2010/2, 24, asks for a report to the Assembly; A/66/77-E/2011/103 is submitted "
        + "to the Assembly and the Council",
    Message = "The report was to go to {organ}, but {documents} is not submitted to it.",
    Description = "At least one of the documents that discharged a mandate is submitted to each organ that was "
        + "to receive the report. No finding if there is no record of one of the documents, if one is not a "
        + "report, if a report names no organ, or if evidence is partial or unverified. A report to the "
        + "Council also reaches its Commission.",
    Rationale = "A mandate to report is discharged by a report to the organ that was to "
        + "receive it, not to another organ.",
    HowToFix =
        "Complete \"submittedTo\" of the report from its head, or correct \"reporting\" or \"dischargedBy\" of the "
        + "mandate.",
    WhenToSuppress = "If the recipient accepted another organ's copy of the report as the "
        + "answer; state in which document.",
}), IRequiresLinks
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["submittedTo"];

    // No real text names more; the limit bounds the work on hostile input.
    private const int MaxRecipients = 16;

    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (mandate.Reporting is not { } reporting || mandate.DischargedBy.IsEmpty)
        {
            return;
        }

        for (var i = 0; i < reporting.To.Count && i < MaxRecipients; i++)
        {
            if (reporting.To[i].IsKnown && AllMiss(mandate, reporting.To[i], ref context))
            {
                context.Report(
                    this,
                    "/dischargedBy",
                    new("organ", reporting.To[i].ToString()),
                    new("documents", string.Join(", ", mandate.DischargedBy)));
            }
        }
    }

    private static bool AllMiss(Mandate mandate, Code<Organ> organ, ref RuleContext context)
    {
        foreach (var symbol in mandate.DischargedBy)
        {
            if (context.Find(symbol) is not Report report || !ReportExtensions.CertainlyNotSubmittedTo(report, organ))
            {
                return false;
            }
        }

        return true;
    }
}
