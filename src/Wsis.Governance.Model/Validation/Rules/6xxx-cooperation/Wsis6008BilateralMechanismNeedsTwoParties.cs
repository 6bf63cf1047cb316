using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS6008.</summary>
internal sealed class BilateralMechanismNeedsTwoParties() : RecordCheck<CooperationMechanism>(new Rule(
    "WSIS6008", "bilateral-mechanism-needs-two-parties", Severity.Error)
{
    Clause = "The model: bilateral means between two; A/66/77-E/2011/103, 21 and 23, names both sides of such "
        + "agreements",
    Message = "The mechanism is bilateral, but {party} is the only party named.",
    Checks = "A bilateral mechanism that names a party names two different ones. Silent where it names none: the text "
        + "may speak of bilateral arrangements in general. That there are more than two is not judged, for one side "
        + "may be several bodies.",
    Why = "The other side of an agreement is half of what it says.",
    Mend = "Add the other party to \"operatedBy\", or correct the nature of the mechanism.",
    Suppress = "Where the source names one party only.",
})
{
    public override void Run(CooperationMechanism mechanism, ref Scope scope)
    {
        if (mechanism.Nature == MechanismNature.Bilateral && !mechanism.OperatedBy.IsEmpty
            && IsOne(mechanism.OperatedBy))
        {
            scope.Report(this, "/operatedBy", new FindingArgument("party", mechanism.OperatedBy[0].ToString()));
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
