namespace Wsis.Governance.Validation;

/// <summary>The checks of the family 4xxx, by code: a new one is entered here.</summary>
internal static class ActorChecks
{
    /// <summary>All of them.</summary>
    public static Check[] All { get; } =
    [
        new DuplicateAcronym(),
        new ParentCycle(),
        new FoundedAfterDissolved(),
        new GroupDisagreesWithKind(),
        new RoleDisagreesWithGroup(),
        new ChildOutlivesParent(),
        new StatedCountDisagreesWithList(),
        new ActsBeforeFounded(),
        new RegionalBodyGivenGlobalTask(),
        new ListedTwice(),
    ];
}
