using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.OutcomeDocuments;

/// <summary>The checks of the family 2xxx, by code: a new one is entered here.</summary>
internal static class OutcomeDocumentRules
{
    /// <summary>All of them.</summary>
    public static RuleRegistration[] All { get; } =
    [
        new RuleRegistration<ParagraphOutsideDocument>(),
        new RuleRegistration<SubparagraphNotInParagraph>(),
        new RuleRegistration<SectionsOverlap>(),
        new RuleRegistration<SectionsLeaveGap>(),
        new RuleRegistration<EndorsedBeforeAdopted>(),
        new RuleRegistration<EndorsementNotByResolution>(),
        new RuleRegistration<ParagraphOutsideItsSection>(),
        new RuleRegistration<ParagraphCitesItself>(),
        new RuleRegistration<AdoptedOutsideItsPhase>(),
    ];
}
