using System.Globalization;
using System.Xml.Linq;
using Wsis.Governance.Tool.Graph;
using Wsis.Governance.Tool.Graph.Layout;

namespace Wsis.Governance.Tool.Tests.Graph;

public sealed class FoldedLayoutTests
{
    private const double Height = 40;
    private const double Gap = 30;

    [Fact]
    public void A_long_chain_continues_in_the_next_band()
    {
        var layout = Folded(7, columns: 3);

        layout.Columns.Should().Be(3);
        Enumerable.Range(0, 7).Select(node => (layout.BandOf(layout[node]), layout.ColumnOf(layout[node])))
            .Should().Equal((0, 0), (0, 1), (0, 2), (1, 0), (1, 1), (1, 2), (2, 0));
        Enumerable.Range(0, 7).Select(node => layout.MiddleOf(layout[node]))
            .Should().Equal(20, 20, 20, 90, 90, 90, 160);
        layout.Height.Should().Be(180);
        layout.TopOf(1).Should().Be(Height + Gap);
    }

    [Fact]
    public void A_short_chain_stays_in_one_band()
    {
        var layout = Folded(2, columns: 4);

        (layout.Columns, layout.Height).Should().Be((2, Height));
    }

    [Theory]
    [InlineData("ec-dialogue-2024")]
    [InlineData("igf-2025")]
    [InlineData(null)]
    public void Text_is_never_smaller_than_ten_pixels_at_the_width_of_a_page(string? mandate)
    {
        const double PageWidth = 1_012;
        var svg = XDocument.Parse(
            ToolRun.Of(mandate is null ? ["graph", "--format", "svg"] : ["graph", mandate, "--format", "svg"]).Output).Root!;
        var width = double.Parse(svg.Attribute("width")!.Value, CultureInfo.InvariantCulture);
        var sizes = svg.DescendantsAndSelf().Attributes("font-size")
            .Select(size => double.Parse(size.Value, CultureInfo.InvariantCulture));

        (sizes.Min() * Math.Min(1, PageWidth / width)).Should().BeGreaterThanOrEqualTo(10);
    }

    private static FoldedLayout Folded(int nodes, int columns)
    {
        var graph = new LineageGraph("A chain");
        for (var node = 0; node < nodes; node++)
        {
            graph.Add(new GraphNode(node.ToString(CultureInfo.InvariantCulture), NodeKind.Mandate, "A node", ""));
            if (node > 0)
            {
                graph.Connect(node - 1, node, EdgeRelation.Follows);
            }
        }

        return new FoldedLayout(LayeredLayout.Of(graph, static _ => Height), columns, Gap);
    }
}
