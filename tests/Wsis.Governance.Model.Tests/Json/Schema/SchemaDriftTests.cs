namespace Wsis.Governance.Tests.Json.Schema;

public sealed class SchemaDriftTests
{
    private const string File = "docs/schema/wsis-governance-1.schema.json";

    [Fact]
    public void The_schema_follows_from_the_contracts() => CommittedFile.ShouldBe(File, SchemaBuilder.Build());

    [Fact]
    public void The_library_holds_the_committed_schema()
    {
        Assert.SkipWhen(Repository.Renews, "The file has just been renewed; it is embedded by the next build.");
        WsisJson.Schema.Should().Be(Repository.Read(File));
    }
}
