using Wsis.Governance;
using Wsis.Governance.Validation;

namespace OurRules;

/// <summary>OURS002: nobody is asked who does not exist any more. It follows a link, to the organization.</summary>
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
            // Null where no record of it is there; then the rule says nothing.
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
