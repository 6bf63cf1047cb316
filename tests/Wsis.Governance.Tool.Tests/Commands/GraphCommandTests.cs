using System.Xml.Linq;

namespace Wsis.Governance.Tool.Tests.Commands;

public sealed class GraphCommandTests
{
    [Fact]
    public void The_lineage_of_a_mandate_as_mermaid()
    {
        var run = ToolRun.Of("graph", "ec-process-2005");

        run.Code.Should().Be(0);
        run.Output.Should().Be(
            "---\ntitle: \"Lineage of ec-process-2005\"\n---\nflowchart LR\n"
            + "    n0[\"Process towards enhanced cooperation, to be started by the Secretary-General<br/>ec-process-2005\"]\n"
            + "    n1([\"Tunis Agenda, 68-70\"])\n"
            + "    n2([\"Tunis Agenda, 71\"])\n"
            + "    n1 -->|basis of| n0\n"
            + "    n2 -->|confers| n0\n");
    }

    [Fact]
    public void The_lineage_of_a_mandate_for_graphviz() =>
        ToolRun.Of("graph", "ec-process-2005", "--format", "dot").Output.Should().Be(
            "digraph lineage {\n    label=\"Lineage of ec-process-2005\";\n    rankdir=LR;\n"
            + "    node [shape=box, fontname=\"sans-serif\"];\n    edge [fontname=\"sans-serif\"];\n"
            + "    \"mandate/ec-process-2005\" [label="
            + "\"Process towards enhanced\\ncooperation, to be started by\\nthe Secretary-General\\nec-process-2005\"];\n"
            + "    \"document/tunis-agenda/68-70\" [label=\"Tunis Agenda, 68-70\", shape=note];\n"
            + "    \"document/tunis-agenda/71\" [label=\"Tunis Agenda, 71\", shape=note];\n"
            + "    \"document/tunis-agenda/68-70\" -> \"mandate/ec-process-2005\" [label=\"basis of\"];\n"
            + "    \"document/tunis-agenda/71\" -> \"mandate/ec-process-2005\" [label=\"confers\"];\n}\n");

    [Theory]
    [InlineData("mermaid")]
    [InlineData("dot")]
    [InlineData("svg")]
    public void All_mandates_are_drawn_and_always_alike(string format)
    {
        var run = ToolRun.Of("graph", "--format", format);

        run.Code.Should().Be(0);
        run.Should().Be(ToolRun.Of("graph", "--format", format));
        run.Output.Should().Contain("E/RES/2010/2, 24").And.Contain("followed by").And.Contain("renewed by");
    }

    [Fact]
    public void The_drawing_is_well_formed_and_has_a_title_on_every_node_and_arrow()
    {
        var svg = XDocument.Parse(ToolRun.Of("graph", "--format", "svg").Output).Root!;
        var space = svg.Name.Namespace;

        svg.Element(space + "title")!.Value.Should().Be("Mandates, their instruments, and their relations");
        var mandates = ReferenceData.Corpus.Mandates;
        var arrows = mandates.Sum(static mandate => mandate.Follows.Count + mandate.Renews.Count);
        svg.Elements(space + "g").Should().HaveCount(mandates.Count + arrows)
            .And.OnlyContain(element => element.Element(space + "title") != null);
        svg.Descendants().Should().NotContain(element => element.Name.LocalName == "script");
    }

    [Fact]
    public void Only_mandates_have_a_lineage()
    {
        ToolRun.Of("graph", "itu").Should().Be(new ToolRun(
            2,
            "",
            "wsis: itu is not a mandate but another record: organization. "
            + "`wsis show itu` lists the mandates related to it.\n"));
        ToolRun.Of("graph", "ec-process-2006").Error.Should().Contain("Did you mean \"ec-process-2005\"");
    }
}
