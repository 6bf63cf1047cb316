namespace Wsis.Governance.Tool.Graph.Layout;

/// <summary>A node while it is being placed: a node of the graph, or a bend of an edge that crosses a layer.</summary>
/// <param name="Node">The index of the node in the graph; -1 for a bend.</param>
/// <param name="Layer">The layer, from 0 at the left.</param>
/// <param name="Height">The height.</param>
internal sealed record LayoutNode(int Node, int Layer, double Height)
{
    /// <summary>The predecessors in the previous layer.</summary>
    public List<LayoutNode> Before { get; } = [];

    /// <summary>The successors in the next layer.</summary>
    public List<LayoutNode> After { get; } = [];

    /// <summary>The position in the layer, from 0 at the top.</summary>
    public int Order { get; set; }

    /// <summary>The vertical position of the middle, from the top.</summary>
    public double Middle { get; set; }
}
