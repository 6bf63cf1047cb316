namespace Wsis.Governance.Validation;

/// <summary>The checks of the family 2xxx, by code: a new one is entered here.</summary>
internal static class OutcomeDocumentChecks
{
    /// <summary>All of them.</summary>
    public static CheckEntry[] All { get; } =
    [
        new CheckEntry<ParagraphOutsideDocument>(),
        new CheckEntry<SubparagraphNotInParagraph>(),
        new CheckEntry<SectionsOverlap>(),
        new CheckEntry<SectionsLeaveGap>(),
        new CheckEntry<EndorsedBeforeAdopted>(),
        new CheckEntry<EndorsementNotByResolution>(),
        new CheckEntry<ParagraphOutsideItsSection>(),
        new CheckEntry<ParagraphCitesItself>(),
        new CheckEntry<AdoptedOutsideItsPhase>(),
    ];
}
