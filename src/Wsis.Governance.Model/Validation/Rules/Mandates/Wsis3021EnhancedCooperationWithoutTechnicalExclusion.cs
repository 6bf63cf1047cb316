namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class EnhancedCooperationWithoutTechnicalExclusion() : RecordRule<Mandate>(new Rule(
    "WSIS3021", "enhanced-cooperation-without-technical-exclusion", Severity.Error)
{
    Basis = "Tunis Agenda, 69: not in the day-to-day technical and operational matters that do not impact on "
        + "international public policy issues",
    Message = "The mandate is about the work of enhanced cooperation, but does not exclude day-to-day "
        + "technical and operational matters.",
    Description = "A mandate that confers the work of enhanced cooperation has the condition "
        + "`excludesDayToDayTechnicalMatters`. A mandate confers that work if it belongs to the process "
        + "`enhancedCooperation` and has paragraph 69 of the Tunis Agenda among its bases, has 69, 70 or 71 as its "
        + "instrument, or has the other half of 69 as a condition (`equalFooting`). A request for a report on the "
        + "process is based on 71 alone and does not need the condition.",
    Rationale = "Paragraph 69 gives governments their role and states its limit in one sentence. Half of the sentence "
        + "says something that was never agreed.",
    HowToFix = "Add the condition, with paragraph 69 as its basis.",
    WhenToSuppress = "If the mandate cites 69 but does not adopt its content, such as a "
        + "request for a list of documents.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = ["conditions", "basis", "instrument"];

    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (TunisProcesses.ConfersEnhancedCooperation(mandate, TunisProcesses.Governments, ConditionKind.EqualFooting)
            && !TunisProcesses.Has(mandate, ConditionKind.ExcludesDayToDayTechnicalMatters))
        {
            context.Report(this, mandate.Conditions.IsEmpty ? "" : "/conditions");
        }
    }
}
