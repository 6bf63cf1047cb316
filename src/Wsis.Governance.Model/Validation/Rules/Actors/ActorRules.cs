using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Actors;

/// <summary>The rules of the family 4xxx, by code. Add new rules here.</summary>
internal static class ActorRules
{
    /// <summary>All rules of the family.</summary>
    public static RuleRegistration[] All { get; } =
    [
        new RuleRegistration<DuplicateAcronym>(),
        new RuleRegistration<ParentCycle>(),
        new RuleRegistration<FoundedAfterDissolved>(),
        new RuleRegistration<GroupDisagreesWithKind>(),
        new RuleRegistration<RoleDisagreesWithGroup>(),
        new RuleRegistration<ChildOutlivesParent>(),
        new RuleRegistration<StatedCountDisagreesWithList>(),
        new RuleRegistration<ActsBeforeFounded>(),
        new RuleRegistration<RegionalBodyGivenGlobalTask>(),
        new RuleRegistration<ListedTwice>(),
        new RuleRegistration<ActsAfterDissolved>(),
    ];
}
