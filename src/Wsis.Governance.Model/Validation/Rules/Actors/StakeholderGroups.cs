namespace Wsis.Governance.Validation.Rules.Actors;

/// <summary>Stakeholder groups that exclude each other.</summary>
/// <remarks>The academic and technical communities are within the other groups (Tunis Agenda, 36), and a body of
/// several groups belongs to none: neither excludes any group, and nor does a group that this version does not know.
/// The 2011 report counts intergovernmental among international organizations, so those two agree.</remarks>
internal static class StakeholderGroups
{
    /// <summary>The camp in which a group is counted.</summary>
    public enum Camp
    {
        /// <summary>Possibly any of the other camps.</summary>
        Open,

        /// <summary>Governments.</summary>
        Governments,

        /// <summary>The private sector.</summary>
        Business,

        /// <summary>Civil society.</summary>
        CivilSociety,

        /// <summary>Intergovernmental and international organizations.</summary>
        Organizations,
    }

    /// <summary>True if a member of one group is certainly not a member of the other.</summary>
    public static bool Exclude(Code<StakeholderGroup> one, Code<StakeholderGroup> other) =>
        SideOf(one) is var left && SideOf(other) is var right
        && left != right && left != Camp.Open && right != Camp.Open;

    /// <summary>True if a member of the first group certainly cannot speak for the second. Organizations of States
    /// speak for governments, and governments that preside over them for those organizations.</summary>
    public static bool CannotSpeakFor(Code<StakeholderGroup> speaker, Code<StakeholderGroup> group) =>
        Exclude(speaker, group) && !(IsOfStates(speaker) && IsOfStates(group));

    /// <summary>The camp in which a group is counted.</summary>
    public static Camp SideOf(Code<StakeholderGroup> group) =>
        group == StakeholderGroup.Government ? Camp.Governments
        : group == StakeholderGroup.PrivateSector ? Camp.Business
        : group == StakeholderGroup.CivilSociety ? Camp.CivilSociety
        : group == StakeholderGroup.IntergovernmentalOrganization ? Camp.Organizations
        : group == StakeholderGroup.InternationalOrganization ? Camp.Organizations
        : Camp.Open;

    private static bool IsOfStates(Code<StakeholderGroup> group) =>
        SideOf(group) is Camp.Governments or Camp.Organizations;
}
