using System.Globalization;
using System.Text;
using Wsis.Governance.Tool.Graph.Layout;

namespace Wsis.Governance.Tool.Graph;

/// <summary>The lines of arrows.</summary>
internal static class EdgePath
{
    private const double HeadLength = 8;
    private const double HeadWidth = 3.5;

    /// <summary>The left edge of a node.</summary>
    public static double LeftOf(LayoutNode node, double left) =>
        left + (node.Layer * (SvgStyle.NodeWidth + SvgStyle.LayerGap));

    /// <summary>A curve from the right edge of the first node, level through the bends, to the left edge of the
    /// last.</summary>
    public static string Of(IReadOnlyList<LayoutNode> way, double left, double top)
    {
        var path = new StringBuilder();
        var (x, y) = (LeftOf(way[0], left) + SvgStyle.NodeWidth, top + way[0].Middle);
        path.Append(CultureInfo.InvariantCulture, $"M{x:0.#} {y:0.#}");
        for (var step = 1; step < way.Count; step++)
        {
            var isLast = step == way.Count - 1;
            var (nextX, nextY) = (LeftOf(way[step], left) - (isLast ? HeadLength : 0), top + way[step].Middle);
            var bow = Math.Max(Math.Abs(nextX - x) / 2, SvgStyle.LayerGap / 3);
            path.Append(
                CultureInfo.InvariantCulture,
                $"C{x + bow:0.#} {y:0.#} {nextX - bow:0.#} {nextY:0.#} {nextX:0.#} {nextY:0.#}");
            (x, y) = (nextX, nextY);
            if (!isLast)
            {
                x += SvgStyle.NodeWidth;
                path.Append(CultureInfo.InvariantCulture, $"H{x:0.#}");
            }
        }

        return path.ToString();
    }

    /// <summary>The head of an arrow that ends at a node.</summary>
    public static FormattableString Head(LayoutNode node, double left, double top, string colour)
    {
        var (x, y) = (LeftOf(node, left), top + node.Middle);
        var (back, half) = (HeadLength, HeadWidth);
        return
            $"<path d=\"M{x:0.#} {y:0.#}l-{back:0.#} -{half:0.#}v{2 * half:0.#}z\" fill=\"{colour}\" stroke=\"none\"/>";
    }
}
