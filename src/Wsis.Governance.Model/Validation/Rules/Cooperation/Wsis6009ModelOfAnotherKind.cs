namespace Wsis.Governance.Validation.Rules.Cooperation;

internal sealed class ModelOfAnotherKind() : RecordRule<CooperationMechanism>(new Rule(
    "WSIS6009", "model-of-another-kind", Severity.Error)
{
    Basis = "The JSON contract of this library: `modelledOn` names the organization or mechanism that serves "
        + "as the model",
    Message = "A mechanism is modelled on an organization or on another mechanism, not on a record of the type "
        + "\"{type}\".",
    Description = "The model of a mechanism is an organization or a mechanism. No finding for a type that this "
        + "version does not know.",
    Rationale = "Programs that look for the model find a record that cannot serve as one.",
    HowToFix = "Name the organization or the mechanism that served as the model.",
    WhenToSuppress = "Never: a record of another type cannot be a model.",
})
{
    public override void Run(CooperationMechanism mechanism, ref RuleContext context)
    {
        if (mechanism.ModelledOn is { Type: { IsKnown: true } type }
            && type != RecordType.Organization && type != RecordType.CooperationMechanism)
        {
            context.Report(this, "/modelledOn/type", new FindingArgument("type", type.ToString()));
        }
    }
}
