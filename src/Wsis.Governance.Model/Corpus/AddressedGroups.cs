namespace Wsis.Governance.Corpus;

/// <summary>The groups that address an organization because of what it is.</summary>
/// <remarks>Only where the definition of the kind says so: a treaty body or a peacekeeping operation need not be one of
/// the United Nations.</remarks>
internal static class AddressedGroups
{
    private static readonly (Code<OrganizationKind> Kind, Code<StakeholderGroup>[] Groups)[] table =
    [
        (OrganizationKind.PrincipalOrgan, [StakeholderGroup.UnitedNationsSystem]),
        (OrganizationKind.FunctionalCommission, [StakeholderGroup.UnitedNationsSystem]),
        (OrganizationKind.SpecializedAgency,
            [StakeholderGroup.UnitedNationsSystem, StakeholderGroup.SpecializedAgencies]),
        (OrganizationKind.SecretariatDepartment, [StakeholderGroup.UnitedNationsSystem]),
        (OrganizationKind.InteragencyBody, [StakeholderGroup.UnitedNationsSystem]),
        (OrganizationKind.RegionalCommission,
            [StakeholderGroup.UnitedNationsSystem, StakeholderGroup.RegionalCommissions]),
        (OrganizationKind.FundOrProgramme,
            [StakeholderGroup.UnitedNationsSystem, StakeholderGroup.FundsAndProgrammes]),
        (OrganizationKind.ResearchInstitute, [StakeholderGroup.UnitedNationsSystem]),
        (OrganizationKind.TreatyBody, [StakeholderGroup.TreatyBodies]),
        (OrganizationKind.SpecialProcedure, [StakeholderGroup.SpecialProcedures]),
        (OrganizationKind.PeacekeepingMission, [StakeholderGroup.PeaceOperations]),
        (OrganizationKind.SpecialPoliticalMission, [StakeholderGroup.PeaceOperations]),
    ];

    /// <summary>The addressees that mean an organization: itself, its stakeholder group, the groups of its kind, and
    /// all relevant stakeholders.</summary>
    public static HashSet<Addressee> Of(Organization organization)
    {
        HashSet<Addressee> addressees = [organization.Id, organization.Group, StakeholderGroup.RelevantStakeholder];
        foreach (var (kind, groups) in table)
        {
            if (kind == organization.Kind)
            {
                addressees.UnionWith(groups.Select(static group => (Addressee)group));
            }
        }

        addressees.Remove(default);
        return addressees;
    }
}
