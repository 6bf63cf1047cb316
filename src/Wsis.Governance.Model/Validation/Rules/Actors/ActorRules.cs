using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Actors;

/// <summary>The checks of the family 4xxx, by code: a new one is entered here.</summary>
internal static class ActorRules
{
    /// <summary>All of them.</summary>
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
