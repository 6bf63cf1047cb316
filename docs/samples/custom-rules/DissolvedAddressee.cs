using Wsis.Governance;
using Wsis.Governance.Validation;

namespace OurRules;

/// <summary>OURS002: no active mandate addresses a dissolved organization. The rule follows a link.</summary>
public sealed class DissolvedAddressee() : RecordRule<Mandate>(new Rule(
    "OURS002",
    "dissolved-addressee",
    Severity.Error,
    message: "{organization} was dissolved ({date}), and the mandate is active.",
    howToFix: "Name the organization that took over, or end the mandate.")
{
    Basis = "Our handbook, section 4",
})
{
    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (mandate.Status != MandateStatus.Active)
        {
            return;
        }

        for (var i = 0; i < mandate.Addressees.Count; i++)
        {
            // Null if there is no record of the organization; then the rule reports nothing.
            var organization = context.Find(mandate.Addressees[i].Organization);
            if (organization is { Dissolved.IsDefault: false })
            {
                context.Report(
                    this,
                    $"/addressees/{i}",
                    new FindingArgument("organization", organization.Name["en"] ?? organization.Id.ToString()),
                    new FindingArgument("date", organization.Dissolved.ToString()));
            }
        }
    }
}
