namespace Wsis.Governance.Tool.Graph;

/// <summary>Nodes and edges, in the order in which they were added.</summary>
internal sealed class LineageGraph(string title)
{
    private readonly List<GraphNode> nodes = [];
    private readonly List<GraphEdge> edges = [];
    private readonly Dictionary<string, int> indices = new(StringComparer.Ordinal);

    /// <summary>The title of the graph.</summary>
    public string Title => title;

    /// <summary>The nodes.</summary>
    public IReadOnlyList<GraphNode> Nodes => nodes;

    /// <summary>The edges.</summary>
    public IReadOnlyList<GraphEdge> Edges => edges;

    /// <summary>Adds a node, or finds the node with its key.</summary>
    /// <returns>Its index.</returns>
    public int Add(GraphNode node)
    {
        if (!indices.TryGetValue(node.Key, out var index))
        {
            indices[node.Key] = index = nodes.Count;
            nodes.Add(node);
        }

        return index;
    }

    /// <summary>Adds an edge, unless it exists.</summary>
    public void Connect(int from, int to, EdgeRelation relation)
    {
        var edge = new GraphEdge(from, to, relation);
        if (from != to && !edges.Contains(edge))
        {
            edges.Add(edge);
        }
    }
}
