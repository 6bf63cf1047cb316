using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Cooperation;

/// <summary>The checks of the family 6xxx, by code: a new one is entered here.</summary>
internal static class CooperationRules
{
    /// <summary>All of them.</summary>
    public static RuleRegistration[] All { get; } =
    [
        new RuleRegistration<ProposedMechanismHasEstablishmentDate>(),
        new RuleRegistration<MechanismModelsItself>(),
        new RuleRegistration<PositionWithoutHolder>(),
        new RuleRegistration<ManyWithoutGroup>(),
        new RuleRegistration<IssueHierarchyCycle>(),
        new RuleRegistration<OutOfScopeIssueAssigned>(),
        new RuleRegistration<ProposalAlreadyExists>(),
        new RuleRegistration<BilateralMechanismNeedsTwoParties>(),
    ];
}
