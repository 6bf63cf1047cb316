using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Tests.Help;

public sealed class UsageTests
{
    public static TheoryData<string> Commands() =>
        ["validate", "show", "symbol", "cite", "graph", "coverage", "export", "explain", "schema", "hash", "example",
            "completion"];

    [Theory]
    [InlineData("foo", "There is no command \"foo\". See `wsis --help`.")]
    [InlineData("shwo", "There is no command \"shwo\". Did you mean \"show\"? See `wsis --help`.")]
    [InlineData("--frobnicate", "There is no option \"--frobnicate\". See `wsis --help`.")]
    [InlineData("--hepl", "There is no option \"--hepl\". Did you mean \"--help\"? See `wsis --help`.")]
    [InlineData("@file", "There is no command \"@file\". See `wsis --help`.")]
    [InlineData("check", "There is no command \"check\". `wsis validate` does that. See `wsis --help`.")]
    [InlineData("find itu", "There is no command \"find\". `wsis list --text WORD` does that. See `wsis --help`.")]
    [InlineData("lint", "There is no command \"lint\". `wsis validate` does that. See `wsis --help`.")]
    [InlineData("list --organ itu", "list has no option \"--organ\". See `wsis list --help`.")]
    [InlineData("show itu --json", "show has no option \"--json\". Did you mean \"--format json\"? See `wsis show --help`.")]
    [InlineData("list mandates", "list has no use for \"mandates\". Records of one type: wsis list --type mandate. See `wsis list --help`.")]
    [InlineData("list /", "list has no use for \"/\". Files are named with --in: wsis list --in /. See `wsis list --help`.")]
    [InlineData("show IGF 2025", "show has no use for \"2025\". Put several words in quotation marks: wsis show \"IGF 2025\". See `wsis show --help`.")]
    [InlineData("codes organ ITU", "codes has no use for \"ITU\". See `wsis codes --help`.")]
    [InlineData("import x.csv -o y", "import has no option \"-o\". The result goes to standard output: wsis import … > FILE. See `wsis import --help`.")]
    [InlineData("coverage report", "coverage has no use for \"report\". See `wsis coverage --help`.")]
    [InlineData(
        "show itu --formt json", "show has no option \"--formt\". Did you mean \"--format\"? See `wsis show --help`.")]
    [InlineData("show itu --format xml", "--format xml is not one of text, json. See `wsis show --help`.")]
    [InlineData("validate --formt json", "validate has no option \"--formt\". Did you mean \"--format\"? See `wsis validate --help`.")]
    [InlineData("symbol -x", "symbol has no option \"-x\". See `wsis symbol --help`.")]
    [InlineData("show", "show needs NAME. See `wsis show --help`.")]
    [InlineData("help nosuch", "There is no command \"nosuch\". See `wsis --help`.")]
    [InlineData("diff a.json", "diff needs B. See `wsis diff --help`.")]
    [InlineData("validate --merge --shards x i.index", "--shards needs a whole number from 0, and \"x\" is none. See `wsis validate --help`.")]
    [InlineData("validate --merge --records -1 i.index", "--records needs a whole number from 0, and \"-1\" is none. See `wsis validate --help`.")]
    [InlineData("export --type", "--type needs a value: TYPE. See `wsis export --help`.")]
    public void A_command_line_that_cannot_be_run_is_refused_in_one_line(string commandLine, string reason) =>
        ToolRun.Of(commandLine.Split(' ')).Should().Be(new ToolRun(2, "", $"wsis: {reason}\n"));

    [Fact]
    public void Without_a_command_the_commands_are_named()
    {
        var run = ToolRun.Of();

        run.Code.Should().Be(2);
        run.Error.Should().StartWith("wsis: Name a command: validate, show, ").And.EndWith(". See `wsis --help`.\n");
    }

    [Fact]
    public void An_argument_with_a_hyphen_can_follow_two_hyphens() =>
        ToolRun.Of("symbol", "--", "-x").Output.Should().StartWith("{\"input\":\"-x\",\"ok\":false");

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_has_help_with_examples_and_exit_codes(string command)
    {
        var run = ToolRun.Of(command, "--help");

        run.Code.Should().Be(0);
        run.Output.Should().Contain($"\nExamples:\n  wsis ").And.Contain($"wsis {command}")
            .And.Contain("\nExit codes:\n  0  ");
        run.Lines.Should().OnlyContain(line => TextWidth.Of(line) <= 80 && !line.EndsWith(' '));
    }

    [Theory]
    [InlineData("schema")]
    [InlineData("example")]
    public void The_help_cuts_no_name_of_a_type(string command)
    {
        var words = ToolRun.Of(command, "--help").Output.Split([' ', '\n', ',', '.']);

        words.Should().Contain(RecordType.Known.ToArray());
    }

    [Fact]
    public void The_help_names_every_command()
    {
        var run = ToolRun.Of("--help");

        run.Code.Should().Be(0);
        foreach (var command in Commands())
        {
            run.Output.Should().Contain($"\n  {command.Data} ");
        }

        run.Lines.Should().OnlyContain(line => TextWidth.Of(line) <= 80 && !line.EndsWith(' '));
    }

    [Theory]
    [InlineData("help validate", "validate --help")]
    [InlineData("help", "--help")]
    [InlineData("version", "--version")]
    [InlineData("-v", "--version")]
    public void Other_forms_of_help_and_version_are_known(string form, string usual) =>
        ToolRun.Of(form.Split(' ')).Should().Be(ToolRun.Of(usual.Split(' ')));

    [Fact]
    public void Files_behind_an_option_of_other_commands_are_pointed_out() =>
        ToolRun.Of("validate", "--in", "records").Error.Should()
            .StartWith("wsis: validate takes files without an option: wsis validate FILE|DIR|-.");

    [Theory]
    [InlineData("diff", "0  no difference")]
    [InlineData("merge", "1  both changed one record differently")]
    [InlineData("validate", "1  errors found")]
    public void The_help_explains_the_exit_codes_of_the_command(string command, string line) =>
        ToolRun.Of(command, "--help").Output.Should().Contain($"\n  {line}\n");

    [Fact]
    public void Completion_offers_no_forms_of_help_that_nobody_types() =>
        ToolRun.Of("[suggest:0]", "").Lines.Should().NotContain(["/?", "/h"]);

    [Fact]
    public void The_version_is_printed() => ToolRun.Of("--version").Output.Should().MatchRegex(@"^\d+\.\d+\.\d+.*\n$");

    [Theory]
    [InlineData("expl", "explain")]
    [InlineData("explain WSIS500", "WSIS5009")]
    [InlineData("show ec-consultation-2", "ec-consultation-2010")]
    [InlineData("export --type mand", "mandate")]
    [InlineData("show itu --format js", "json")]
    public void A_shell_gets_completions(string typed, string completion)
    {
        var run = ToolRun.Of($"[suggest:{typed.Length}]", typed);

        run.Code.Should().Be(0);
        run.Lines.Should().Contain(completion);
    }

    [Fact]
    public void A_pipe_without_a_reader_is_no_problem()
    {
        var run = Run("symbol", "A/66/77");
        run.Code.Should().Be(0);
        run.Error.Should().BeEmpty();
        Run("show", "itu").Should().Be((0, ""));
        Run("graph").Should().Be((0, ""));

        static (int Code, string Error) Run(params string[] arguments)
        {
            var error = new StringWriter();
            var code = WsisTool.Run(arguments, new CommandEnvironment
            {
                Input = Stream.Null,
                Bytes = new BrokenPipeStream(new ClosedPipe()),
                Error = error,
            });
            return (code, error.ToString());
        }
    }

    [Fact]
    public void An_output_that_cannot_be_written_is_an_error()
    {
        var error = new StringWriter { NewLine = "\n" };

        var code = WsisTool.Run(["export"], new CommandEnvironment
        {
            Input = Stream.Null,
            Bytes = new BrokenPipeStream(new FullDisk()),
            Error = error,
        });

        (code, error.ToString()).Should().Be((2, "wsis: Standard output cannot be written: No space left\n"));
    }

    [Fact]
    public void An_unexpected_error_ends_with_one_line_that_requests_a_report()
    {
        var run = ToolRun.From(new Unforeseen(), "validate", "-");

        run.Should().Be(new ToolRun(2, "", "wsis: This is a fault of wsis (InvalidTimeZoneException: one two). Please "
            + "report it to the maintainers, with the command and a file that shows it.\n"));
    }

    private sealed class Unforeseen : MemoryStream
    {
        public override int Read(Span<byte> buffer) => throw new InvalidTimeZoneException("one\ntwo");
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left", 28);
    }

    private sealed class ClosedPipe : MemoryStream
    {
        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe", 32);
    }
}
