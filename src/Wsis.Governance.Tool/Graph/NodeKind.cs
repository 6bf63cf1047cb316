namespace Wsis.Governance.Tool.Graph;

/// <summary>What a node stands for.</summary>
internal enum NodeKind
{
    /// <summary>A mandate.</summary>
    Mandate,

    /// <summary>A document, or a place in one.</summary>
    Document,
}
