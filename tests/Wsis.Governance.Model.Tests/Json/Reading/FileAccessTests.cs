namespace Wsis.Governance.Tests.Json;

public sealed class FileAccessTests
{
    [Fact]
    public void Files_and_folders_are_read_by_their_paths_and_findings_name_them()
    {
        using var folder = new TemporaryFolder();
        var (first, second) = (Path.Combine(folder.Path, "a.json"), Path.Combine(folder.Path, "in", "b.jsonl"));
        Directory.CreateDirectory(Path.GetDirectoryName(second)!);
        var written = WsisJson.Read(SampleTexts.Principle).ValueOrThrow();
        WsisJson.WriteFile(written, first);
        File.WriteAllText(second, SampleTexts.Position + "\n{}\n");
        File.WriteAllText(Path.Combine(folder.Path, "c.txt"), "no records");

        var all = WsisJson.ReadFolder(folder.Path);

        WsisJson.ReadFile(first).ValueOrThrow().Should().Equal(written);
        File.ReadAllText(first).Should().Be(WsisJson.ToJson(written));
        all.Value.Should().HaveCount(2);
        all.Findings.Should().NotBeEmpty().And.OnlyContain(finding => finding.Source == second);
    }

    [Fact]
    public void A_citation_is_made_of_a_document_and_numbers()
    {
        Citation.To("E/RES/2010/2", 24, 30).ToString().Should().Contain("24, 30");
        Citation.To("tunis-agenda").Paragraphs.IsDefault.Should().BeTrue();
    }
}
