namespace Wsis.Governance.Validation;

/// <summary>The checks of the family 3xxx, by code: a new one is entered here.</summary>
internal static class MandateChecks
{
    /// <summary>All of them.</summary>
    public static CheckEntry[] All { get; } =
    [
        new CheckEntry<InstrumentConfersNoMandate>(),
        new CheckEntry<IssuerDisagreesWithInstrument>(),
        new CheckEntry<InstrumentLacksOperativeParagraph>(),
        new CheckEntry<BasisParagraphDoesNotExist>(),
        new CheckEntry<VerbConfersNoMandate>(),
        new CheckEntry<RequestsBodyOutsideTheUnitedNations>(),
        new CheckEntry<ReportingWithoutRecipient>(),
        new CheckEntry<DueBeforeAdoption>(),
        new CheckEntry<DueSessionBeforeAdoption>(),
        new CheckEntry<ReportingPathLoops>(),
        new CheckEntry<ReportingSkipsTheCouncil>(),
        new CheckEntry<DischargedBeforeConferred>(),
        new CheckEntry<DischargedLate>(),
        new CheckEntry<DischargingReportNotAddressedToRecipient>(),
        new CheckEntry<DischargedWithoutReport>(),
        new CheckEntry<ActiveThoughDischarged>(),
        new CheckEntry<RenewalCycle>(),
        new CheckEntry<RenewsLaterMandate>(),
        new CheckEntry<SupersededInstrument>(),
        new CheckEntry<AnnualReportMissing>(),
        new CheckEntry<EnhancedCooperationWithoutTechnicalExclusion>(),
        new CheckEntry<EnhancedCooperationWithoutAllStakeholders>(),
        new CheckEntry<GovernmentsNotOnEqualFooting>(),
        new CheckEntry<ProcessesConflated>(),
        new CheckEntry<DeadlineOutsideMandate>(),
        new CheckEntry<ConsultationOutsideItsMandatesWindow>(),
        new CheckEntry<VerbNotInParagraph>(),
        new CheckEntry<ActiveThoughRenewed>(),
        new CheckEntry<ReportingPathOutOfOrder>(),
        new CheckEntry<DueAfterItsSession>(),
    ];
}
