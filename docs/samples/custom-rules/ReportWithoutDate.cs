using Wsis.Governance;
using Wsis.Governance.Validation;

namespace OurRules;

/// <summary>OURS001: a request for a report states when the report is due.</summary>
public sealed class ReportWithoutDate() : RecordRule<Mandate>(new Rule(
    "OURS001",
    "report-without-date",
    Severity.Warning,
    message: "The report to {recipients} has neither a session nor a date nor a frequency.",
    howToFix: "State the session, the date or the frequency as the paragraph does.")
{
    HelpAddress = new Uri("https://example.org/rules/OURS001"),
})
{
    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (mandate.Reporting is { Session: null, Due.IsDefault: true, Frequency.IsDefault: true } reporting
            && !reporting.To.IsEmpty)
        {
            context.Report(this, "/reporting", new FindingArgument("recipients", string.Join(", ", reporting.To)));
        }
    }
}
