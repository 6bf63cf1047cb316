using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS6002.</summary>
internal sealed class MechanismModelsItself() : RecordCheck<CooperationMechanism>(new Rule(
    "WSIS6002", "mechanism-models-itself", Severity.Error)
{
    Clause = "A/66/77-E/2011/103, 25: a proposed committee modelled on the one of another organization",
    Message = "The mechanism is said to be modelled on itself.",
    Checks = "A mechanism is modelled on another mechanism or on an organization, not on itself.",
    Why = "A model is what a mechanism is made after; most often two ids were confused.",
    Mend = "Name the organization or the mechanism that served as the model.",
    Suppress = "Never: a reference to itself says nothing.",
})
{
    public override void Run(CooperationMechanism mechanism, ref Scope scope)
    {
        if (mechanism.ModelledOn is { } model && model.Type == RecordType.CooperationMechanism
            && string.Equals(model.Id.ToString(), mechanism.IdText, StringComparison.Ordinal))
        {
            scope.Report(this, "/modelledOn");
        }
    }
}
