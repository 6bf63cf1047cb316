namespace Wsis.Governance.Tool.Graph.Layout;

/// <summary>A layered layout whose layers are folded into bands, one below the other, like text into lines, so that a
/// long chain is narrow enough for a page.</summary>
internal sealed class FoldedLayout
{
    private readonly LayeredLayout layout;
    private readonly double[] tops;
    private readonly double[] offsets;

    /// <summary>Folds a layout.</summary>
    /// <param name="layout">The layout.</param>
    /// <param name="columns">The maximum number of layers of a band; at least 1.</param>
    /// <param name="gap">The room between two bands.</param>
    public FoldedLayout(LayeredLayout layout, int columns, double gap)
    {
        this.layout = layout;
        Columns = Math.Min(columns, layout.LayerCount);
        var bands = ((layout.LayerCount - 1) / columns) + 1;
        (tops, offsets) = (new double[bands], new double[bands]);
        var top = 0.0;
        for (var band = 0; band < bands; band++)
        {
            var (first, last) = layout.ExtentOf(band * columns, Math.Min((band + 1) * columns, layout.LayerCount));
            (tops[band], offsets[band]) = (top, top - first);
            top += last - first + gap;
        }

        Height = top - gap;
    }

    /// <summary>The number of layers side by side.</summary>
    public int Columns { get; }

    /// <summary>How high the drawing is.</summary>
    public double Height { get; }

    /// <summary>The band of a node, from 0.</summary>
    public int BandOf(LayoutNode node) => node.Layer / Columns;

    /// <summary>The column of a node in its band, from 0.</summary>
    public int ColumnOf(LayoutNode node) => node.Layer % Columns;

    /// <summary>The vertical position of the middle of a node, from the top.</summary>
    public double MiddleOf(LayoutNode node) => node.Middle + offsets[BandOf(node)];

    /// <summary>The vertical position of the top of a band.</summary>
    public double TopOf(int band) => tops[band];

    /// <summary>The position of a node of the graph.</summary>
    public LayoutNode this[int node] => layout[node];

    /// <summary>The nodes on the path of an edge, including both ends.</summary>
    public IReadOnlyList<LayoutNode> WayOf(int edge) => layout.WayOf(edge);
}
