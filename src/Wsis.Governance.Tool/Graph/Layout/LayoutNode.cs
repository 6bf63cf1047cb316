namespace Wsis.Governance.Tool.Graph.Layout;

/// <summary>A node while it is being placed: one of the graph, or a bend of an arrow that crosses a layer.</summary>
/// <param name="Node">The index of the node in the graph; -1 for a bend.</param>
/// <param name="Layer">The layer, from 0 at the left.</param>
/// <param name="Height">How high it is.</param>
internal sealed record LayoutNode(int Node, int Layer, double Height)
{
    /// <summary>What leads to it from the layer before.</summary>
    public List<LayoutNode> Before { get; } = [];

    /// <summary>What it leads to in the next layer.</summary>
    public List<LayoutNode> After { get; } = [];

    /// <summary>Its place in its layer, from 0 at the top.</summary>
    public int Order { get; set; }

    /// <summary>Where its middle lies, from the top.</summary>
    public double Middle { get; set; }
}
