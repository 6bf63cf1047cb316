namespace Wsis.Governance.Validation;

/// <summary>The checks of the family 4xxx, by code: a new one is entered here.</summary>
internal static class ActorChecks
{
    /// <summary>All of them.</summary>
    public static CheckEntry[] All { get; } =
    [
        new CheckEntry<DuplicateAcronym>(),
        new CheckEntry<ParentCycle>(),
        new CheckEntry<FoundedAfterDissolved>(),
        new CheckEntry<GroupDisagreesWithKind>(),
        new CheckEntry<RoleDisagreesWithGroup>(),
        new CheckEntry<ChildOutlivesParent>(),
        new CheckEntry<StatedCountDisagreesWithList>(),
        new CheckEntry<ActsBeforeFounded>(),
        new CheckEntry<RegionalBodyGivenGlobalTask>(),
        new CheckEntry<ListedTwice>(),
    ];
}
