namespace Wsis.Governance.Validation;

/// <summary>The checks of the family 5xxx, by code: a new one is entered here.</summary>
internal static class ConsultationChecks
{
    /// <summary>All of them.</summary>
    public static CheckEntry[] All { get; } =
    [
        new CheckEntry<ClosesBeforeOpens>(),
        new CheckEntry<SubmittedOutsideWindow>(),
        new CheckEntry<OralWithoutMeeting>(),
        new CheckEntry<DateDiffersFromMeeting>(),
        new CheckEntry<MeetingOutsideConsultation>(),
        new CheckEntry<GroupDiffersFromContributors>(),
        new CheckEntry<SpokespersonOutsideGroup>(),
        new CheckEntry<ModeNotOffered>(),
        new CheckEntry<RowTotalWrong>(),
        new CheckEntry<ColumnTotalWrong>(),
        new CheckEntry<GrandTotalWrong>(),
        new CheckEntry<StatedTotalWrong>(),
        new CheckEntry<NegativeOrAbsurdCount>(),
        new CheckEntry<TallyBelowListedContributions>(),
        new CheckEntry<DuplicateContribution>(),
        new CheckEntry<GroupAbsent>(),
        new CheckEntry<TallyRepair>(),
        new CheckEntry<ContributionWithoutContributor>(),
        new CheckEntry<MeetingOfAnotherConsultation>(),
        new CheckEntry<TallyNotRectangular>(),
    ];
}
