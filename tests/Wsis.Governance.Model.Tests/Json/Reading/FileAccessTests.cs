namespace Wsis.Governance.Tests.Json;

public sealed class FileAccessTests
{
    [Fact]
    public void Files_and_folders_are_read_by_their_paths_and_findings_name_them()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var (first, second) = (Path.Combine(folder.FullName, "a.json"), Path.Combine(folder.FullName, "in", "b.jsonl"));
            Directory.CreateDirectory(Path.GetDirectoryName(second)!);
            var written = WsisJson.Read(Samples.Principle).ValueOrThrow();
            WsisJson.WriteFile(written, first);
            File.WriteAllText(second, Samples.Position + "\n{}\n");
            File.WriteAllText(Path.Combine(folder.FullName, "c.txt"), "no records");

            var all = WsisJson.ReadFolder(folder.FullName);

            WsisJson.ReadFile(first).ValueOrThrow().Should().Equal(written);
            File.ReadAllText(first).Should().Be(WsisJson.ToJson(written));
            all.Value.Should().HaveCount(2);
            all.Findings.Should().OnlyContain(finding => finding.Source == second);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_citation_is_made_of_a_document_and_numbers()
    {
        Citation.To("E/RES/2010/2", 24, 30).ToString().Should().Contain("24, 30");
        Citation.To("tunis-agenda").Paragraphs.IsDefault.Should().BeTrue();
    }
}
