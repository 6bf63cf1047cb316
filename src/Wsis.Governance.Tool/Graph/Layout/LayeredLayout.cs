namespace Wsis.Governance.Tool.Graph.Layout;

/// <summary>A graph drawn in layers from left to right.</summary>
internal sealed class LayeredLayout
{
    private const double BendHeight = 4;

    private readonly LayoutNode[] nodes;
    private readonly List<LayoutNode>[] layers;
    private readonly List<LayoutNode>[] ways;

    private LayeredLayout(LineageGraph graph, Func<GraphNode, double> heightOf)
    {
        var layerOf = Layers.Of(graph);
        nodes = [.. graph.Nodes.Select((node, index) => new LayoutNode(index, layerOf[index], heightOf(node)))];
        layers = [.. Enumerable.Range(0, layerOf.Max() + 1).Select(static _ => new List<LayoutNode>())];
        foreach (var node in nodes)
        {
            layers[node.Layer].Add(node);
        }

        ways = [.. graph.Edges.Select(Connect)];
    }

    /// <summary>How many layers there are.</summary>
    public int LayerCount => layers.Length;

    /// <summary>How high the drawing is.</summary>
    public double Height { get; private set; }

    /// <summary>Lays out a graph with at least one node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="heightOf">How high a node is drawn.</param>
    public static LayeredLayout Of(LineageGraph graph, Func<GraphNode, double> heightOf)
    {
        var layout = new LayeredLayout(graph, heightOf);
        Ordering.Arrange(layout.layers);
        layout.Height = CoordinateAssignment.Place(layout.layers);
        return layout;
    }

    /// <summary>Where a node of the graph is.</summary>
    public LayoutNode this[int node] => nodes[node];

    /// <summary>What an arrow of the graph leads through, both its ends included.</summary>
    public IReadOnlyList<LayoutNode> WayOf(int edge) => ways[edge];

    private List<LayoutNode> Connect(GraphEdge edge)
    {
        var (from, to) = (nodes[edge.From], nodes[edge.To]);
        var way = new List<LayoutNode> { from };
        for (var layer = from.Layer + 1; layer < to.Layer; layer++)
        {
            var bend = new LayoutNode(-1, layer, BendHeight);
            layers[layer].Add(bend);
            Join(way[^1], bend);
            way.Add(bend);
        }

        if (from.Layer < to.Layer)
        {
            Join(way[^1], to);
        }

        way.Add(to);
        return way;
    }

    private static void Join(LayoutNode earlier, LayoutNode later)
    {
        earlier.After.Add(later);
        later.Before.Add(earlier);
    }
}
