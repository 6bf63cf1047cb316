using System.Text;

namespace Wsis.Governance.Tool.Tests.Output;

/// <summary>No output replaces a file that the user has and did not name as output.</summary>
public sealed class OutputFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("validate", "{0}", "--output", "{0}")]
    [InlineData("validate", "{0}", "--write-baseline", "{0}")]
    [InlineData("validate", "{0}", "--index", "{0}")]
    [InlineData("validate", "{1}", "--output", "{0}")]
    [InlineData("validate", "--rules", "{0}", "--output", "{0}")]
    [InlineData("validate", "--baseline", "{0}", "--output", "{0}")]
    [InlineData("export", "--in", "{0}", "--output", "{0}")]
    [InlineData("export", "--in", "{1}", "--output", "{0}")]
    public void An_output_that_is_an_input_is_refused(params string[] command)
    {
        var text = command.Contains("--rules") ? "{}" : RecordTexts.Body();
        var file = folder.Write("a.jsonl", Encoding.UTF8.GetBytes(text));
        var before = File.ReadAllBytes(file);

        var run = ToolRun.Of([.. command.Select(word => string.Format(null, word, file, folder.Path))]);

        (run.Code, run.Output).Should().Be((2, ""));
        run.Error.Should().Be(
            $"wsis: \"{file}\" is an input of this command, and writing the output to it would delete its content. "
            + "Name another file for the output.\n");
        File.ReadAllBytes(file).Should().Equal(before);
    }

    [Fact]
    public void A_link_to_an_input_is_an_input()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege on Windows.");
        var file = folder.Write("a.jsonl", Encoding.UTF8.GetBytes(RecordTexts.Body()));
        var link = Path.Combine(folder.Path, "link.txt");
        File.CreateSymbolicLink(link, file);

        ToolRun.Of("validate", file, "--output", link).Code.Should().Be(2);
    }

    [Theory]
    [InlineData("--format", "json", "--output", "{0}/report.json")]
    [InlineData("--write-baseline", "{0}/known.json")]
    public void A_report_in_the_folder_that_is_checked_may_be_written_again(params string[] options)
    {
        folder.Write("a.jsonl", Encoding.UTF8.GetBytes(RecordTexts.Body()));
        string[] command = ["validate", folder.Path, .. options.Select(word => string.Format(null, word, folder.Path))];

        ToolRun.Of(command).Code.Should().Be(0);
        ToolRun.Of(command).Code.Should().Be(0);
    }

    [Fact]
    public void An_excluded_file_of_a_folder_may_be_written()
    {
        folder.Write("a.jsonl", Encoding.UTF8.GetBytes(RecordTexts.Body()));
        var report = folder.Write("b.jsonl", Encoding.UTF8.GetBytes(RecordTexts.Body()));

        ToolRun.Of("validate", folder.Path, "--exclude", "b.jsonl", "--output", report).Code.Should().Be(0);
    }

    [Fact]
    public void Two_outputs_are_two_files()
    {
        var file = folder.Write("known.json", []);

        ToolRun.Of("validate", "--output", file, "--write-baseline", file).Should().Be(new ToolRun(
            2, "", $"wsis: \"{file}\" is named for two outputs. Name a file for each.\n"));
    }

    [Theory]
    [InlineData("export", "--output", "")]
    [InlineData("validate", "--output", "")]
    public void An_output_needs_a_name(params string[] command) => ToolRun.Of(command).Should().Be(new ToolRun(
        2, "", "wsis: The name of the output is empty. Name a file, or - for standard output.\n"));

    [Fact]
    public void An_output_that_is_a_folder_or_in_a_missing_folder_is_refused()
    {
        var missing = Path.Combine(folder.Path, "missing");

        ToolRun.Of("export", "--output", folder.Path).Error.Should().Be(
            $"wsis: \"{folder.Path}\" is a folder. Name a file for the output.\n");
        ToolRun.Of("export", "--output", missing + "/a").Error.Should().Be(
            $"wsis: \"{missing}/a\" cannot be written: there is no folder \"{missing}\". Create it first.\n");
    }

    [Fact]
    public void Members_around_records_are_not_lost_in_a_file_of_lines()
    {
        var file = folder.Write(
            "a.jsonl", Encoding.UTF8.GetBytes($"{{\"records\":[{RecordTexts.Body()}],\"note\":1}}"));

        ToolRun.Of("format", file).Error.Should().StartWith($"wsis: \"{file}\" has members around its records (\"note\")");
    }

    [Fact]
    public void Files_beside_the_output_stay()
    {
        var own = folder.Write("a.jsonl.partial", [1, 2, 3]);

        ToolRun.Of("export", "--output", Path.Combine(folder.Path, "a.jsonl")).Code.Should().Be(0);

        File.ReadAllBytes(own).Should().Equal(1, 2, 3);
        Directory.EnumerateFiles(folder.Path).Should().HaveCount(2);
    }

    [Fact]
    public void A_file_that_is_replaced_keeps_its_permissions()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such permissions.");
            return;
        }

        var file = folder.Write("a.jsonl", Encoding.UTF8.GetBytes(" " + RecordTexts.Body()));
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupExecute;
        File.SetUnixFileMode(file, Mode);

        ToolRun.Of("format", file).Should().Be(new ToolRun(0, $"{file}\n", ""));

        File.GetUnixFileMode(file).Should().Be(Mode);
    }

    public void Dispose() => folder.Dispose();
}
