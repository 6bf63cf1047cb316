using Wsis.Governance.Tool.Tests.Support;

namespace Wsis.Governance.Tool.Tests.Commands;

public sealed class ExportCommandTests
{
    [Fact]
    public void What_is_exported_is_clean_and_the_same_when_written_again()
    {
        var export = ToolRun.Of("export");

        export.Code.Should().Be(0);
        export.Lines.Should().HaveCount(ReferenceData.Corpus.Count);
        // Footnote 2 of the report announces ten organizations and names nine; its list is kept as printed.
        var check = ToolRun.Fed(export.Output, "validate", "-");
        check.Code.Should().Be(0, check.Output);
        check.Lines[^1].Should().StartWith("0 errors, ").And.EndWith($" in {ReferenceData.Corpus.Count} records");
        var again = new System.Buffers.ArrayBufferWriter<byte>();
        WsisJson.WriteLines(WsisJson.Read(export.Output).Value, again);
        System.Text.Encoding.UTF8.GetString(again.WrittenSpan).Should().Be(export.Output);
    }

    [Fact]
    public void One_type_is_exported_when_asked_for()
    {
        ToolRun.Of("export", "--type", "stakeholderRole").Lines.Should().HaveCount(6)
            .And.OnlyContain(line => line.StartsWith("{\"type\":\"stakeholderRole\","));
        ToolRun.Of("export", "--type", "role").Error.Should()
            .StartWith("wsis: There is no record type \"role\". The types are: outcomeDocument, ");
    }
}
