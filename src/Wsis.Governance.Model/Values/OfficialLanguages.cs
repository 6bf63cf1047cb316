namespace Wsis.Governance.Values;

/// <summary>The six official languages of the United Nations, as BCP 47 codes.</summary>
/// <remarks>Source: rule 51 of the rules of procedure of the General Assembly.</remarks>
internal static class OfficialLanguages
{
    private static readonly string[] codes = ["en", "fr", "es", "ru", "zh", "ar"];

    /// <summary>The codes, in the order of the tables of this library.</summary>
    public static ReadOnlySpan<string> Codes => codes;
}
