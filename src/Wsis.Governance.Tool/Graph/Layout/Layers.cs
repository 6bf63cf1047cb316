namespace Wsis.Governance.Tool.Graph.Layout;

/// <summary>Puts nodes into layers so that arrows lead to the right.</summary>
internal static class Layers
{
    /// <summary>The layer of each node: one more than the last of the nodes that lead to it. Of arrows in a circle, the
    /// one that closes it, in the order of the graph, does not count.</summary>
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

    // Without recursion: a chain of mandates may be long.
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

    // A node to which nothing leads belongs next to the first that it leads to.
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
