using Wsis.Governance.Json;

namespace Wsis.Governance.Tests.Documentation;

public class ReadmeTests
{
    [Fact]
    public void The_CSharp_of_the_readme_runs_and_tells_the_lineage()
    {
        var lines = Capture.Output(Sample).Split('\n');

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

    private static void Sample()
    {
        // sample: readme
        var corpus = ReferenceData.Report2011;
        var mandate = corpus.Mandates["ec-consultation-2010"];
        foreach (var step in corpus.LineageOf(mandate))
        {
            Console.WriteLine($"{step.Relation}: {step}");
        }

        var read = WsisJson.Read(WsisJson.ToJson(mandate));
        read.Validate(ReferenceData.ValidationOptions).ThrowIfErrors();
        Console.WriteLine(string.Join(", ", DocumentSymbol.Parse("A/66/77-E/2011/103").Symbols));
        Console.WriteLine(TunisAgenda.Paragraph(71).Topic["en"]);
        // end of sample
    }
}
