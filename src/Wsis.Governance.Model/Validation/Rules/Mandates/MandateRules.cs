using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

/// <summary>The rules of the family 3xxx, by code. Add new rules here.</summary>
internal static class MandateRules
{
    /// <summary>All rules of the family.</summary>
    public static RuleRegistration[] All { get; } =
    [
        new RuleRegistration<InstrumentConfersNoMandate>(),
        new RuleRegistration<IssuerDisagreesWithInstrument>(),
        new RuleRegistration<InstrumentLacksOperativeParagraph>(),
        new RuleRegistration<BasisParagraphDoesNotExist>(),
        new RuleRegistration<VerbConfersNoMandate>(),
        new RuleRegistration<RequestsBodyOutsideTheUnitedNations>(),
        new RuleRegistration<ReportingWithoutRecipient>(),
        new RuleRegistration<DueBeforeAdoption>(),
        new RuleRegistration<DueSessionBeforeAdoption>(),
        new RuleRegistration<ReportingPathLoops>(),
        new RuleRegistration<ReportingSkipsTheCouncil>(),
        new RuleRegistration<DischargedBeforeConferred>(),
        new RuleRegistration<DischargedLate>(),
        new RuleRegistration<DischargingReportNotAddressedToRecipient>(),
        new RuleRegistration<DischargedWithoutReport>(),
        new RuleRegistration<ActiveThoughDischarged>(),
        new RuleRegistration<RenewalCycle>(),
        new RuleRegistration<RenewsLaterMandate>(),
        new RuleRegistration<SupersededInstrument>(),
        new RuleRegistration<AnnualReportMissing>(),
        new RuleRegistration<EnhancedCooperationWithoutTechnicalExclusion>(),
        new RuleRegistration<EnhancedCooperationWithoutAllStakeholders>(),
        new RuleRegistration<GovernmentsNotOnEqualFooting>(),
        new RuleRegistration<ProcessesConflated>(),
        new RuleRegistration<DeadlineOutsideMandate>(),
        new RuleRegistration<ConsultationOutsideItsMandatesWindow>(),
        new RuleRegistration<VerbNotInParagraph>(),
        new RuleRegistration<ActiveThoughRenewed>(),
        new RuleRegistration<ReportingPathOutOfOrder>(),
        new RuleRegistration<DueAfterItsSession>(),
        new RuleRegistration<MandateWithoutAddressee>(),
    ];
}
