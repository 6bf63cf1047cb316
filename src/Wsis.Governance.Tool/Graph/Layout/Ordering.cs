namespace Wsis.Governance.Tool.Graph.Layout;

/// <summary>Orders the nodes of each layer so that few edges cross: each node moves to the mean of its neighbours, in
/// sweeps from left to right and back.</summary>
internal static class Ordering
{
    private const int Rounds = 12;

    /// <summary>Orders the layers.</summary>
    public static void Arrange(List<LayoutNode>[] layers)
    {
        foreach (var layer in layers)
        {
            Number(layer);
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var layer in layers.Skip(1))
            {
                Sort(layer, static node => node.Before);
            }

            foreach (var layer in layers.Reverse().Skip(1))
            {
                Sort(layer, static node => node.After);
            }
        }
    }

    private static void Sort(List<LayoutNode> layer, Func<LayoutNode, List<LayoutNode>> neighbours)
    {
        var sorted = layer
            .OrderBy(node => Mean(node, neighbours(node)))
            .ThenBy(static node => node.Order)
            .ToArray();
        layer.Clear();
        layer.AddRange(sorted);
        Number(layer);
    }

    private static double Mean(LayoutNode node, List<LayoutNode> neighbours) =>
        neighbours.Count == 0 ? node.Order : neighbours.Average(static neighbour => (double)neighbour.Order);

    private static void Number(List<LayoutNode> layer)
    {
        for (var order = 0; order < layer.Count; order++)
        {
            layer[order].Order = order;
        }
    }
}
