namespace Wsis.Governance;

/// <summary>One reading of a citation.</summary>
/// <param name="Symbol">The document to look up.</param>
/// <param name="Resolution">The resolution or decision cited; null where a document is cited by its symbol.</param>
/// <param name="Confidence">How sure this reading is.</param>
/// <param name="Reason">Why it is a reading, as a clause without full stop.</param>
/// <param name="IsMirrored">True where the two numbers around the slash are read in the other order than they
/// stand.</param>
public sealed record CitationCandidate(
    DocumentSymbol Symbol,
    ResolutionId? Resolution,
    CitationConfidence Confidence,
    string Reason,
    bool IsMirrored = false);
