namespace Wsis.Governance.Tool.Codes;

/// <summary>All lists of codes of the contracts.</summary>
internal static class CodeLists
{
    /// <summary>The lists, by name.</summary>
    public static IReadOnlyList<CodeList> All { get; } =
    [
        CodeList.Of<ConditionKind>("conditionKind"),
        CodeList.Of<ContributionMode>("contributionMode"),
        CodeList.Of<Evidence>("evidence"),
        CodeList.Of<FollowUpProcess>("followUpProcess"),
        CodeList.Of<GeographicScope>("geographicScope"),
        CodeList.Of<MandateStatus>("mandateStatus"),
        CodeList.Of<MechanismNature>("mechanismNature"),
        CodeList.Of<MechanismStanding>("mechanismStanding"),
        CodeList.Of<MeetingKind>("meetingKind"),
        CodeList.Of<Organ>("organ"),
        CodeList.Of<OrganizationKind>("organizationKind"),
        CodeList.Of<ProposalKind>("proposalKind"),
        CodeList.Of<Quantifier>("quantifier"),
        CodeList.Of<RecordType>("recordType"),
        CodeList.Of<ReportKind>("reportKind"),
        CodeList.Of<ReportingFrequency>("reportingFrequency"),
        CodeList.Of<ResolutionKind>("resolutionKind"),
        CodeList.Of<StakeholderGroup>("stakeholderGroup"),
        CodeList.Of<Stance>("stance"),
        CodeList.Of<SummitPhase>("summitPhase"),
        CodeList.Of<OperativeVerb>("verb"),
    ];

    /// <summary>The list of that name; null if there is none.</summary>
    public static CodeList? Find(string name) =>
        All.FirstOrDefault(list => list.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The list whose codes messages call that, with the article; null if there is none.</summary>
    public static CodeList? OfKind(string kind) => All.FirstOrDefault(list => list.Kind == kind);
}
