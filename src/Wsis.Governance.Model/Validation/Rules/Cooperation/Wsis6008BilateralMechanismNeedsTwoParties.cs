namespace Wsis.Governance.Validation.Rules.Cooperation;

internal sealed class BilateralMechanismNeedsTwoParties() : RecordRule<CooperationMechanism>(new Rule(
    "WSIS6008", "bilateral-mechanism-needs-two-parties", Severity.Error)
{
    Basis = "The model: bilateral means between two; A/66/77-E/2011/103, 21 and 23, names both sides of such "
        + "agreements",
    Message = "The mechanism is bilateral, but {party} is the only party named.",
    Description = "A bilateral mechanism that names a party names two different ones. No finding if it names none: "
        + "the text may mean bilateral arrangements in general. More than two parties are not judged, because one "
        + "side may consist of several bodies.",
    Rationale = "Without the other party, half of an agreement is missing.",
    HowToFix = "Add the other party to `operatedBy`, or correct the nature of the mechanism.",
    WhenToSuppress = "If the source names only one party.",
})
{
    public override void Run(CooperationMechanism mechanism, ref RuleContext context)
    {
        if (mechanism.Nature == MechanismNature.Bilateral && !mechanism.OperatedBy.IsEmpty
            && IsOne(mechanism.OperatedBy))
        {
            context.Report(this, "/operatedBy", new FindingArgument("party", mechanism.OperatedBy[0].ToString()));
        }
    }

    private static bool IsOne(ValueList<Id<Organization>> parties)
    {
        foreach (var party in parties)
        {
            if (party != parties[0])
            {
                return false;
            }
        }

        return true;
    }
}
