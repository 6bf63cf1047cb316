using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Cooperation;

/// <summary>The rules of the family 6xxx, by code. Add new rules here.</summary>
internal static class CooperationRules
{
    /// <summary>All rules of the family.</summary>
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
        new RuleRegistration<ModelOfAnotherKind>(),
    ];
}
