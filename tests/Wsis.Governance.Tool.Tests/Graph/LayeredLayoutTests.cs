using CsCheck;
using Wsis.Governance.Tool.Graph;
using Wsis.Governance.Tool.Graph.Layout;

namespace Wsis.Governance.Tool.Tests.Graph;

public sealed class LayeredLayoutTests
{
    private const double Height = 40;

    [Fact]
    public void A_chain_has_one_layer_for_each_node_on_one_line()
    {
        var layout = LayeredLayout.Of(GraphOf(3, (0, 1), (1, 2)), static _ => Height);

        layout.LayerCount.Should().Be(3);
        Enumerable.Range(0, 3).Select(node => layout[node].Layer).Should().Equal(0, 1, 2);
        Enumerable.Range(0, 3).Select(node => layout[node].Middle).Should()
            .OnlyContain(middle => Math.Abs(middle - 20) < 0.01);
    }

    [Fact]
    public void An_arrow_over_a_layer_has_a_bend()
    {
        var layout = LayeredLayout.Of(GraphOf(3, (0, 1), (1, 2), (0, 2)), static _ => Height);

        layout.WayOf(2).Select(static step => step.Node).Should().Equal(0, -1, 2);
    }

    [Fact]
    public void A_circle_is_laid_out_all_the_same()
    {
        var layout = LayeredLayout.Of(GraphOf(3, (0, 1), (1, 2), (2, 0)), static _ => Height);

        layout.LayerCount.Should().Be(3);
    }

    [Fact]
    public void Nodes_never_overlap_and_arrows_lead_to_the_right_unless_in_a_circle() =>
        Gen.Select(Gen.Int[1, 12], Gen.Select(Gen.Int[0, 11], Gen.Int[0, 11]).Array[0, 20]).Sample((count, pairs) =>
        {
            (int, int)[] edges = [.. pairs.Where(pair => pair.Item1 < pair.Item2 && pair.Item2 < count)];
            var graph = GraphOf(count, edges);
            var layout = LayeredLayout.Of(graph, static _ => Height);
            var nodes = Enumerable.Range(0, count).Select(node => layout[node]).ToArray();
            return graph.Edges.All(edge => nodes[edge.From].Layer < nodes[edge.To].Layer)
                && nodes.All(
                    node => node.Middle >= (Height / 2) - 0.01 && node.Middle + (Height / 2) <= layout.Height + 0.01)
                && nodes.GroupBy(static node => node.Layer).All(static layer => layer
                    .OrderBy(static node => node.Middle)
                    .Zip(layer.OrderBy(static node => node.Middle).Skip(1))
                    .All(static pair => pair.Second.Middle - pair.First.Middle >= Height - 0.01));
        });

    [Fact]
    public void Unconnected_parts_of_a_graph_are_separated()
    {
        var pieces = Components.Of(GraphOf(5, (0, 3), (1, 4)));

        pieces.Select(static piece => string.Join(' ', piece.Nodes.Select(static node => node.Key))).Should()
            .Equal("0 3", "1 4", "2");
        pieces[1].Edges.Should().Equal(new GraphEdge(0, 1, EdgeRelation.Follows));
    }

    [Fact]
    public void Text_in_a_graph_is_escaped_for_its_format()
    {
        var graph = new LineageGraph("A \"title\" & more");
        graph.Add(new GraphNode("k\"ey", NodeKind.Mandate, "<b> \"quoted\" #1 & \\", "x\ny"));

        Written(MermaidWriter.Write).Should().Contain("title: \"A 'title' & more\"")
            .And.Contain("[\"#lt;b#gt; #quot;quoted#quot; #35;1 #amp; \\<br/>x y\"]");
        Written(DotWriter.Write).Should().Contain("\"k\\\"ey\" [label=\"<b> \\\"quoted\\\" #1 & \\\\\\nx\\ny\"]");
        Written(static (graph, output) => SvgWriter.Write(graph, output)).Should().Contain("&lt;b&gt; &quot;quoted&quot; #1 &amp; \\");

        string Written(Action<LineageGraph, TextWriter> write)
        {
            var text = new StringWriter();
            write(graph, text);
            return text.ToString();
        }
    }

    private static LineageGraph GraphOf(int count, params (int From, int To)[] edges)
    {
        var graph = new LineageGraph("test");
        for (var node = 0; node < count; node++)
        {
            graph.Add(new GraphNode(FormattableString.Invariant($"{node}"), NodeKind.Mandate, "node", ""));
        }

        foreach (var (from, to) in edges)
        {
            graph.Connect(from, to, EdgeRelation.Follows);
        }

        return graph;
    }
}
