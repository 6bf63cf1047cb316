namespace Wsis.Governance.Validation;

/// <summary>The checks of the family 9xxx, by code: a new one is entered here.</summary>
internal static class CorpusChecks
{
    /// <summary>All of them.</summary>
    public static CheckEntry[] All { get; } =
    [
        new CheckEntry<DuplicateId>(),
        new CheckEntry<DanglingReference>(),
        new CheckEntry<ReferenceToWrongType>(),
        new CheckEntry<RecordWithoutSource>(),
        new CheckEntry<SourcePlaceOutsideDocument>(),
        new CheckEntry<ErratumWithoutPrintedPlace>(),
        new CheckEntry<PrintedAsErratumSaysOtherwise>(),
        new CheckEntry<UnverifiedFactReliedOn>(),
    ];
}
