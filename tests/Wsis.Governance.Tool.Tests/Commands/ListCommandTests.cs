using System.Text;
using System.Text.Json;

namespace Wsis.Governance.Tool.Tests.Commands;

public sealed class ListCommandTests
{
    private const string Mine =
        """
        {"type":"organization","id":"river-board","name":{"en":"River Board"},"acronym":"RB","kind":"office","group":"intergovernmentalOrganization","sources":[{"document":"A/66/77"}]}
        {"type":"mandate","id":"river-report","title":{"en":"River report"},"instrument":{"document":"A/RES/60/252","paragraphs":"8"},"issuedBy":"generalAssembly","verb":"requests","addressees":["river-board"],"task":{"en":"Report."},"status":"active","sources":[{"document":"A/66/77"}]}

        """;

    [Fact]
    public void A_type_is_listed_in_any_case_and_in_the_plural() =>
        ToolRun.Of("list", "--type", "Resolutions", "--format", "json").Lines
            .Should().HaveCount(ReferenceData.Corpus.Resolutions.Count)
            .And.OnlyContain(line => JsonDocument.Parse(line, default).RootElement.GetProperty("type").GetString() == "resolution");

    [Fact]
    public void The_mandates_of_a_body_are_those_by_name_and_by_group()
    {
        var run = ToolRun.Of("list", "--type", "mandate", "--of", "ITU");

        run.Code.Should().Be(0);
        var itu = ReferenceData.Corpus.FindOrganization("ITU")!;
        run.Lines[^1].Should().Be($"{ReferenceData.Corpus.MandatesOf(itu).Count} records");
        run.Output.Should().Contain("wsis-followup-task-force-2025").And.Contain("ec-performance-reports-2005");
    }

    [Fact]
    public void Mandates_whose_dates_leave_it_open_are_marked()
    {
        const string Mandate =
            """{"type":"mandate","id":"ID","title":{"en":"M"},"instrument":{"document":"DOCUMENT"},"issuedBy":"generalAssembly","verb":"requests","addressees":["secretary-general"],"task":{"en":"T"},"status":"active"}""";
        using var folder = new TemporaryFolder();
        var path = folder.Write("mine.jsonl", System.Text.Encoding.UTF8.GetBytes(
            Mandate.Replace("ID", "known").Replace("DOCUMENT", "A/RES/60/252") + "\n"
            + Mandate.Replace("ID", "unknown").Replace("DOCUMENT", "A/RES/59/999") + "\n"));

        ToolRun.Of("list", "--in", path, "--in-force", "2011-05-04").Lines.Should().Equal(
            "id       name (status, date)",
            "known    M (active, conferred 2006-03-27)",
            "unknown  M (active, perhaps in force)",
            "2 records",
            "1 perhaps in force: the known dates do not decide it.");
        ToolRun.Of("list", "--in", path, "--in-force", "2011-05-04", "--format", "csv").Lines
            .Select(static line => line.Split(',')[^1]).Should().Equal("inForce", "yes", "perhaps");
    }

    [Fact]
    public void Mandates_in_force_on_a_day_end_with_what_discharged_them()
    {
        var during = ToolRun.Of("list", "--in-force", "2010-12-25", "--format", "json").Output;
        var after = ToolRun.Of("list", "--in-force", "2011-12-25", "--format", "json").Output;

        during.Should().Contain("\"id\":\"ec-consultation-2010\"");
        after.Should().NotContain("\"id\":\"ec-consultation-2010\"");
    }

    [Theory]
    [InlineData("tunis-agenda, 35")]
    [InlineData("tunis-agenda,35")]
    [InlineData("Tunis Agenda, para. 35")]
    [InlineData("WSIS-05/TUNIS/DOC/6(Rev.1), 35")]
    public void Citing_accepts_paragraphs_in_any_spelling(string place) =>
        ToolRun.Of("list", "--citing", place).Lines[^1].Should().Be(
            $"{ReferenceData.Corpus.Citing(DocumentRef.Parse("tunis-agenda"), ParagraphSet.Create(35))
                .Select(one => one.Record).Distinct().Count()} records");

    [Fact]
    public void Words_are_looked_for_in_all_languages_and_all_must_be_there()
    {
        ToolRun.Of("list", "--text", "télécommunications").Output.Should().Contain("itu ");
        ToolRun.Of("list", "--text", "privacy", "--text", "nothing of the kind").Lines.Should().Equal("0 records");
    }

    [Fact]
    public void As_a_sheet_it_has_a_row_of_names_first()
    {
        var run = ToolRun.Of("list", "--type", "outcomeDocument", "--format", "csv");

        run.Lines[0].Should().Be("\uFEFFtype,id,name,status,date");
        run.Lines.Should().HaveCount(5);
        run.Lines.Should().Contain(line => line.StartsWith("outcomeDocument,tunis-agenda,", StringComparison.Ordinal)
            && line.EndsWith(",2005-11-18", StringComparison.Ordinal));
    }

    [Fact]
    public void Own_records_are_listed_with_links_into_the_reference_data()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("mine.jsonl", Encoding.UTF8.GetBytes(Mine));

        ToolRun.Of("list", "--in", path, "--of", "RB", "--type", "mandate").Output.Should().StartWith("id            name (status, date)\nriver-report  River report (active, conferred 2006-03-27)\n");
        ToolRun.Of("list", "--in", path, "--no-reference").Output.Should().Contain("River report (active)");
        ToolRun.Of("show", "--in", path, "RB").Output.Should().Contain("- river-report (River report)");
        ToolRun.Of("graph", "--in", path).Output.Should().Contain("River report").And.NotContain("consultation");
        ToolRun.Of("export", "--in", path).Output.Should().Be(Mine.TrimEnd('\n') + "\n");
    }

    [Fact]
    public void A_compressed_file_is_read()
    {
        using var folder = new TemporaryFolder();
        using var packed = new MemoryStream();
        using (var gzip = new System.IO.Compression.GZipStream(packed, System.IO.Compression.CompressionLevel.Fastest))
        {
            gzip.Write(Encoding.UTF8.GetBytes(Mine));
        }

        var path = folder.Write("mine.jsonl.gz", packed.ToArray());

        ToolRun.Of("list", "--in", folder.Path).Lines[^1].Should().Be("2 records");
        ToolRun.Of("export", "--in", path).Lines.Should().HaveCount(2);
        ToolRun.Of("list", "--in", folder.Write("broken.jsonl.gz", "no gzip"u8.ToArray())).Error
            .Should().Contain("is not a gzip file, although its name ends in .gz.");
    }

    [Fact]
    public void A_record_that_cannot_be_read_is_reported_and_the_others_are_listed()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("mine.jsonl", Encoding.UTF8.GetBytes("{\"type\":\"organization\"}\n" + Mine));

        var run = ToolRun.Of("list", "--in", path);

        run.Code.Should().Be(1);
        run.Error.Should().Contain("mine.jsonl:1:").And.Contain("See `wsis validate`.");
        run.Lines[^1].Should().Be("2 records");
    }

    [Theory]
    [InlineData("--type role", "There is no record type \"role\". Did you mean \"stakeholderRole\"? The types are: ")]
    [InlineData("--type all", "There is no record type \"all\". The types are: ")]
    [InlineData("--type mandat", "Did you mean \"mandate\"?")]
    [InlineData("--status open", "--status open is not one of active, discharged, superseded, lapsed.")]
    [InlineData("--in-force 2011", "--in-force 2011 is not a day.")]
    [InlineData("--of igf-2025", "--of igf-2025 names a mandate, not an organization or a group.")]
    [InlineData("--citing what", "--citing what is not a document")]
    [InlineData("--citing A/RES/60/252,x", "\"x\" is not a paragraph of A/RES/60/252.")]
    [InlineData("--no-reference", "--no-reference needs --in")]
    public void A_wrong_question_is_refused_in_one_line(string arguments, string message)
    {
        var run = ToolRun.Of(["list", .. arguments.Split(' ')]);

        run.Code.Should().Be(2);
        run.Error.Should().Contain(message).And.Subject.TrimEnd('\n').Should().NotContain("\n");
    }
}
