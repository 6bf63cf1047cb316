using System.Text.Json.Nodes;
using Wsis.Governance.Tests.Json.Contracts;

namespace Wsis.Governance.Tests.Json.LinkedData;

public sealed class ContextTests
{
    private const string File = "docs/schema/wsis-governance-1.context.jsonld";

    [Fact]
    public void The_context_follows_from_the_contracts() => CommittedFile.ShouldBe(File, ContextBuilder.Build());

    [Fact]
    public void The_library_holds_the_committed_context()
    {
        Assert.SkipWhen(Repository.Renews, "The file has just been renewed; it is embedded by the next build.");
        WsisJson.JsonLdContext.Should().Be(Repository.Read(File));
    }

    [Fact]
    public void Every_record_type_has_a_class() =>
        Terms.Classes.Keys.Should().BeEquivalentTo(ContractType.Records.Select(type => type.Name));

    [Fact]
    public void Every_member_has_a_term() =>
        Pairs().Where(pair => Terms.Of(pair.Type, pair.Member) is null).Should().BeEmpty(
            "each member is decided on in Terms: a property of a known vocabulary, or one of its own");

    [Fact]
    public void No_term_is_left_over()
    {
        var pairs = Pairs().ToList();

        Terms.Properties.Keys.Concat(Terms.Own).Concat(Terms.Ordered)
            .Where(term => !pairs.Any(pair => term == pair.Member || term == $"{pair.Type}.{pair.Member}"))
            .Should().BeEmpty();
        Terms.Properties.Keys.Should().NotIntersectWith(Terms.Own);
    }

    [Fact]
    public void Every_prefix_is_declared_and_used()
    {
        var context = JsonNode.Parse(ContextBuilder.Build())!["@context"]!.AsObject();
        var used = ContextBuilder.Build().Split('"').Where(text => text.Contains(':', StringComparison.Ordinal))
            .Select(text => text[..text.IndexOf(':', StringComparison.Ordinal)]).ToHashSet();

        foreach (var (prefix, space) in Terms.Prefixes)
        {
            ((string?)context[prefix]).Should().Be(space);
            used.Should().Contain(prefix);
        }
    }

    [Fact]
    public void Members_of_every_file_are_in_the_scope_of_their_type()
    {
        var context = JsonNode.Parse(ContextBuilder.Build())!["@context"]!.AsObject();
        foreach (var record in DataFiles.Records)
        {
            var scope = context[(string)record["type"]!]!["@context"]!.AsObject();
            record.Select(member => member.Key).Except(scope.Select(term => term.Key)).Should().BeEquivalentTo(["type"]);
        }
    }

    // The discriminator and the ids of records are keywords of JSON-LD, not properties; so is all of a reference.
    private static IEnumerable<(string Type, string Member)> Pairs() =>
        from type in ContractType.All
        where type.Name != "recordRef"
        from member in type.Members
        where !(type.IsRecord && member.Name == "id")
        select (type.Name, member.Name);
}
