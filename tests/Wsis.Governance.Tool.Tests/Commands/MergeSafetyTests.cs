using System.Text;

namespace Wsis.Governance.Tool.Tests.Commands;

/// <summary>A merge says something of the whole only where the whole is there.</summary>
public sealed class MergeSafetyTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Empty_standard_input_is_refused_as_index()
    {
        var run = ToolRun.WithInput("", "validate", "--merge", "-");

        run.Should().Be(new ToolRun(
            2,
            "",
            "wsis: index on standard input contains no index: the process that writes it failed or did not run. Create "
            + "it again.\n"));
    }

    [Fact]
    public void An_empty_file_beside_an_index_is_refused()
    {
        var index = Index("a", RecordTexts.Body(1));
        var empty = folder.Write("b.index", []);

        ToolRun.Of("validate", "--merge", index, empty).Should().Be(new ToolRun(
            2,
            "",
            $"wsis: {empty} contains no index: the process that writes it failed or did not run. Create it again.\n"));
    }

    [Fact]
    public void A_missing_input_leaves_the_index_as_it_was()
    {
        var index = Index("a", RecordTexts.Body(1));
        var before = File.ReadAllBytes(index);

        var run = ToolRun.Of("validate", "--index", index, Path.Combine(folder.Path, "missing.jsonl"));

        run.Code.Should().Be(2);
        File.ReadAllBytes(index).Should().Equal(before);
        Directory.EnumerateFiles(folder.Path, "*.partial").Should().BeEmpty();
    }

    [Fact]
    public void A_missing_input_creates_no_index()
    {
        var index = Path.Combine(folder.Path, "new.index");

        ToolRun.Of("validate", "--index", index, Path.Combine(folder.Path, "missing.jsonl")).Code.Should().Be(2);

        Directory.EnumerateFiles(folder.Path).Should().BeEmpty();
    }

    [Theory]
    [InlineData("--shards", "3", "There are 2 shards, not 3.")]
    [InlineData("--shards", "1", "There are 2 shards, not 1.")]
    [InlineData("--records", "4", "The shards have 3 records, not 4.")]
    [InlineData("--records", "2", "The shards have 3 records, not 2.")]
    public void Another_number_than_expected_is_refused(string option, string number, string reason)
    {
        Index("a", RecordTexts.Body(1));
        Index("b", RecordTexts.Body(2) + "\n{");

        var run = ToolRun.Of("validate", "--merge", folder.Path, option, number);

        (run.Code, run.Output).Should().Be((2, ""));
        run.Error.Should().StartWith("wsis: " + reason);
    }

    [Theory]
    [InlineData("--shards", "2")]
    [InlineData("--records", "3")]
    public void The_expected_number_is_accepted(string option, string number)
    {
        Index("a", RecordTexts.Body(1));
        Index("b", RecordTexts.Body(2) + "\n{");

        var run = ToolRun.Of("validate", "--merge", folder.Path, option, number);

        (run.Code, run.Error).Should().Be((1, ""));
        run.Output.Should().StartWith($"{folder.Path}/b.jsonl\n  2:2  error  WSIS0001 ").And.Contain("\n1 error, 0 warnings, 0 notes in 2 records; 1 more could not be read\n");
    }

    [Theory]
    [InlineData("--shards")]
    [InlineData("--records")]
    public void Numbers_to_be_found_go_with_merging_only(string option) =>
        ToolRun.Of("validate", option, "1").Should().Be(new ToolRun(
            2, "", "wsis: --shards and --records can only be used with --merge.\n"));

    [Fact]
    public void A_shard_that_is_there_twice_is_refused()
    {
        var index = Index("a", RecordTexts.Body(1));
        var copy = folder.Write("copy.index", File.ReadAllBytes(index));

        var run = ToolRun.Of("validate", "--merge", index, copy);

        run.Code.Should().Be(2);
        run.Error.Should().StartWith("wsis: The shard \"").And.Contain("a.jsonl\" was given twice.");
    }

    [Fact]
    public void Blocks_of_standard_input_may_share_a_name_but_not_be_the_same()
    {
        var (first, second) = (Block(RecordTexts.Body(1)), Block(RecordTexts.Body(2)));

        ToolRun.WithInput(first + second, "validate", "--merge", "-").Code.Should().Be(0);
        ToolRun.WithInput(first + first, "validate", "--merge", "-").Error.Should().Contain("was given twice");
    }

    [Fact]
    public void A_name_distinguishes_blocks_of_standard_input()
    {
        var astray = RecordTexts.Body(2).Replace("\"kind\"", "\"parent\":\"nobody\",\"kind\"");
        var blocks = Block(RecordTexts.Body(1), "block-1") + Block(astray, "block-2");

        var run = ToolRun.WithInput(blocks, "validate", "--merge", "-");

        run.Output.Should().StartWith("block-2\n  1:").And.Contain("\n1 error, 0 warnings, 0 notes in 2 records\n");
    }

    [Fact]
    public void An_empty_block_is_a_shard_without_records()
    {
        var run = ToolRun.WithInput(Block("") + Block(RecordTexts.Body(1)) + Block("\n"), "validate", "--merge", "-", "--shards", "3");

        run.Should().Be(new ToolRun(0, "0 errors, 0 warnings, 0 notes in 1 record\n", ""));
    }

    [Fact]
    public void Errors_do_not_fail_a_task_that_asks_for_it()
    {
        ToolRun.WithInput("{", "validate", "-").Code.Should().Be(1);
        ToolRun.WithInput("{", "validate", "--exit-zero", "-").Code.Should().Be(0);
        ToolRun.Of("validate", "--exit-zero", "missing.jsonl").Code.Should().Be(2);
    }

    [Fact]
    public void Records_that_were_moved_are_named()
    {
        var index = Index("a", RecordTexts.Body(1).Replace("\"kind\"", "\"parent\":\"nobody\",\"kind\""));
        File.Delete(Path.Combine(folder.Path, "a.jsonl"));

        var run = ToolRun.Of("validate", "--merge", index);

        run.Code.Should().Be(2);
        run.Error.Should().Contain("a.jsonl\" any more").And.Contain("Run --merge in the folder");
    }

    public void Dispose() => folder.Dispose();

    private static string Block(string text, string? name = null) =>
        ToolRun.WithInput(text, ["validate", "--index", "-", "-", .. name is null ? [] : new[] { "--source-name", name }])
            .Output;

    private string Index(string name, string text)
    {
        var file = folder.Write(name + ".jsonl", Encoding.UTF8.GetBytes(text));
        var index = Path.Combine(folder.Path, name + ".index");
        ToolRun.Of("validate", "--index", index, file).Should().Be(new ToolRun(0, "", ""));
        return index;
    }
}
