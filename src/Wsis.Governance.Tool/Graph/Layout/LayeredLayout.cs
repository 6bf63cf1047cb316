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

    /// <summary>The number of layers.</summary>
    public int LayerCount => layers.Length;

    /// <summary>The height of the drawing.</summary>
    public double Height { get; private set; }

    /// <summary>Lays out a graph with at least one node.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="heightOf">Gives the height of a node.</param>
    public static LayeredLayout Of(LineageGraph graph, Func<GraphNode, double> heightOf)
    {
        var layout = new LayeredLayout(graph, heightOf);
        Ordering.Arrange(layout.layers);
        layout.Height = CoordinateAssignment.Place(layout.layers);
        return layout;
    }

    /// <summary>The top and bottom of the nodes of some layers, from the top of the drawing.</summary>
    /// <param name="first">The first layer.</param>
    /// <param name="end">The layer after the last.</param>
    public (double Top, double Bottom) ExtentOf(int first, int end)
    {
        LayoutNode[] inside = [.. layers[first..end].SelectMany(static layer => layer)];
        return (
            inside.Min(static node => node.Middle - (node.Height / 2)),
            inside.Max(static node => node.Middle + (node.Height / 2)));
    }

    /// <summary>The position of a node of the graph.</summary>
    public LayoutNode this[int node] => nodes[node];

    /// <summary>The nodes on the path of an edge, including both ends.</summary>
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
