using System.Text;

namespace Wsis.Governance.Tool.Tests.Input;

/// <summary>What is read of a folder, and what is left out.</summary>
public sealed class FolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Rule_files_reports_baselines_and_the_schema_are_left_out_and_named()
    {
        Write("a.jsonl", "a");
        folder.Write("rules.json", "{\"$schema\": \"x\", \"extends\": \"strict\"}"u8.ToArray());
        folder.Write("schema.json", Encoding.UTF8.GetBytes(ToolRun.Of("schema").Output));
        ToolRun.Of("validate", "--format", "sarif", "--output", folder.Path + "/findings.sarif.json");
        ToolRun.Of("validate", "--format", "json", "--output", folder.Path + "/findings.json");
        ToolRun.Of("validate", "--write-baseline", folder.Path + "/known.json");

        ToolRun.Of("validate", folder.Path).Should().Be(new ToolRun(
            0,
            "0 errors, 0 warnings, 0 notes in 1 record\n",
            $"""
            wsis: "{folder.Path}/findings.json" is a report and is left out.
            wsis: "{folder.Path}/findings.sarif.json" is a report and is left out.
            wsis: "{folder.Path}/known.json" is a baseline and is left out.
            wsis: "{folder.Path}/rules.json" is a rule file and is left out. `wsis validate --rules {folder.Path}/rules.json` applies it.
            wsis: "{folder.Path}/schema.json" is a schema and is left out.

            """));
    }

    [Fact]
    public void A_named_rule_file_is_applied() =>
        ToolRun.Of("validate", folder.Write("rules.json", "{\"rules\": {}}"u8.ToArray())).Code.Should().Be(1);

    [Fact]
    public void Json_that_is_neither_is_read_and_reported()
    {
        folder.Write("other.json", "{\"name\": \"a package\"}"u8.ToArray());

        ToolRun.Of("validate", folder.Path).Code.Should().Be(1);
    }

    [Theory]
    [InlineData("node_modules")]
    [InlineData("bin")]
    [InlineData("obj")]
    [InlineData(".git")]
    public void Folders_of_tools_are_left_out(string name)
    {
        Write("a.jsonl", "a");
        Directory.CreateDirectory(folder.Path + "/" + name);
        folder.Write(name + "/b.json", "no records"u8.ToArray());

        ToolRun.Of("validate", folder.Path).Code.Should().Be(0);
        ToolRun.Of("list", "--in", folder.Path, "--format", "json").Lines.Should().ContainSingle();
    }

    [Theory]
    [InlineData("draft-*", 2)]
    [InlineData("old", 2)]
    [InlineData("old/", 2)]
    [InlineData("./old/*.jsonl", 2)]
    [InlineData("**/*.jsonl", 0)]
    [InlineData("*.jsonl", 0)]
    [InlineData("nothing-like-it", 3)]
    public void A_pattern_leaves_out_files_by_name_and_by_path(string pattern, int left)
    {
        Directory.CreateDirectory(folder.Path + "/old");
        Write("a.jsonl", "a");
        Write("draft-b.jsonl", "b");
        Write("old/c.jsonl", "c");

        var run = ToolRun.Of("validate", folder.Path, "--exclude", pattern);

        if (left == 0)
        {
            run.Code.Should().Be(2);
            return;
        }

        run.Lines[^1].Should().EndWith($" in {left} records");
    }

    [Fact]
    public void A_pattern_that_leaves_out_all_is_reported() =>
        ToolRun.Of("validate", Write("a.jsonl", "a"), "--exclude", "a.jsonl").Should().Be(new ToolRun(
            2, "", "wsis: There is nothing to check: --exclude leaves out every file named.\n"));

    [Fact]
    public void Half_of_a_surrogate_pair_in_a_file_of_a_folder_is_a_finding()
    {
        folder.Write("a.json", Encoding.UTF8.GetBytes("{\"name\":\"\\ud800\"}"));

        var run = ToolRun.Of("validate", folder.Path);

        run.Code.Should().Be(1);
        run.Output.Should().StartWith($"{folder.Path}/a.json\n  1:1  error  WSIS0003");
    }

    public void Dispose() => folder.Dispose();

    private string Write(string name, string id) =>
        folder.Write(name, Encoding.UTF8.GetBytes(RecordTexts.Body(id)));
}
