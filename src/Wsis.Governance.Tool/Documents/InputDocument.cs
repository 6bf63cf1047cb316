using Wsis.Governance.Extraction;

namespace Wsis.Governance.Tool.Documents;

/// <summary>A document as a file gives it.</summary>
/// <param name="Name">The name of the file, or of the document in it.</param>
/// <param name="Lines">Its paragraphs.</param>
internal sealed record InputDocument(string Name, IReadOnlyList<SourceLine> Lines);
