namespace Wsis.Governance;

/// <summary>How a document changes the one whose symbol it extends.</summary>
/// <remarks>Source: Dag Hammarskjöld Library, research guide on document symbols. <c>default</c>
/// means no change.</remarks>
public enum SymbolSuffixKind : byte
{
    /// <summary>No change: not the result of reading a symbol.</summary>
    None,

    /// <summary><c>Add.</c>: adds text.</summary>
    Addendum,

    /// <summary><c>Corr.</c>: corrects text, perhaps in one language only.</summary>
    Corrigendum,

    /// <summary><c>Rev.</c>: replaces the text.</summary>
    Revision,

    /// <summary><c>Amend.</c>: changes an adopted text by a decision.</summary>
    Amendment,

    /// <summary><c>Summary</c>: a shortened version.</summary>
    Summary,

    /// <summary><c>Supp.</c> or <c>Suppl.</c>: supplements the text.</summary>
    Supplement,
}
