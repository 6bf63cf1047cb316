using System.Text;

namespace Wsis.Governance.Tool.Tests.Commands;

/// <summary>A merge loses no member, within records or around them.</summary>
public sealed class MergeMembersTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("null")]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("{\"a\":null}")]
    public void An_unknown_member_survives_a_merge_of_members(string value)
    {
        var unknown = $",\"x-n\":{value}";
        var run = ToolRun.Of(
            "merge",
            Write("mine.jsonl", RecordTexts.Body(more: unknown).Replace("\"office\"", "\"secretariat\"")),
            Write("theirs.jsonl", RecordTexts.Body(more: unknown).Replace("\"Body\"", "\"Office\"")),
            "--base", Write("base.jsonl", RecordTexts.Body(more: unknown)));

        (run.Code, run.Error).Should().Be((0, ""));
        run.Output.Should().Contain($"\"x-n\":{value}").And.Contain("\"secretariat\"").And.Contain("\"Office\"");
    }

    [Fact]
    public void A_null_that_one_side_removed_is_removed()
    {
        var run = ToolRun.Of(
            "merge",
            Write("mine.jsonl", RecordTexts.Body()),
            Write("theirs.jsonl", RecordTexts.Body(more: ",\"x-n\":null").Replace("\"Body\"", "\"Office\"")),
            "--base", Write("base.jsonl", RecordTexts.Body(more: ",\"x-n\":null")));

        (run.Code, run.Error).Should().Be((0, ""));
        run.Output.Should().NotContain("x-n").And.Contain("\"Office\"");
    }

    [Theory]
    [InlineData("null", "1", "2")]
    [InlineData("1", "null", "2")]
    [InlineData("{\"a\":1,\"a\":2}", "{\"a\":1,\"a\":3}", "{\"a\":4,\"a\":2}")]
    public void A_member_that_both_changed_is_a_conflict(string before, string mine, string theirs)
    {
        var run = ToolRun.Of(
            "merge",
            Write("mine.jsonl", RecordTexts.Body(more: $",\"x-n\":{mine}")),
            Write("theirs.jsonl", RecordTexts.Body(more: $",\"x-n\":{theirs}")),
            "--base", Write("base.jsonl", RecordTexts.Body(more: $",\"x-n\":{before}")));

        run.Code.Should().Be(1);
        run.Error.Should().Be("wsis: conflict: organization/body differs at /x-n.\n");
        run.Output.Should().Contain($"\"x-n\":{mine}").And.Contain($"\"x-n\":{theirs}");
    }

    [Theory]
    [InlineData("1", "2", null, 1, "1")]
    [InlineData("1", "2", "3", 1, "1")]
    [InlineData("1", "2", "1", 0, "2")]
    [InlineData("1", "2", "2", 0, "1")]
    [InlineData("1", "1", null, 0, "1")]
    [InlineData("1", "1", "2", 0, "1")]
    public void Members_around_the_records_are_merged_too(
        string mine, string theirs, string? before, int code, string written)
    {
        string[] origin = before is null ? [] : ["--base", Write("base.json", Around(before))];
        var run = ToolRun.Of(
            ["merge", Write("mine.json", Around(mine)), Write("theirs.json", Around(theirs)), .. origin]);

        run.Code.Should().Be(code);
        run.Output.Should().Contain($"\"note\": {written}");
        run.Error.Should().Be(code == 0
            ? ""
            : "wsis: conflict: the member \"note\" of the file differs: 1 in A, 2 in B. The output has 1.\n");
    }

    [Theory]
    [InlineData()]
    [InlineData("--conflict-marks")]
    public void Members_around_the_records_are_not_dropped_where_they_have_no_place(params string[] options)
    {
        var lines = Write("lines.jsonl", RecordTexts.Body(1));

        var run = ToolRun.Of(["merge", lines, Write("file.json", Around("1")), .. options]);

        (run.Code, run.Output).Should().Be((2, ""));
        run.Error.Should().StartWith("wsis: The file has members around its records (\"note\"), which would be lost");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"a\":")]
    public void A_file_that_cannot_be_read_is_named_on_either_side(string text)
    {
        var (bad, good) = (Write("bad.json", text), Write("good.jsonl", RecordTexts.Body(1)));

        foreach (var run in new[] { ToolRun.Of("merge", bad, good), ToolRun.Of("merge", good, bad) })
        {
            (run.Code, run.Output).Should().Be((2, ""));
            run.Error.Should().StartWith($"wsis: {bad}:1:").And.Contain(": WSIS0001: ");
        }
    }

    public void Dispose() => folder.Dispose();

    private static string Around(string note) => $"{{\"records\":[{RecordTexts.Body()}],\"note\":{note}}}";

    private string Write(string name, string text) => folder.Write(name, Encoding.UTF8.GetBytes(text));
}
