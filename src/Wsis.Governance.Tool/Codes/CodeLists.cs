namespace Wsis.Governance.Tool.Codes;

/// <summary>All lists of codes of the contracts.</summary>
internal static class CodeLists
{
    /// <summary>The lists, by name.</summary>
    public static IReadOnlyList<NamedCodeList> All { get; } =
    [
        NamedCodeList.Of<ConditionKind>("conditionKind"),
        NamedCodeList.Of<ContributionMode>("contributionMode"),
        NamedCodeList.Of<Evidence>("evidence"),
        NamedCodeList.Of<FollowUpProcess>("followUpProcess"),
        NamedCodeList.Of<GeographicScope>("geographicScope"),
        NamedCodeList.Of<MandateStatus>("mandateStatus"),
        NamedCodeList.Of<MechanismNature>("mechanismNature"),
        NamedCodeList.Of<MechanismStanding>("mechanismStanding"),
        NamedCodeList.Of<MeetingKind>("meetingKind"),
        NamedCodeList.Of<Organ>("organ"),
        NamedCodeList.Of<OrganizationKind>("organizationKind"),
        NamedCodeList.Of<ProposalKind>("proposalKind"),
        NamedCodeList.Of<Quantifier>("quantifier"),
        NamedCodeList.Of<RecordType>("recordType"),
        NamedCodeList.Of<ReportKind>("reportKind"),
        NamedCodeList.Of<ReportingFrequency>("reportingFrequency"),
        NamedCodeList.Of<ResolutionKind>("resolutionKind"),
        NamedCodeList.Of<StakeholderGroup>("stakeholderGroup"),
        NamedCodeList.Of<Stance>("stance"),
        NamedCodeList.Of<SummitPhase>("summitPhase"),
        NamedCodeList.Of<OperativeVerb>("verb"),
    ];

    /// <summary>The list of that name; null if there is none.</summary>
    public static NamedCodeList? Find(string name) =>
        All.FirstOrDefault(list => list.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The list whose codes messages call that, with the article; null if there is none.</summary>
    public static NamedCodeList? OfKind(string kind) => All.FirstOrDefault(list => list.Kind == kind);
}
