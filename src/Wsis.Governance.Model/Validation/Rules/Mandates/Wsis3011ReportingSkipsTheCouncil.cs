using System.Globalization;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

/// <summary>WSIS3011.</summary>
internal sealed class ReportingSkipsTheCouncil() : RecordRule<Mandate>(new Rule(
    "WSIS3011", "reporting-skips-the-council", Severity.Error)
{
    Basis = "A/RES/65/141, 22 and 23: reports to the Assembly through the Council; "
        + "A/RES/57/270B, 12; E/RES/2010/2, 24",
    Message = "A report was asked for through the Economic and Social Council, but {document} neither goes to it nor "
        + "through it.",
    Description =
        "Where a mandate asks for its report through the Economic and Social Council, each report that discharged "
        + "it is put before the Council or passes through it. Silent where there is no record of the report, where it "
        + "names no organ at all, and where its evidence is partial or unverified. Whether the text of the resolution "
        + "has the words \"through the Council\" is not judged: a provision has no member for it, so that \"through\" "
        + "of the mandate is taken as read.",
    Rationale =
        "The Council was to hear the report first and to add its own view; without that the request is not met.",
    HowToFix = "Look at the head of the report: a joint symbol (A/66/77-E/2011/103) stands for both organs. Add the "
        + "submission, or correct \"through\".",
    WhenToSuppress =
        "Where the report really went to the Assembly alone; that is then a fact worth a note in the sources.",
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
