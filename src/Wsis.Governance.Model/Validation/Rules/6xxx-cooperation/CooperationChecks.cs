namespace Wsis.Governance.Validation;

/// <summary>The checks of the family 6xxx, by code: a new one is entered here.</summary>
internal static class CooperationChecks
{
    /// <summary>All of them.</summary>
    public static CheckEntry[] All { get; } =
    [
        new CheckEntry<ProposedMechanismHasEstablishmentDate>(),
        new CheckEntry<MechanismModelsItself>(),
        new CheckEntry<PositionWithoutHolder>(),
        new CheckEntry<ManyWithoutGroup>(),
        new CheckEntry<IssueHierarchyCycle>(),
        new CheckEntry<OutOfScopeIssueAssigned>(),
        new CheckEntry<ProposalAlreadyExists>(),
        new CheckEntry<BilateralMechanismNeedsTwoParties>(),
    ];
}
