namespace Wsis.Governance.Validation;

/// <summary>The checks of the family 3xxx, by code: a new one is entered here.</summary>
internal static class MandateChecks
{
    /// <summary>All of them.</summary>
    public static Check[] All { get; } =
    [
        new InstrumentConfersNoMandate(),
        new IssuerDisagreesWithInstrument(),
        new InstrumentLacksOperativeParagraph(),
        new BasisParagraphDoesNotExist(),
        new VerbConfersNoMandate(),
        new RequestsBodyOutsideTheUnitedNations(),
        new ReportingWithoutRecipient(),
        new DueBeforeAdoption(),
        new DueSessionBeforeAdoption(),
        new ReportingPathLoops(),
        new ReportingSkipsTheCouncil(),
        new DischargedBeforeConferred(),
        new DischargedLate(),
        new DischargingReportNotAddressedToRecipient(),
        new DischargedWithoutReport(),
        new ActiveThoughDischarged(),
        new RenewalCycle(),
        new RenewsLaterMandate(),
        new SupersededInstrument(),
        new AnnualReportMissing(),
        new EnhancedCooperationWithoutTechnicalExclusion(),
        new EnhancedCooperationWithoutAllStakeholders(),
        new GovernmentsNotOnEqualFooting(),
        new ProcessesConflated(),
        new DeadlineOutsideMandate(),
        new ConsultationOutsideItsMandatesWindow(),
        new VerbNotInParagraph(),
        new ActiveThoughRenewed(),
        new ReportingPathOutOfOrder(),
        new DueAfterItsSession(),
    ];
}
