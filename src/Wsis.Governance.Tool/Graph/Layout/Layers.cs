namespace Wsis.Governance.Tool.Graph.Layout;

/// <summary>Assigns nodes to layers so that edges point to the right.</summary>
internal static class Layers
{
    /// <summary>The layer of each node: one more than the highest layer of its predecessors. In a cycle, the edge that
    /// closes it, in the order of the graph, is ignored.</summary>
    public static int[] Of(LineageGraph graph)
    {
        var leading = new List<int>[graph.Nodes.Count];
        for (var node = 0; node < leading.Length; node++)
        {
            leading[node] = [];
        }

        foreach (var edge in graph.Edges)
        {
            leading[edge.To].Add(edge.From);
        }

        var layers = new int[leading.Length];
        var states = new State[leading.Length];
        for (var node = 0; node < leading.Length; node++)
        {
            Visit(node, leading, layers, states);
        }

        MoveBasesClose(graph, layers);
        return layers;
    }

    // Not recursive, because a chain of mandates may be long.
    private static void Visit(int first, List<int>[] leading, int[] layers, State[] states)
    {
        var open = new Stack<int>([first]);
        while (open.TryPeek(out var node))
        {
            if (states[node] == State.New)
            {
                states[node] = State.Open;
                foreach (var earlier in leading[node])
                {
                    if (states[earlier] == State.New)
                    {
                        open.Push(earlier);
                    }
                }

                continue;
            }

            open.Pop();
            if (states[node] == State.Open)
            {
                states[node] = State.Done;
                layers[node] = leading[node]
                    .Where(earlier => states[earlier] == State.Done && earlier != node)
                    .Select(earlier => layers[earlier] + 1)
                    .DefaultIfEmpty(0)
                    .Max();
            }
        }
    }

    // A node without predecessors is placed next to its first successor.
    private static void MoveBasesClose(LineageGraph graph, int[] layers)
    {
        var hasEarlier = graph.Edges.Select(static edge => edge.To).ToHashSet();
        foreach (var leaving in graph.Edges.ToLookup(static edge => edge.From, static edge => edge.To))
        {
            if (!hasEarlier.Contains(leaving.Key))
            {
                layers[leaving.Key] = Math.Max(0, leaving.Min(to => layers[to]) - 1);
            }
        }
    }

    private enum State : byte
    {
        New,
        Open,
        Done,
    }
}
