namespace Wsis.Governance.Validation;

/// <summary>The checks of the family 5xxx, by code: a new one is entered here.</summary>
internal static class ConsultationChecks
{
    /// <summary>All of them.</summary>
    public static Check[] All { get; } =
    [
        new RowTotalWrong(),
    ];
}
