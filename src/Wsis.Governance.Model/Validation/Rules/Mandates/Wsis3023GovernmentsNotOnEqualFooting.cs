namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class GovernmentsNotOnEqualFooting() : RecordRule<Mandate>(new Rule(
    "WSIS3023", "governments-not-on-equal-footing", Severity.Error)
{
    Basis = "Tunis Agenda, 68: all governments should have an equal role; 69: to enable governments, on an equal "
        + "footing",
    Message = "The mandate is about the work of enhanced cooperation, "
        + "but does not put governments on an equal footing.",
    Description = "A mandate that confers the work of enhanced cooperation has the condition `equalFooting`. A "
        + "mandate confers that work if it belongs to the process `enhancedCooperation` and has paragraph 68 or 69 of "
        + "the Tunis Agenda among its bases, has 69, 70 or 71 as its instrument, or has the other half of 69 as a "
        + "condition (`excludesDayToDayTechnicalMatters`). A request for a report on the process is based on 71 alone "
        + "and does not need the condition.",
    Rationale = "Enhanced cooperation was agreed so that no government stands above the others in the process.",
    HowToFix = "Add the condition, with paragraph 68 or 69 as its basis.",
    WhenToSuppress = "If the mandate cites 68 or 69 but does not adopt their content.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["conditions", "basis"];

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
