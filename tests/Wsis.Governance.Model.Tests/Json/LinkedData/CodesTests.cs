using System.Text.Json.Nodes;

namespace Wsis.Governance.Tests.Json.LinkedData;

public sealed class CodesTests
{
    [Fact]
    public void The_description_of_codes_follows_from_the_lists() =>
        CommittedFile.ShouldBe("docs/schema/wsis-governance-1.codes.jsonld", CodesBuilder.Build());

    [Fact]
    public void Every_known_code_is_a_concept_of_its_list()
    {
        var graph = JsonNode.Parse(CodesBuilder.Build())!["@graph"]!.AsArray();
        var ids = graph.Select(node => (string)node!["@id"]!).ToList();

        ids.Should().OnlyHaveUniqueItems();
        ids.Should().HaveCount(CodesBuilder.Lists().Sum(list => KnownCodes.Of(list).Length + 1));
        ids.Should().Contain("urn:wsis-governance:code/verb/requests").And.Contain("urn:wsis-governance:actor/civilSociety");
    }
}
