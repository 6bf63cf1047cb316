using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Consultations;

/// <summary>The checks of the family 5xxx, by code: a new one is entered here.</summary>
internal static class ConsultationRules
{
    /// <summary>All of them.</summary>
    public static RuleRegistration[] All { get; } =
    [
        new RuleRegistration<ClosesBeforeOpens>(),
        new RuleRegistration<SubmittedOutsideWindow>(),
        new RuleRegistration<OralWithoutMeeting>(),
        new RuleRegistration<DateDiffersFromMeeting>(),
        new RuleRegistration<MeetingOutsideConsultation>(),
        new RuleRegistration<GroupDiffersFromContributors>(),
        new RuleRegistration<SpokespersonOutsideGroup>(),
        new RuleRegistration<ModeNotOffered>(),
        new RuleRegistration<RowTotalWrong>(),
        new RuleRegistration<ColumnTotalWrong>(),
        new RuleRegistration<GrandTotalWrong>(),
        new RuleRegistration<StatedTotalWrong>(),
        new RuleRegistration<NegativeOrAbsurdCount>(),
        new RuleRegistration<TallyBelowListedContributions>(),
        new RuleRegistration<DuplicateContribution>(),
        new RuleRegistration<GroupAbsent>(),
        new RuleRegistration<TallyRepair>(),
        new RuleRegistration<ContributionWithoutContributor>(),
        new RuleRegistration<MeetingOfAnotherConsultation>(),
        new RuleRegistration<TallyNotRectangular>(),
    ];
}
