using System.Globalization;
using System.Text;
using Wsis.Governance.Tool.Graph.Layout;

namespace Wsis.Governance.Tool.Graph;

/// <summary>The SVG paths of edges.</summary>
internal static class EdgePath
{
    private const double HeadLength = 8;
    private const double HeadWidth = 3.5;
    private const double LaneWidth = 6;
    private const int LanesBetweenBands = 6;

    /// <summary>The left edge of a column.</summary>
    public static double LeftOf(int column, double left) =>
        left + (column * (SvgStyle.NodeWidth + SvgStyle.LayerGap));

    /// <summary>A curve from the right side of the first node, horizontal through the bends, to the left side of the
    /// last node. From one band to the next it runs between the two bands.</summary>
    /// <param name="way">The nodes on the path of the edge.</param>
    /// <param name="layout">The positions of the nodes.</param>
    /// <param name="left">The left edge of the drawing.</param>
    /// <param name="top">Its top.</param>
    /// <param name="lane">Tells arrows that go around from one another.</param>
    public static string Of(
        IReadOnlyList<LayoutNode> way, FoldedLayout layout, double left, double top, int lane)
    {
        var path = new StringBuilder();
        var (x, y) = (LeftOf(layout.ColumnOf(way[0]), left) + SvgStyle.NodeWidth, top + layout.MiddleOf(way[0]));
        path.Append(CultureInfo.InvariantCulture, $"M{x:0.#} {y:0.#}");
        for (var step = 1; step < way.Count; step++)
        {
            var isLast = step == way.Count - 1;
            var nextX = LeftOf(layout.ColumnOf(way[step]), left) - (isLast ? HeadLength : 0);
            var nextY = top + layout.MiddleOf(way[step]);
            if (layout.BandOf(way[step]) > layout.BandOf(way[step - 1]))
            {
                AppendReturn(path, x, nextX, nextY, top + layout.TopOf(layout.BandOf(way[step])), lane);
            }
            else
            {
                var bow = Math.Max(Math.Abs(nextX - x) / 2, SvgStyle.LayerGap / 3);
                path.Append(
                    CultureInfo.InvariantCulture,
                    $"C{x + bow:0.#} {y:0.#} {nextX - bow:0.#} {nextY:0.#} {nextX:0.#} {nextY:0.#}");
            }

            (x, y) = (nextX, nextY);
            if (!isLast)
            {
                x += SvgStyle.NodeWidth;
                path.Append(CultureInfo.InvariantCulture, $"H{x:0.#}");
            }
        }

        return path.ToString();
    }

    // To the right, down, back to the left between the bands, down again and into the node.
    private static void AppendReturn(
        StringBuilder path, double x, double nextX, double nextY, double bandTop, int lane)
    {
        var shift = LaneWidth * (lane % LanesBetweenBands);
        var between = bandTop - LaneWidth - shift;
        path.Append(
            CultureInfo.InvariantCulture,
            $"H{x + LaneWidth + (shift / 2):0.#}V{between:0.#}"
            + $"H{nextX - LaneWidth - (shift / 2):0.#}V{nextY:0.#}H{nextX:0.#}");
    }

    /// <summary>The arrowhead of an edge that ends at a node.</summary>
    public static FormattableString Head(double x, double y, string colour)
    {
        var (back, half) = (HeadLength, HeadWidth);
        return
            $"<path d=\"M{x:0.#} {y:0.#}l-{back:0.#} -{half:0.#}v{2 * half:0.#}z\" fill=\"{colour}\" stroke=\"none\"/>";
    }
}
