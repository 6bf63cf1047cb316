namespace Wsis.Governance.Validation;

/// <summary>The checks of the family 1xxx, by code: a new one is entered here.</summary>
internal static class DocumentChecks
{
    /// <summary>All of them.</summary>
    public static Check[] All { get; } =
    [
        new SymbolNotCanonical(),
        new OrganDisagreesWithSymbol(),
        new SessionDisagreesWithSymbol(),
        new AdoptedOutsideSession(),
        new DateBeforeUnitedNations(),
        new DateInTheFuture(),
        new JointSymbolNotSubmittedToEachOrgan(),
        new ReportAfterItsSession(),
        new TitleLacksOriginalLanguage(),
        new SupersedesLaterDocument(),
        new SupersessionCycle(),
        new RecallsLaterDocument(),
        new CitesSupersededResolution(),
        new AgendaDisagreesWithSubmission(),
        new UpdatesLaterDocument(),
        new PursuantToLaterDocument(),
    ];
}
