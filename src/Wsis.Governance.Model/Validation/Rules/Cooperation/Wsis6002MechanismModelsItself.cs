namespace Wsis.Governance.Validation.Rules.Cooperation;

internal sealed class MechanismModelsItself() : RecordRule<CooperationMechanism>(new Rule(
    "WSIS6002", "mechanism-models-itself", Severity.Error)
{
    Basis = "A/66/77-E/2011/103, 25: a proposed committee modelled on the one of another organization",
    Message = "The mechanism is modelled on itself.",
    Description = "A mechanism is modelled on another mechanism or on an organization, not on itself.",
    Rationale = "A mechanism follows the model of another one; most often two ids were confused.",
    HowToFix = "Name the organization or the mechanism that served as the model.",
    WhenToSuppress = "Never: a reference to itself says nothing.",
})
{
    public override void Run(CooperationMechanism mechanism, ref RuleContext context)
    {
        if (mechanism.ModelledOn is { } model && model.Type == RecordType.CooperationMechanism
            && string.Equals(model.Id.ToString(), mechanism.IdText, StringComparison.Ordinal))
        {
            context.Report(this, "/modelledOn");
        }
    }
}
