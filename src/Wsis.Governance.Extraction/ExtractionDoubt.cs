namespace Wsis.Governance.Extraction;

/// <summary>A part of the text that is uncertain: it was not decided, or the decision may be wrong.</summary>
/// <param name="Span">The place in the paragraph.</param>
/// <param name="Reason">The reason, as a sentence.</param>
public sealed record ExtractionDoubt(TextSpan Span, string Reason);
