using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

/// <summary>The rules of the family 1xxx, by code. Add new rules here.</summary>
internal static class DocumentRules
{
    /// <summary>All rules of the family.</summary>
    public static RuleRegistration[] All { get; } =
    [
        new RuleRegistration<SymbolNotCanonical>(),
        new RuleRegistration<OrganDisagreesWithSymbol>(),
        new RuleRegistration<SessionDisagreesWithSymbol>(),
        new RuleRegistration<AdoptedOutsideSession>(),
        new RuleRegistration<DateBeforeUnitedNations>(),
        new RuleRegistration<DateInTheFuture>(),
        new RuleRegistration<JointSymbolNotSubmittedToEachOrgan>(),
        new RuleRegistration<ReportAfterItsSession>(),
        new RuleRegistration<TitleLacksOriginalLanguage>(),
        new RuleRegistration<SupersedesLaterDocument>(),
        new RuleRegistration<SupersessionCycle>(),
        new RuleRegistration<RecallsLaterDocument>(),
        new RuleRegistration<CitesSupersededResolution>(),
        new RuleRegistration<AgendaDisagreesWithSubmission>(),
        new RuleRegistration<UpdatesLaterDocument>(),
        new RuleRegistration<PursuantToLaterDocument>(),
        new RuleRegistration<ImpossibleSymbol>(),
        new RuleRegistration<ParagraphProvidedTwice>(),
        new RuleRegistration<KindDisagreesWithSymbol>(),
        new RuleRegistration<ImpossibleSession>(),
        new RuleRegistration<IdDisagreesWithSymbol>(),
        new RuleRegistration<DocumentRecordedTwice>(),
        new RuleRegistration<ActsDisagreeWithProvision>(),
        new RuleRegistration<CommitteeReportDisagreesWithSymbol>(),
        new RuleRegistration<ReportNotSubmittedToItsOrgan>(),
    ];
}
