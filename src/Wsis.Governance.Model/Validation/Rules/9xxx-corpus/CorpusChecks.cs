namespace Wsis.Governance.Validation;

/// <summary>The checks of the family 9xxx, by code: a new one is entered here.</summary>
internal static class CorpusChecks
{
    /// <summary>All of them.</summary>
    public static Check[] All { get; } =
    [
        new DuplicateId(),
        new DanglingReference(),
        new ReferenceToWrongType(),
        new RecordWithoutSource(),
    ];
}
