using System.Text;

namespace Wsis.Governance.Tool.Tests.Documentation;

/// <summary>The pages that run the tool show what it does. <c>WSIS_RENEW=1</c> rewrites what they show.</summary>
public sealed class ToolPageTests
{
    private static readonly string pagePath = Repository.PathOf("docs", "tool.md");

    [Theory]
    [InlineData("tool.md")]
    [InlineData("report-to-records.md")]
    [InlineData("extraction.md")]
    public void Every_command_on_the_page_shows_what_it_writes(string name)
    {
        using var folder = new TemporaryFolder();
        WriteSamples(folder);
        var (shell, page, renewed) = (
            new ConsoleBlockRunner(folder), Repository.Read($"docs/{name}").Split('\n'), new List<string>());
        var copied = 0;
        foreach (var block in ConsoleBlock.In(page))
        {
            var shown = shell.Run(block.Command);
            var written = shown.Length == 0 ? [] : shown.TrimEnd('\n').Split('\n');
            renewed.AddRange(page[copied..(block.Line + 1)]);
            renewed.AddRange(block.Expected(written));
            copied = block.Line + 1 + block.Shown.Length;
        }

        renewed.AddRange(page[copied..]);
        copied.Should().BeGreaterThan(0, "the page has commands");
        CommittedFile.ShouldBe($"docs/{name}", string.Join('\n', renewed));
    }

    [Fact]
    public void The_page_describes_every_command_and_option()
    {
        var page = File.ReadAllText(pagePath);
        var root = WsisTool.RootCommandOf(
            new CommandEnvironment { Input = Stream.Null, Bytes = Stream.Null, Error = TextWriter.Null });
        foreach (var command in root.Subcommands)
        {
            var section = page.Split($"\n## wsis {command.Name}\n").ElementAtOrDefault(1)?.Split("\n## ")[0];
            section.Should().MatchRegex(
                $"(?s)```console\n.*\\$ [^\n]*wsis {command.Name}\\b", "the section runs the command {0}", command.Name);
            foreach (var option in command.Options)
            {
                page.Should().Contain($"`{option.Name}", "{0} has this option", command.Name);
            }
        }
    }

    private static void WriteSamples(TemporaryFolder folder)
    {
        folder.Write(
            "as-printed.json", File.ReadAllBytes(Repository.PathOf("docs", "samples", "report-2011-as-printed.json")));
        folder.Write("A_RES_73_999.txt", File.ReadAllBytes(Repository.PathOf("docs", "samples", "A_RES_73_999.txt")));
        folder.Write("paragraph-2.txt", "قرارها 252/60\n"u8.ToArray());
        folder.Write(
            "board.csv",
            [
                .. "id,name.en,kind,group,founded,parent\n"u8,
                .. "river-board,River Board,Office,Intergovernmental organization,12 May 1987,un\n"u8,
                .. "river-forum,River Forum,office,intergovernmentalOrganization,sometime,river-board\n"u8,
            ]);
        folder.Write(
            "board.json",
            "{\"type\":\"organization\",\"name\":{\"en\":\"River Board\"},\"id\":\"river-board\",\"kind\":\"office\",\"group\":\"government\"}"u8.ToArray());
        folder.Write(
            "roles.csv",
            Encoding.UTF8.GetBytes(ToolRun.Of("export", "--type", "stakeholderRole", "--format", "csv").Output
                .Replace("Business has had", "The private sector has had", StringComparison.Ordinal)));
        folder.Write("symbols.txt", "A/RES/60/252\nE/2010/CRP.4\n"u8.ToArray());
        folder.Write(
            "report.txt",
            [
                .. "Recalling resolution 60/252 (القرار 252/60).\n"u8,
                .. "See paragraph 71 of the Tunis Agenda and E/2009/92.\n"u8,
            ]);
    }
}
