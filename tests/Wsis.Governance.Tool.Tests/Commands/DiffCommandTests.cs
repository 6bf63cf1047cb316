using System.Text;

namespace Wsis.Governance.Tool.Tests.Commands;

/// <summary>diff, merge and format.</summary>
public sealed class DiffCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Equal_records_have_no_difference_in_any_layout()
    {
        var lines = Write("a.jsonl", Board("a"), Board("b"));
        var file = folder.Write("b.json", Encoding.UTF8.GetBytes($"{{\"format\":\"wsis-governance/1\",\"records\":[{Board("b")},{Board("a")}]}}"));

        var run = ToolRun.Of("diff", lines, file);

        (run.Code, run.Output).Should().Be((0, "0 added, 0 removed, 0 changed\n"));
    }

    [Fact]
    public void A_symbol_in_another_printed_form_is_no_difference_but_is_named()
    {
        const string Record = """{"type":"resolution","id":"A/RES/60/252","symbol":"%","title":{"en":"X"},"organ":"generalAssembly","adopted":"2006-03-27"}""";

        var run = ToolRun.Of(
            "diff", Write("a.jsonl", Record.Replace("%", "a/res/60/252")), Write("b.jsonl", Record.Replace("%", "A/RES/60/252")));

        (run.Code, run.Output).Should().Be((0, "0 added, 0 removed, 0 changed\n"));
        run.Error.Should().Be("wsis: 1 record of the same content with a symbol in another printed form, and so with "
            + "another hash: resolution/A/RES/60/252.\n");
    }

    [Theory]
    [InlineData("empty.jsonl", "")]
    [InlineData("empty.ndjson", "\n\n")]
    [InlineData(".merge_file_a1B2c3", "")]
    public void An_empty_file_of_lines_has_no_records(string name, string text)
    {
        var (full, empty) = (Write("a.jsonl", Board("a")), folder.Write(name, Encoding.UTF8.GetBytes(text)));

        ToolRun.Of("diff", full, empty).Lines[^1].Should().Be("0 added, 1 removed, 0 changed");
        ToolRun.Of("merge", full, empty).Output.Should().Be(Board("a") + "\n");
        ToolRun.Of("merge", empty, full, "--base", full, "--conflict-marks").Should().Be(new ToolRun(0, "", ""));
        ToolRun.Of("hash", empty).Should().Be(new ToolRun(0, "", ""));
    }

    [Theory]
    [InlineData("validate empty.jsonl", "0 errors, 0 warnings, 0 notes in 0 records")]
    [InlineData("list --in empty.jsonl", "0 records")]
    public void An_empty_file_of_lines_is_read_by_every_command(string commandLine, string line)
    {
        var empty = Write("empty.jsonl");

        var run = ToolRun.Of(commandLine.Replace("empty.jsonl", empty).Split(' '));

        run.Code.Should().Be(0, run.Error);
        run.Lines[0].Should().Be(line);
    }

    [Theory]
    [InlineData("empty.json")]
    [InlineData("-")]
    public void An_empty_text_of_another_kind_is_not_read(string name)
    {
        var input = name == "-" ? name : folder.Write(name, []);

        ToolRun.WithInput("", "hash", input).Error.Should().Contain("it is empty");
    }

    [Fact]
    public void Added_removed_and_changed_records_are_reported_down_to_the_member()
    {
        var run = ToolRun.Of(
            "diff", Write("a.jsonl", Board("a"), Board("b")), Write("b.jsonl", Board("b", "Other"), Board("c")));

        run.Code.Should().Be(1);
        run.Lines.Should().Equal(
            "- organization/a: Board", "+ organization/c: Board", "~ organization/b: Other", "    /name/en", "    - Board",
            "    + Other", "", "1 added, 1 removed, 1 changed");
    }

    [Fact]
    public void As_json_each_record_is_a_line()
    {
        var run = ToolRun.Of(
            "diff", "--format", "json", Write("a.jsonl", Board("a")), Write("b.jsonl", Board("a", "Other")));

        run.Lines.Should().Equal(
            """{"change":"changed","type":"organization","id":"a","members":[{"pointer":"/name/en","before":"Board","after":"Other"}]}""");
    }

    [Fact]
    public void A_file_with_broken_records_is_not_compared()
    {
        var run = ToolRun.Of("diff", Write("a.jsonl", "{\"type\":\"organization\"}"), Write("b.jsonl", Board("a")));

        run.Code.Should().Be(2);
        run.Error.Should().Contain("a.jsonl:1:").And.Contain("WSIS");
    }

    [Theory]
    [InlineData("diff")]
    [InlineData("merge")]
    public void A_record_that_occurs_twice_in_one_input_is_refused_with_both_places(string command)
    {
        var twice = Write("a.jsonl", Board("a"), Board("b"), Board("a", "Other"));

        var run = ToolRun.Of(command, twice, Write("b.jsonl", Board("a")));

        (run.Code, run.Output).Should().Be((2, ""));
        run.Error.Should().Be($"wsis: organization/a occurs twice in one input: at {twice}:1:1 and at {twice}:3:1. "
            + "Remove one of the two, or give it another id.\n");
    }

    [Fact]
    public void Members_of_the_file_are_compared_except_the_schema()
    {
        var before = FileWith("a.json", "\"$schema\":\"x\",\"note\":1,\"same\":{\"a\":1}");
        var after = FileWith("b.json", "\"note\":2,\"same\":{\"a\":1}");

        var run = ToolRun.Of("diff", before, after);

        run.Code.Should().Be(1);
        run.Lines.Should().Equal(
            "~ members of the file, around its records", "    /note", "    - 1", "    + 2", "",
            "0 added, 0 removed, 0 changed; members of the file: 1 changed");
        ToolRun.Of("diff", "--format", "json", before, after).Lines.Should().Equal(
            """{"change":"changed","members":[{"pointer":"/note","before":"1","after":"2"}]}""");
    }

    [Fact]
    public void A_merge_of_a_folder_loses_no_member_of_a_file()
    {
        FileWith("one.json", "\"note\":1");
        FileWith("two.json", "\"note\":2");
        using var other = new TemporaryFolder();
        var lines = other.Write("b.jsonl", Encoding.UTF8.GetBytes(Board("b")));

        var run = ToolRun.Of("merge", folder.Path, lines);

        run.Code.Should().Be(2);
        run.Error.Should().Contain("different values of the member \"note\" of the file");
        ToolRun.Of("diff", folder.Path, lines).Lines.Should().ContainInOrder("    /note", "    - 1", "    /note", "    - 2");
    }

    [Fact]
    public void A_merge_holds_the_records_of_both()
    {
        var run = ToolRun.Of("merge", Write("a.jsonl", Board("a"), Board("b")), Write("b.jsonl", Board("c"), Board("b")));

        (run.Code, run.Error).Should().Be((0, ""));
        run.Lines.Should().Equal(Board("a"), Board("b"), Board("c"));
    }

    [Fact]
    public void Without_a_base_two_versions_of_a_record_are_a_conflict_and_both_are_kept()
    {
        var run = ToolRun.Of("merge", Write("a.jsonl", Board("a")), Write("b.jsonl", Board("a", "Other")));

        run.Code.Should().Be(1);
        run.Lines.Should().Equal(Board("a"), Board("a", "Other"));
        run.Error.Should().Be("wsis: conflict: organization/a differs at /name/en.\n");
    }

    [Fact]
    public void With_a_base_the_changes_of_both_sides_are_merged()
    {
        var before = Write("o.jsonl", Board("a"), Board("gone"), Board("kept"));
        var mine = Write("a.jsonl", Board("a", "Mine"), Board("kept"));
        var theirs = Write(
            "b.jsonl", Board("a").Replace("\"office\"", "\"commission\"", StringComparison.Ordinal), Board("gone"), Board("kept"), Board("new"));

        var run = ToolRun.Of("merge", mine, theirs, "--base", before);

        (run.Code, run.Error).Should().Be((0, ""));
        run.Lines.Should().Equal(
            Board("a", "Mine").Replace("\"office\"", "\"commission\"", StringComparison.Ordinal), Board("kept"), Board("new"));
    }

    [Fact]
    public void A_record_removed_on_one_side_and_changed_on_the_other_is_a_conflict()
    {
        var run = ToolRun.Of(
            "merge", Write("a.jsonl", Board("b")), Write("b.jsonl", Board("a", "Changed"), Board("b")),
            "--base", Write("o.jsonl", Board("a"), Board("b")));

        run.Code.Should().Be(1);
        run.Lines.Should().Equal(Board("b"), Board("a", "Changed"));
        run.Error.Should().Contain("organization/a is removed on one side and changed on the other.");
    }

    [Fact]
    public void Conflicts_are_between_the_conflict_markers_of_git()
    {
        var run = ToolRun.Of(
            "merge", "--conflict-marks", Write("a.jsonl", Board("a")), Write("b.jsonl", Board("a", "Other")));

        run.Lines.Should().Equal("<<<<<<< A", Board("a"), "=======", Board("a", "Other"), ">>>>>>> B");
    }

    [Fact]
    public void Format_rewrites_what_is_not_canonical_and_names_it()
    {
        var loose = Write("loose.jsonl", Board("a").Replace(":", " : ", StringComparison.Ordinal));
        var good = Write("good.jsonl", Board("a"));

        ToolRun.Of("format", "--check", loose, good).Should().Match<ToolRun>(
            run => run.Code == 1 && run.Output == loose + "\n");
        ToolRun.Of("format", folder.Path).Code.Should().Be(0);
        File.ReadAllText(loose).Should().Be(Board("a") + "\n");
        ToolRun.Of("format", "--check", folder.Path).Should().Match<ToolRun>(run => run.Code == 0 && run.Output == "");
        ToolRun.WithInput(Board("b").Replace(":", ": ", StringComparison.Ordinal), "format", "-").Output.Should().Contain("\"id\": \"b\"");
    }

    [Fact]
    public void Format_keeps_the_members_around_the_records()
    {
        var path = folder.Write(
            "a.json", Encoding.UTF8.GetBytes($"{{\"format\":\"wsis-governance/1\",\"records\":[{Board("b")}],\"colour\":1}}"));

        ToolRun.Of("format", path).Code.Should().Be(0);

        File.ReadAllText(path).Should().Contain("\"colour\": 1").And.Contain("\"records\": [");
    }

    [Fact]
    public void Format_leaves_a_file_with_errors_as_it_is()
    {
        var path = Write("a.jsonl", "{\"type\":\"organization\"}");

        ToolRun.Of("format", path).Code.Should().Be(2);
        File.ReadAllText(path).Should().Be("{\"type\":\"organization\"}\n");
    }

    public void Dispose() => folder.Dispose();

    private static string Board(string id, string name = "Board") => RecordTexts.Board(id, name);

    private string FileWith(string name, string members) =>
        folder.Write(name, Encoding.UTF8.GetBytes($"{{\"format\":\"wsis-governance/1\",{members},\"records\":[]}}"));

    private string Write(string name, params string[] lines) =>
        folder.Write(name, Encoding.UTF8.GetBytes(string.Join('\n', lines) + "\n"));
}
