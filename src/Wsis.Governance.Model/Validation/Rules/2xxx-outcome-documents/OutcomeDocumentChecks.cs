namespace Wsis.Governance.Validation;

/// <summary>The checks of the family 2xxx, by code: a new one is entered here.</summary>
internal static class OutcomeDocumentChecks
{
    /// <summary>All of them.</summary>
    public static Check[] All { get; } =
    [
        new ParagraphOutsideDocument(),
        new SectionsOverlap(),
        new SectionsLeaveGap(),
    ];
}
