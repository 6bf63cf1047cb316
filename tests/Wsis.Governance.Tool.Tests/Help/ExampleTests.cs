using System.IO.Compression;
using System.Text;
using Wsis.Governance.Tool.Help;
using Wsis.Governance.Tool.Tests.Documentation;

namespace Wsis.Governance.Tool.Tests.Help;

/// <summary>The examples in the help of each command are run.</summary>
public sealed class ExampleTests
{
    public static TheoryData<string> Commands => [.. Root.Subcommands.Select(static command => command.Name)];

    private static System.CommandLine.RootCommand Root => WsisTool.RootCommandOf(
        new CommandEnvironment { Input = Stream.Null, Bytes = Stream.Null, Error = TextWriter.Null });

    [Theory]
    [MemberData(nameof(Commands))]
    public void Each_example_of_the_help_can_be_run(string name)
    {
        using var folder = new TemporaryFolder();
        WriteFiles(folder);
        var shell = new ConsoleBlockRunner(folder);
        var examples = CommandHelp.ExamplesOf(Root.Subcommands.Single(command => command.Name == name));

        foreach (var example in examples)
        {
            var shown = shell.Run(example.CommandLine);

            shell.LastCode.Should().BeOneOf([0, 1], "{0} shows {1}", example.CommandLine, shown);
        }

        examples.Should().NotBeEmpty();
    }

    // The files that the examples name.
    private static void WriteFiles(TemporaryFolder folder)
    {
        var mandate = ToolRun.Of("example", "mandate").Output;
        var mine = WsisJson.ToJson(WsisJson.ReadOrThrow(Encoding.UTF8.GetBytes(mandate))[0]) + "\n";
        mine = mine.Replace("\"id\":\"", "\"id\":\"my-", StringComparison.Ordinal);
        mine = System.Text.RegularExpressions.Regex.Replace(mine, "\"id\":\"my-[^\"]*", "\"id\":\"my-mandate");
        var record = Encoding.UTF8.GetBytes(mine);
        string[] records =
        [
            "records.json", "records.jsonl", "records/one.jsonl", "old.jsonl", "new.jsonl", "old/one.jsonl", "new/one.jsonl",
            "a.jsonl", "b.jsonl", "mine.jsonl", "theirs.jsonl",
        ];
        foreach (var name in records)
        {
            folder.Write(name, record);
        }

        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
        {
            gzip.Write(record);
        }

        folder.Write("records.jsonl.gz", packed.ToArray());
        folder.Write("rules.json", """{"rules":{"WSIS9004":"off"}}"""u8.ToArray());
        folder.Write("symbols.txt", "A/RES/60/252\n"u8.ToArray());
        folder.Write("report.txt", "See resolution 60/252.\n"u8.ToArray());
        folder.Write("~/.bashrc", []);
        var resolution = File.ReadAllBytes(Repository.PathOf("docs", "samples", "A_RES_73_999.txt"));
        folder.Write("resolution.txt", resolution);
        folder.Write("documents/A_RES_73_999.txt", resolution);
        folder.Write(
            "mandates.csv", Encoding.UTF8.GetBytes(ToolRun.Of("export", "--type", "mandate", "--format", "csv").Output));
        ToolRun.Of("validate", "--index", folder.Path + "/b.index", folder.Path + "/b.jsonl").Code.Should().Be(0);
    }
}
