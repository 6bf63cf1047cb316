namespace Wsis.Governance.Extraction;

/// <summary>Something that the text leaves open, and so was not decided, or was decided with a reserve.</summary>
/// <param name="Span">The place in the paragraph.</param>
/// <param name="Reason">Why, as a sentence.</param>
public sealed record ExtractionDoubt(TextSpan Span, string Reason);
