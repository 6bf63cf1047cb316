namespace Wsis.Governance.Citations;

/// <summary>Everything that is known of a number before its readings are made.</summary>
/// <param name="Number">The number.</param>
/// <param name="Context">What the words around it say.</param>
/// <param name="Default">The organ whose text it is.</param>
/// <param name="PresentSession">The present regular session of the Assembly.</param>
/// <param name="IsNamed">True where the organ is named for this number or its list.</param>
/// <param name="InArabic">True in Arabic text, where the two numbers may stand mirrored.</param>
/// <param name="Date">The date that follows.</param>
internal readonly record struct NumericCitation(
    CitedNumber Number,
    CitationContext Context,
    CitedOrgan Default,
    int PresentSession,
    bool IsNamed,
    bool InArabic,
    CitedDate Date)
{
    /// <summary>A year that stands somewhere after the number, not surely its date; 0 for none.</summary>
    public int LooseYear { get; init; }
}
