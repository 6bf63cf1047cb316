namespace Wsis.Governance.Tool.Tests.Commands;

public sealed class ExportCommandTests
{
    [Fact]
    public void The_export_passes_its_own_strict_check()
    {
        var run = ToolRun.WithInput(ToolRun.Of("export").Output, "validate", "--strict", "-");

        (run.Code, run.Error).Should().Be((0, ""));
        run.Output.Should().MatchRegex("^0 errors, 0 warnings, 0 notes, [0-9]+ suppressed in [0-9]+ records\n$");
    }

    [Fact]
    public void A_record_that_was_changed_has_no_suppression_of_the_reference_data()
    {
        var changed = ToolRun.Of("export", "--type", "mandate").Output.Split('\n')
            .Single(line => line.Contains("\"id\":\"ec-performance-reports-2005\"", StringComparison.Ordinal))
            .Replace("\"task\":{\"en\":\"", "\"task\":{\"en\":\"Changed: ");

        ToolRun.WithInput(changed, "validate", "-").Output.Should().Contain("WSIS3007");
    }

    [Fact]
    public void An_export_is_valid_and_the_same_when_written_again()
    {
        var export = ToolRun.Of("export");

        export.Code.Should().Be(0);
        export.Lines.Should().HaveCount(ReferenceData.Corpus.Count);
        // Footnote 2 of the report announces ten organizations and names nine; its list is kept as printed.
        var check = ToolRun.WithInput(export.Output, "validate", "-");
        check.Code.Should().Be(0, check.Output);
        check.Lines[^1].Should().StartWith("0 errors, ").And.EndWith($" in {ReferenceData.Corpus.Count} records");
        var again = new System.Buffers.ArrayBufferWriter<byte>();
        WsisJson.WriteLines(WsisJson.Read(export.Output).Value, again);
        System.Text.Encoding.UTF8.GetString(again.WrittenSpan).Should().Be(export.Output);
    }

    [Fact]
    public void One_type_is_exported_on_request()
    {
        ToolRun.Of("export", "--type", "stakeholderRole").Lines.Should().HaveCount(6)
            .And.OnlyContain(line => line.StartsWith("{\"type\":\"stakeholderRole\","));
        ToolRun.Of("export", "--type", "role").Error.Should()
            .StartWith("wsis: There is no record type \"role\". Did you mean \"stakeholderRole\"? The types are: outcomeDocument, ");
    }
}
