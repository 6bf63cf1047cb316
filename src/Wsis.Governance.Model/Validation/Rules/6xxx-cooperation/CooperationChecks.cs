namespace Wsis.Governance.Validation;

/// <summary>The checks of the family 6xxx, by code: a new one is entered here.</summary>
internal static class CooperationChecks
{
    /// <summary>All of them.</summary>
    public static Check[] All { get; } =
    [
        new ProposedMechanismHasEstablishmentDate(),
        new MechanismModelsItself(),
        new PositionWithoutHolder(),
        new ManyWithoutGroup(),
        new IssueHierarchyCycle(),
        new OutOfScopeIssueAssigned(),
        new ProposalAlreadyExists(),
        new BilateralMechanismNeedsTwoParties(),
    ];
}
