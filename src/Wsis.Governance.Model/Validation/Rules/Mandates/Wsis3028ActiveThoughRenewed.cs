using System.Globalization;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class ActiveThoughRenewed() : RecordRule<Mandate>(new Rule(
    "WSIS3028", "active-though-renewed", Severity.Warning)
{
    Basis = "A/RES/65/141, 17, A/RES/70/125, 63: the later resolution continues the mandate of "
        + "the Forum and sets its new term",
    Message = "This mandate renews {earlier}, which still has the status active.",
    Description = "A mandate that another one renews is not itself active: it is superseded, discharged or lapsed. "
        + "`follows` says that a mandate builds on another and does not change it.",
    Rationale = "Otherwise one task is counted twice, under two terms.",
    HowToFix = "Set the status of the earlier mandate to `superseded`, or let the later one "
        + "follow it if both are in force.",
    WhenToSuppress = "If the later text only repeats the earlier one and both remain in force.",
}), IRequiresLinks
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["status"];

    public override void Run(Mandate mandate, ref RuleContext context)
    {
        for (var i = 0; i < mandate.Renews.Count; i++)
        {
            if (context.Find(mandate.Renews[i]) is { } earlier && earlier.Status == MandateStatus.Active)
            {
                context.Report(
                    this,
                    string.Create(CultureInfo.InvariantCulture, $"/renews/{i}"),
                    new FindingArgument("earlier", earlier.Id.ToString()));
            }
        }
    }
}
