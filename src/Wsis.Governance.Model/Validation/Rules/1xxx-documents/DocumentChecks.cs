namespace Wsis.Governance.Validation;

/// <summary>The checks of the family 1xxx, by code: a new one is entered here.</summary>
internal static class DocumentChecks
{
    /// <summary>All of them.</summary>
    public static Check[] All { get; } =
    [
        new OrganDisagreesWithSymbol(),
        new AdoptedOutsideSession(),
        new JointSymbolNotSubmittedToEachOrgan(),
    ];
}
