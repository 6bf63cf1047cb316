using Wsis.Governance.Tool.Graph.Layout;

namespace Wsis.Governance.Tool.Graph;

/// <summary>Draws a graph.</summary>
/// <remarks>The same graph gives the same drawing, byte for byte. It contains no script and loads nothing.</remarks>
internal sealed class SvgWriter
{
    private const double Heading = 26;
    private const double Legend = 30;
    private const int LonersInRow = 4;
    private const string Font = "font-family=\"system-ui, 'Segoe UI', 'DejaVu Sans', sans-serif\" font-size=\"12\"";
    private const string HeadingStyle = "font-size=\"17\" font-weight=\"600\" fill=\"#1c2430\"";
    private const string MandateBox = "rx=\"5\" fill=\"#eef4fb\" stroke=\"#2b5ea8\"";
    private const string DocumentBox = "rx=\"15\" fill=\"#f8f5ec\" stroke=\"#8d7b4a\"";

    private readonly LineageGraph graph;
    private readonly List<Piece> pieces = [];
    private readonly double width;
    private readonly double height;
    private readonly SvgText svg = new();
    private readonly SvgOptions options;

    private SvgWriter(LineageGraph graph, SvgOptions options)
    {
        (this.graph, this.options) = (graph, options);
        var top = SvgStyle.Margin + Heading + Legend;
        var columns = 2;
        var loners = new List<LineageGraph>();
        foreach (var part in Components.Of(graph))
        {
            if (part.Nodes.Count == 1)
            {
                loners.Add(part);
                continue;
            }

            var layout = Folded(part);
            pieces.Add(new Piece(part, layout, 0, top));
            top += layout.Height + SvgStyle.Margin;
            columns = Math.Max(columns, layout.Columns);
        }

        columns = loners.Count > 0 ? Math.Max(columns, Math.Min(loners.Count, LonersInRow)) : columns;
        height = PlaceLoners(loners, top, columns);
        width = (2 * SvgStyle.Margin) + (columns * SvgStyle.NodeWidth) + ((columns - 1) * SvgStyle.LayerGap);
    }

    /// <summary>Writes the drawing.</summary>
    public static void Write(LineageGraph graph, TextWriter output, SvgOptions? options = null) =>
        new SvgWriter(graph, options ?? SvgOptions.Default).Write(output);

    private static FoldedLayout Folded(LineageGraph part) =>
        new(LayeredLayout.Of(part, SvgStyle.HeightOf), SvgStyle.MaxColumns, SvgStyle.BandGap);

    // Nodes without edges are placed in rows below all others.
    private double PlaceLoners(List<LineageGraph> loners, double top, int columns)
    {
        foreach (var row in loners.Chunk(columns))
        {
            var highest = 0.0;
            for (var column = 0; column < row.Length; column++)
            {
                var layout = Folded(row[column]);
                pieces.Add(new Piece(row[column], layout, column, top));
                highest = Math.Max(highest, layout.Height);
            }

            top += highest + SvgStyle.Margin;
        }

        return top;
    }

    private void Write(TextWriter output)
    {
        var label = $"role=\"{options.Role}\" aria-labelledby=\"{options.IdPrefix}title\"";
        svg.Open($"<svg xmlns=\"http://www.w3.org/2000/svg\" {Size} {label} {Font}>");
        svg.Line($"<title id=\"{options.IdPrefix}title\">{SvgText.Escaped(graph.Title)}</title>");
        svg.Line($"<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>");
        var (x, y) = (SvgStyle.Margin, SvgStyle.Margin + 12);
        svg.Line($"<text x=\"{x:0.#}\" y=\"{y:0.#}\" {HeadingStyle}>{SvgText.Escaped(graph.Title)}</text>");
        WriteLegend();
        foreach (var piece in pieces)
        {
            WriteEdges(piece);
            WriteNodes(piece);
        }

        svg.Close($"</svg>");
        output.Write(svg.ToString());
    }

    private string Size => FormattableString.Invariant(
        $"width=\"{width:0.#}\" height=\"{height:0.#}\" viewBox=\"0 0 {width:0.#} {height:0.#}\"");

    private void WriteLegend()
    {
        var x = SvgStyle.Margin;
        var y = SvgStyle.Margin + Heading + 6;
        foreach (var relation in graph.Edges.Select(static edge => edge.Relation).Distinct().Order())
        {
            svg.Line($"<path d=\"M{x:0.#} {y:0.#}h34\" {SvgText.Stroke(relation)}/>");
            svg.Line($"<text x=\"{x + 42:0.#}\" y=\"{y + 4:0.#}\" fill=\"#4a5260\">{EdgeLabels.Of(relation)}</text>");
            x += 148;
        }
    }

    private void WriteEdges(Piece piece)
    {
        for (var index = 0; index < piece.Graph.Edges.Count; index++)
        {
            var edge = piece.Graph.Edges[index];
            svg.Open($"<g {SvgText.Stroke(edge.Relation)}>");
            svg.Line($"<title>{SvgText.Escaped(MeaningOf(piece.Graph, edge))}</title>");
            svg.Line(
                $"<path d=\"{EdgePath.Of(piece.Layout.WayOf(index), piece.Layout, piece.Left, piece.Top, index)}\"/>");
            var end = piece.Layout[edge.To];
            var (x, y) = (
                EdgePath.LeftOf(piece.Layout.ColumnOf(end), piece.Left), piece.Top + piece.Layout.MiddleOf(end));
            svg.Line(EdgePath.Head(x, y, SvgStyle.ColourOf(edge.Relation)));
            svg.Close($"</g>");
        }
    }

    private static string MeaningOf(LineageGraph graph, GraphEdge edge) =>
        $"{graph.Nodes[edge.From].Title}: {EdgeLabels.Of(edge.Relation)}: {graph.Nodes[edge.To].Title}";

    private void WriteNodes(Piece piece)
    {
        for (var index = 0; index < piece.Graph.Nodes.Count; index++)
        {
            WriteNode(piece.Graph.Nodes[index], piece.Layout[index], piece);
        }
    }

    private void WriteNode(GraphNode node, LayoutNode place, Piece piece)
    {
        var x = EdgePath.LeftOf(piece.Layout.ColumnOf(place), piece.Left);
        var y = piece.Top + piece.Layout.MiddleOf(place) - (place.Height / 2);
        var isMandate = node.Kind == NodeKind.Mandate;
        var link = options.LinkOf?.Invoke(node);
        if (link is null)
        {
            svg.Open($"<g>");
        }
        else
        {
            svg.Open($"<a href=\"{SvgText.Escaped(link)}\">");
        }

        var whole = node.Detail.Length == 0 ? node.Title : $"{node.Title} ({node.Detail})";
        svg.Line($"<title>{SvgText.Escaped(whole)}</title>");
        var box = isMandate ? MandateBox : DocumentBox;
        var (wide, high) = (SvgStyle.NodeWidth, place.Height);
        svg.Line($"<rect x=\"{x:0.#}\" y=\"{y:0.#}\" width=\"{wide:0.#}\" height=\"{high:0.#}\" {box}/>");
        var line = y + SvgStyle.Padding + 12;
        line = WriteLines(SvgStyle.TitleLines(node), x, line, "fill=\"#1c2430\"");
        WriteLines(SvgStyle.DetailLines(node), x, line, "fill=\"#5a6372\"");
        svg.Close(link is null ? (FormattableString)$"</g>" : $"</a>");
    }

    private double WriteLines(string[] lines, double x, double y, string style)
    {
        foreach (var line in lines)
        {
            svg.Line($"<text x=\"{x + 10:0.#}\" y=\"{y:0.#}\" {style}>{SvgText.Escaped(line)}</text>");
            y += SvgStyle.LineHeight;
        }

        return y;
    }

    /// <summary>A connected component of the graph, and its position.</summary>
    private sealed record Piece(LineageGraph Graph, FoldedLayout Layout, int FirstColumn, double Top)
    {
        public double Left => SvgStyle.Margin + (FirstColumn * (SvgStyle.NodeWidth + SvgStyle.LayerGap));
    }
}
