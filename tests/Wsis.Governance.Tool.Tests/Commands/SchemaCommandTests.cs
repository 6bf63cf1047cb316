namespace Wsis.Governance.Tool.Tests.Commands;

public sealed class SchemaCommandTests
{
    [Fact]
    public void The_schema_is_the_committed_one()
    {
        var run = ToolRun.Of("schema");

        run.Code.Should().Be(0);
        var committed = File.ReadAllText(Repository.PathOf("docs/schema/wsis-governance-1.schema.json"));
        run.Output.Should().Be(committed.ReplaceLineEndings("\n"));
    }
}
