namespace Wsis.Governance.Tool.Graph.Layout;

/// <summary>Assigns vertical positions to ordered nodes: each as near to the mean of its neighbours as the
/// minimum distance allows.</summary>
internal static class CoordinateAssignment
{
    private const double Gap = 18;
    private const int Rounds = 16;

    /// <summary>Places the nodes and moves the drawing to the top.</summary>
    /// <returns>The height of the drawing.</returns>
    public static double Place(List<LayoutNode>[] layers)
    {
        foreach (var layer in layers)
        {
            Spread(layer, static node => node.Order);
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var layer in layers)
            {
                Spread(layer, static node => MeanOf(node, node.Before));
            }

            foreach (var layer in layers.Reverse())
            {
                Spread(layer, static node => MeanOf(node, node.After));
            }
        }

        return MoveToTop(layers);
    }

    private static double MeanOf(LayoutNode node, List<LayoutNode> neighbours) =>
        neighbours.Count == 0 ? node.Middle : neighbours.Average(static neighbour => neighbour.Middle);

    /// <summary>The positions nearest to the wanted ones (by least squares) that keep order and distance: neighbours
    /// that would be too close move together, as one block.</summary>
    private static void Spread(List<LayoutNode> layer, Func<LayoutNode, double> wanted)
    {
        var blocks = new List<(double Sum, int Count)>();
        var offsets = new double[layer.Count];
        for (var i = 0; i < layer.Count; i++)
        {
            offsets[i] = i == 0 ? 0 : offsets[i - 1] + ((layer[i - 1].Height + layer[i].Height) / 2) + Gap;
            var block = (Sum: wanted(layer[i]) - offsets[i], Count: 1);
            while (blocks is [.., var last] && last.Sum / last.Count > block.Sum / block.Count)
            {
                block = (block.Sum + last.Sum, block.Count + last.Count);
                blocks.RemoveAt(blocks.Count - 1);
            }

            blocks.Add(block);
        }

        var next = 0;
        foreach (var (sum, count) in blocks)
        {
            for (var i = 0; i < count; i++, next++)
            {
                layer[next].Middle = (sum / count) + offsets[next];
            }
        }
    }

    private static double MoveToTop(List<LayoutNode>[] layers)
    {
        var nodes = layers.SelectMany(static layer => layer).ToArray();
        var top = nodes.Min(static node => node.Middle - (node.Height / 2));
        foreach (var node in nodes)
        {
            node.Middle -= top;
        }

        return nodes.Max(static node => node.Middle + (node.Height / 2));
    }
}
