namespace Wsis.Governance.Validation;

/// <summary>The checks of the family 1xxx, by code: a new one is entered here.</summary>
internal static class DocumentChecks
{
    /// <summary>All of them.</summary>
    public static CheckEntry[] All { get; } =
    [
        new CheckEntry<SymbolNotCanonical>(),
        new CheckEntry<OrganDisagreesWithSymbol>(),
        new CheckEntry<SessionDisagreesWithSymbol>(),
        new CheckEntry<AdoptedOutsideSession>(),
        new CheckEntry<DateBeforeUnitedNations>(),
        new CheckEntry<DateInTheFuture>(),
        new CheckEntry<JointSymbolNotSubmittedToEachOrgan>(),
        new CheckEntry<ReportAfterItsSession>(),
        new CheckEntry<TitleLacksOriginalLanguage>(),
        new CheckEntry<SupersedesLaterDocument>(),
        new CheckEntry<SupersessionCycle>(),
        new CheckEntry<RecallsLaterDocument>(),
        new CheckEntry<CitesSupersededResolution>(),
        new CheckEntry<AgendaDisagreesWithSubmission>(),
        new CheckEntry<UpdatesLaterDocument>(),
        new CheckEntry<PursuantToLaterDocument>(),
    ];
}
