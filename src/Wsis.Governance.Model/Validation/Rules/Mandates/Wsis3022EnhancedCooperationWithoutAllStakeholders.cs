namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class EnhancedCooperationWithoutAllStakeholders() : RecordRule<Mandate>(new Rule(
    "WSIS3022", "enhanced-cooperation-without-all-stakeholders", Severity.Error)
{
    Basis = "Tunis Agenda, 71: the process will involve all stakeholders in their respective roles; the roles are "
        + "those of 35 (a) to (e)",
    Message = "The mandate is about the work of enhanced cooperation, but {lack}.",
    Description = "A mandate that confers the work of enhanced cooperation (see WSIS3021) has governments, the "
        + "private sector, civil society, and intergovernmental or international organizations among its "
        + "participants. The academic and technical community, which 36 adds, is not required. If no participants are "
        + "stated, a condition that brings in all stakeholders or an open and inclusive process is enough. No finding "
        + "if `multistakeholder` or an unknown code is among the participants. A request for a report on the process "
        + "may address the relevant organizations alone, as A/RES/63/202 did.",
    Rationale = "Paragraph 71 requires the process to involve all stakeholders; a process without all "
        + "stakeholders is not this process.",
    HowToFix = "Name the groups that take part, or assign the mandate to another process.",
    WhenToSuppress = "If the text restricts who takes part and the mandate is recorded accordingly.",
})
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } =
        ["conditions", "basis", "addressees", "participants"];

    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (TunisProcesses.ConfersEnhancedCooperation(mandate, TunisProcesses.Governments, ConditionKind.EqualFooting)
            && LackOf(mandate) is { } lack)
        {
            context.Report(this, mandate.Participants.IsEmpty
                ? ""
                : "/participants", new FindingArgument("lack", lack));
        }
    }

    private static string? LackOf(Mandate mandate) =>
        mandate.Participants.IsEmpty ? BringsInAll(mandate) ? null : "names no participants"
        : LeavesOpen(mandate.Participants) ? null
        : MissingFrom(mandate.Participants) is { IsDefault: false } missing ? $"does not include {missing}"
        : null;

    private static Code<StakeholderGroup> MissingFrom(ValueList<Code<StakeholderGroup>> groups) =>
        !groups.Contains(StakeholderGroup.Government) ? StakeholderGroup.Government
        : !groups.Contains(StakeholderGroup.PrivateSector) ? StakeholderGroup.PrivateSector
        : !groups.Contains(StakeholderGroup.CivilSociety) ? StakeholderGroup.CivilSociety
        : !groups.Contains(StakeholderGroup.IntergovernmentalOrganization)
            && !groups.Contains(StakeholderGroup.InternationalOrganization)
            ? StakeholderGroup.IntergovernmentalOrganization
        : default;

    private static bool BringsInAll(Mandate mandate) =>
        TunisProcesses.Has(mandate, ConditionKind.ConsultationWithAllStakeholders)
        || TunisProcesses.Has(mandate, ConditionKind.OpenAndInclusive)
        || TunisProcesses.Has(mandate, ConditionKind.BalancedParticipation);

    private static bool LeavesOpen(ValueList<Code<StakeholderGroup>> groups)
    {
        foreach (var group in groups)
        {
            if (!group.IsKnown || group == StakeholderGroup.Multistakeholder)
            {
                return true;
            }
        }

        return false;
    }
}
