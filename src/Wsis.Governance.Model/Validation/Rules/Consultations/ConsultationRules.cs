using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Consultations;

/// <summary>The rules of the family 5xxx, by code. Add new rules here.</summary>
internal static class ConsultationRules
{
    /// <summary>All rules of the family.</summary>
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
