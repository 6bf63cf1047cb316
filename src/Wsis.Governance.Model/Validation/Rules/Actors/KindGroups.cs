namespace Wsis.Governance.Validation.Rules.Actors;

/// <summary>The stakeholder groups to which a kind of organization can belong.</summary>
internal static class KindGroups
{
    private static readonly Code<StakeholderGroup>[] ofStates =
        [StakeholderGroup.IntergovernmentalOrganization, StakeholderGroup.InternationalOrganization];

    private static readonly Code<StakeholderGroup>[] governments = [StakeholderGroup.Government];

    private static readonly Code<StakeholderGroup>[] governmentsTogether = [StakeholderGroup.Government, .. ofStates];

    private static readonly Code<StakeholderGroup>[] business = [StakeholderGroup.PrivateSector];

    // Business associations have consultative status as non-governmental organizations too, some of these are of the
    // technical community, and the Agenda's international organizations (35 (e)) need not be of States.
    private static readonly Code<StakeholderGroup>[] ofPersons =
    [
        StakeholderGroup.CivilSociety, StakeholderGroup.PrivateSector, StakeholderGroup.InternationalOrganization,
        StakeholderGroup.AcademicAndTechnicalCommunity,
    ];

    private static readonly Code<StakeholderGroup>[] none = [];

    private static readonly (Code<OrganizationKind> Kind, Code<StakeholderGroup>[] Groups)[] table =
    [
        (OrganizationKind.PrincipalOrgan, ofStates),
        (OrganizationKind.FunctionalCommission, ofStates),
        (OrganizationKind.SpecializedAgency, ofStates),
        (OrganizationKind.SecretariatDepartment, ofStates),
        (OrganizationKind.InteragencyBody, ofStates),
        (OrganizationKind.IntergovernmentalOrganization, ofStates),
        (OrganizationKind.State, governments),
        (OrganizationKind.Ministry, governments),
        (OrganizationKind.Coalition, governmentsTogether),
        (OrganizationKind.BusinessAssociation, business),
        (OrganizationKind.NonGovernmentalOrganization, ofPersons),
        (OrganizationKind.TechnicalCommunityBody, ofPersons),
        (OrganizationKind.MultistakeholderForum, none),
    ];

    /// <summary>True if an organization of that kind certainly does not belong to that group. False for kinds that
    /// occur in several groups (subsidiary bodies, offices, funds, advisory committees, groups of experts) and for
    /// codes that this version does not know. A body of several groups may be of any kind.</summary>
    public static bool Exclude(Code<OrganizationKind> kind, Code<StakeholderGroup> group)
    {
        if (!group.IsKnown || group == StakeholderGroup.Multistakeholder)
        {
            return false;
        }

        foreach (var (candidate, groups) in table)
        {
            if (candidate == kind)
            {
                return Array.IndexOf(groups, group) < 0;
            }
        }

        return false;
    }
}
