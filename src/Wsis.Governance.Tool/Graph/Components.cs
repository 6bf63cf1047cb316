namespace Wsis.Governance.Tool.Graph;

/// <summary>Splits a graph into connected components.</summary>
internal static class Components
{
    /// <summary>The components, in the order of their first nodes; nodes and edges keep their order.</summary>
    public static IReadOnlyList<LineageGraph> Of(LineageGraph graph)
    {
        var heads = Enumerable.Range(0, graph.Nodes.Count).ToArray();
        foreach (var edge in graph.Edges)
        {
            var (from, to) = (HeadOf(heads, edge.From), HeadOf(heads, edge.To));
            (heads[Math.Max(from, to)], heads[Math.Min(from, to)]) = (Math.Min(from, to), Math.Min(from, to));
        }

        return
        [
            .. Enumerable.Range(0, heads.Length)
                .GroupBy(node => HeadOf(heads, node))
                .Select(piece => Extract(graph, [.. piece])),
        ];
    }

    private static int HeadOf(int[] heads, int node)
    {
        while (heads[node] != node)
        {
            heads[node] = heads[heads[node]];
            node = heads[node];
        }

        return node;
    }

    private static LineageGraph Extract(LineageGraph graph, HashSet<int> members)
    {
        var piece = new LineageGraph(graph.Title);
        var moved = members.ToDictionary(static node => node, node => piece.Add(graph.Nodes[node]));
        foreach (var edge in graph.Edges)
        {
            if (members.Contains(edge.From))
            {
                piece.Connect(moved[edge.From], moved[edge.To], edge.Relation);
            }
        }

        return piece;
    }
}
