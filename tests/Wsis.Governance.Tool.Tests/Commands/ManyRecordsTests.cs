using System.IO.Pipes;
using System.Text;
using System.Text.Json;

namespace Wsis.Governance.Tool.Tests.Commands;

/// <summary>More records than <c>wsis validate</c> keeps in memory.</summary>
public sealed class ManyRecordsTests
{
    private static readonly byte[] records = Encoding.UTF8.GetBytes(string.Join(
        '\n',
        [
            .. Enumerable.Range(0, 30_000).Select(number => Organization(FormattableString.Invariant($"body-{number}"))),
            Organization("body-5"),
            Organization("body", "nobody"),
        ]));

    [Fact]
    public void Many_records_through_a_pipe_are_checked()
    {
        using var pipe = new AnonymousPipeServerStream(PipeDirection.Out);
        using var input = new AnonymousPipeClientStream(PipeDirection.In, pipe.ClientSafePipeHandle);
        var writing = new Thread(() => WriteTo(pipe));
        writing.Start();

        var run = ToolRun.From(input, "validate", "--format", "json", "-");

        writing.Join();
        ShouldReportTheTwoErrors(run);
    }

    [Fact]
    public void Many_records_of_a_file_and_of_indexes_are_checked()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("many.jsonl", records);
        var index = Path.Combine(folder.Path, "many.index");

        ToolRun.Of("validate", "--index", index, file).Code.Should().Be(0);

        ShouldReportTheTwoErrors(ToolRun.Of("validate", "--format", "json", file));
        ShouldReportTheTwoErrors(ToolRun.Of("validate", "--format", "json", "--merge", index));
    }

    private static void ShouldReportTheTwoErrors(ToolRun run)
    {
        run.Error.Should().BeEmpty();
        run.Code.Should().Be(1);
        using var findings = JsonDocument.Parse(run.Output);
        findings.RootElement.GetProperty("findings").EnumerateArray()
            .Select(static finding => (finding.GetProperty("line").GetInt32(), finding.GetProperty("code").GetString()))
            .Should().Equal((30_001, "WSIS9001"), (30_002, "WSIS9002"));
    }

    private static void WriteTo(Stream pipe)
    {
        using (pipe)
        {
            pipe.Write(records);
        }
    }

    private static string Organization(string id, string parent = "body-0") =>
        RecordTexts.Body(id, $",\"parent\":\"{(id == "body-0" ? "itu" : parent)}\"");
}
