namespace Wsis.Governance.Validation.Rules.Actors;

/// <summary>Which stakeholder groups shut each other out.</summary>
/// <remarks>The academic and technical communities stand within the other groups (Tunis Agenda, 36), and a body in
/// which several groups sit belongs to none: with either of them, and with a group this version does not know,
/// everything is left open. The 2011 report counts intergovernmental among international organizations, so those two
/// agree.</remarks>
internal static class StakeholderGroups
{
    /// <summary>What a group is counted as.</summary>
    public enum Camp
    {
        /// <summary>Any of the others.</summary>
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

    /// <summary>True where who is in one group is certainly not in the other.</summary>
    public static bool Exclude(Code<StakeholderGroup> one, Code<StakeholderGroup> other) =>
        SideOf(one) is var left && SideOf(other) is var right
        && left != right && left != Camp.Open && right != Camp.Open;

    /// <summary>True where who is in the first group certainly cannot speak for the second. Organizations of States
    /// speak for governments, and governments that preside over them for those organizations.</summary>
    public static bool CannotSpeakFor(Code<StakeholderGroup> speaker, Code<StakeholderGroup> group) =>
        Exclude(speaker, group) && !(IsOfStates(speaker) && IsOfStates(group));

    /// <summary>What a group is counted as.</summary>
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
