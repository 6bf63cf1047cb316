namespace Wsis.Governance.Citations;

/// <summary>All data about a number before its readings are generated.</summary>
/// <param name="Number">The number.</param>
/// <param name="Context">The context of the number.</param>
/// <param name="Default">The organ that wrote the text.</param>
/// <param name="PresentSession">The present regular session of the Assembly.</param>
/// <param name="IsNamed">True if the organ is named for this number or its list.</param>
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
    /// <summary>A year after the number that is not certainly its date; 0 if there is none.</summary>
    public int LooseYear { get; init; }
}
