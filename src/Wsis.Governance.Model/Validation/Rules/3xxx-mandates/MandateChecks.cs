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
        new ReportingPathLoops(),
        new DischargedWithoutReport(),
    ];
}
