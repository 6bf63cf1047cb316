using System.Globalization;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class ReportingSkipsTheCouncil() : RecordRule<Mandate>(new Rule(
    "WSIS3011", "reporting-skips-the-council", Severity.Error)
{
    Basis = "A/RES/65/141, 22 and 23: reports to the Assembly through the Council; "
        + "A/RES/57/270B, 12; E/RES/2010/2, 24",
    Message = "A report through the Economic and Social Council was requested, but {document} "
        + "neither goes to it nor through it.",
    Description = "If a mandate requests its report through the Economic and Social Council, each report that "
        + "discharged it is submitted to the Council or passes through it. No finding if there is no record of the "
        + "report, if it names no organ, or if its evidence is partial or unverified. The rule does not check whether "
        + "the resolution has the words \"through the Council\": provisions do not record it, so the mandate's "
        + "`through` is accepted as given.",
    Rationale = "The Council was to receive the report first and to add its own view; "
        + "otherwise the request is not fulfilled.",
    HowToFix = "Check the head of the report: a joint symbol (A/66/77-E/2011/103) names both organs. Add the "
        + "submission, or correct `through`.",
    WhenToSuppress = "If the report really went to the Assembly alone; that fact is worth a note in the sources.",
}), IRequiresLinks
{
    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (mandate.Reporting is not { } reporting || !reporting.Through.Contains(Organ.EconomicAndSocialCouncil))
        {
            return;
        }

        for (var i = 0; i < mandate.DischargedBy.Count; i++)
        {
            if (context.Find(mandate.DischargedBy[i]) is Report report
                && ReportExtensions.CertainlyNotSubmittedTo(report, Organ.EconomicAndSocialCouncil))
            {
                context.Report(
                    this,
                    string.Create(CultureInfo.InvariantCulture, $"/dischargedBy/{i}"),
                    new FindingArgument("document", mandate.DischargedBy[i].ToString()));
            }
        }
    }
}
