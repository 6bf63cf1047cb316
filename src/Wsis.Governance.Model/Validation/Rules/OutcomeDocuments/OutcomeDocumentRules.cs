using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.OutcomeDocuments;

/// <summary>The rules of the family 2xxx, by code. Add new rules here.</summary>
internal static class OutcomeDocumentRules
{
    /// <summary>All rules of the family.</summary>
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
