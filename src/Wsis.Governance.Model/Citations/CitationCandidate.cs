namespace Wsis.Governance;

/// <summary>One reading of a citation.</summary>
/// <param name="Symbol">The document to look up.</param>
/// <param name="Resolution">The resolution or decision cited; null if a document is cited by its symbol.</param>
/// <param name="Confidence">The confidence of this reading.</param>
/// <param name="Reason">The reason for this reading, as a clause without full stop.</param>
/// <param name="IsMirrored">True if the two numbers around the slash are read in the other order
/// than they stand.</param>
public sealed record CitationCandidate(
    DocumentSymbol Symbol,
    ResolutionId? Resolution,
    CitationConfidence Confidence,
    string Reason,
    bool IsMirrored = false);
