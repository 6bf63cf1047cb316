namespace Wsis.Governance.Tool.Graph;

/// <summary>The kind of thing that a node represents.</summary>
internal enum NodeKind
{
    /// <summary>A mandate.</summary>
    Mandate,

    /// <summary>A document, or a paragraph of one.</summary>
    Document,
}
