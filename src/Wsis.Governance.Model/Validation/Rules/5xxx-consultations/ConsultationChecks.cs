namespace Wsis.Governance.Validation;

/// <summary>The checks of the family 5xxx, by code: a new one is entered here.</summary>
internal static class ConsultationChecks
{
    /// <summary>All of them.</summary>
    public static Check[] All { get; } =
    [
        new ClosesBeforeOpens(),
        new SubmittedOutsideWindow(),
        new OralWithoutMeeting(),
        new DateDiffersFromMeeting(),
        new MeetingOutsideConsultation(),
        new GroupDiffersFromContributors(),
        new SpokespersonOutsideGroup(),
        new ModeNotOffered(),
        new RowTotalWrong(),
        new ColumnTotalWrong(),
        new GrandTotalWrong(),
        new StatedTotalWrong(),
        new NegativeOrAbsurdCount(),
        new TallyBelowListedContributions(),
        new DuplicateContribution(),
        new GroupAbsent(),
        new TallyRepair(),
        new ContributionWithoutContributor(),
        new MeetingOfAnotherConsultation(),
        new TallyNotRectangular(),
    ];
}
