using System.Reflection;
using Wsis.Governance.Json;

namespace Wsis.Governance.Tests.Documentation;

public class ReadmeTests
{
    [Fact]
    public void The_CSharp_of_the_readme_runs_and_prints_the_lineage()
    {
        var program = Assembly.Load("ReadmeSample").EntryPoint!;
        var lines = Capture.Output(() => program.Invoke(null, [Array.Empty<string>()])).Split('\n');

        lines.Should().Contain("ConferredBy: tunis-agenda, 71");
        lines.Should().Contain("ConferredBy: E/RES/2010/2, 24");
        lines.Should().Contain("DischargedBy: A/66/77-E/2011/103");
        lines.Should().Contain("A/66/77, E/2011/103");
    }

    [Fact]
    public void The_JSON_of_the_readme_is_a_valid_mandate()
    {
        var (_, json) = Markdown.Blocks("README.md", "json").Single();

        var read = WsisJson.Read(json, ReadOptions.Strict);

        read.Findings.Should().BeEmpty();
        read.Value.Mandates.Should().ContainSingle();
        read.Validate(ReferenceData.ValidationOptions).IsValid.Should().BeTrue();
    }
}
