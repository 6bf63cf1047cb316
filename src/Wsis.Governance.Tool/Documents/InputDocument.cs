using Wsis.Governance.Extraction;

namespace Wsis.Governance.Tool.Documents;

/// <summary>A document read from a file.</summary>
/// <param name="Name">The name of the file, or of the document in it.</param>
/// <param name="Lines">Its paragraphs.</param>
internal sealed record InputDocument(string Name, IReadOnlyList<SourceLine> Lines)
{
    /// <summary>The symbols that the file states outside the text, most reliable first.</summary>
    public IReadOnlyList<string> Symbols { get; init; } = [];

    /// <summary>Notes about the file for the user: tracked changes, hidden text.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
}
