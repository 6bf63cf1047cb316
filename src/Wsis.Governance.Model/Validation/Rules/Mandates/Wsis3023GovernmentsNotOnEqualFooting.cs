namespace Wsis.Governance.Validation.Rules.Mandates;

/// <summary>WSIS3023.</summary>
internal sealed class GovernmentsNotOnEqualFooting() : RecordRule<Mandate>(new Rule(
    "WSIS3023", "governments-not-on-equal-footing", Severity.Error)
{
    Basis = "Tunis Agenda, 68: all governments should have an equal role; 69: to enable governments, on an equal "
        + "footing",
    Message = "The mandate is about the work of enhanced cooperation, "
        + "but does not put governments on an equal footing.",
    Description =
        "A mandate that confers the work of enhanced cooperation has the condition equalFooting. It confers that "
        + "work where it belongs to the process enhancedCooperation and has paragraph 68 or 69 of the Tunis Agenda "
        + "among its bases, has 69, 70 or 71 as its instrument, or takes over the other half of 69 "
        + "(excludesDayToDayTechnicalMatters). A request for a report on the process rests on 71 alone and need not "
        + "repeat it.",
    Rationale =
        "That no government stands above the others in the process is what enhanced cooperation was agreed for.",
    HowToFix = "Add the condition, with paragraph 68 or 69 as its basis.",
    WhenToSuppress = "Where the mandate cites 68 or 69 without taking over what they say.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Judges { get; } = ["conditions", "basis"];

    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (TunisProcesses.ConfersEnhancedCooperation(
                mandate, TunisProcesses.EqualFooting, ConditionKind.ExcludesDayToDayTechnicalMatters)
            && !TunisProcesses.Has(mandate, ConditionKind.EqualFooting))
        {
            context.Report(this, mandate.Conditions.IsEmpty ? "" : "/conditions");
        }
    }
}
