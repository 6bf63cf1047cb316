namespace Wsis.Governance.Parts;

/// <summary>A symbol of a document.</summary>
/// <param name="Hash">Its hash.</param>
/// <param name="Index">The number of the document.</param>
/// <param name="Position">Which of the document's symbols it is, or is a part of.</param>
internal readonly record struct SymbolNote(int Hash, int Index, int Position);
