using System.CommandLine;
using Wsis.Governance.Tool.Commands;
using Wsis.Governance.Tool.Help;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool;

/// <summary>The command line of <c>wsis</c>.</summary>
internal static class WsisTool
{
    private const string VersionOption = "--version";

    private static readonly NamedCommand[] commands =
    [
        new("validate", ValidateCommand.Create),
        new("show", ShowCommand.Create),
        new("list", ListCommand.Create),
        new("symbol", SymbolCommand.Create),
        new("cite", CiteCommand.Create),
        new("extract", ExtractCommand.Create),
        new("hash", HashCommand.Create),
        new("graph", GraphCommand.Create),
        new("coverage", CoverageCommand.Create),
        new("export", ExportCommand.Create),
        new("import", ImportCommand.Create),
        new("site", SiteCommand.Create),
        new("diff", DiffCommand.Create),
        new("merge", MergeCommand.Create),
        new("format", FormatCommand.Create),
        new("explain", ExplainCommand.Create),
        new("codes", CodesCommand.Create),
        new("schema", SchemaCommand.Create),
        new("example", ExampleCommand.Create),
        new("completion", CompletionCommand.Create),
    ];

    /// <summary>Runs the tool.</summary>
    /// <param name="arguments">The arguments as the shell gives them.</param>
    /// <param name="environment">The streams and the terminal to use.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, CommandEnvironment environment)
    {
        try
        {
            var code = Invoke(arguments, environment);
            environment.Output.Flush();
            return code;
        }
        catch (BrokenPipeException)
        {
            return ExitCode.Success;
        }
        catch (Exception problem) when (problem is ToolException or IOException or UnauthorizedAccessException)
        {
            FlushOutput(environment);
            environment.Error.WriteLine($"wsis: {TerminalText.Harmless(problem.Message)}");
            return ExitCode.CannotRun;
        }
        catch (Exception fault)
        {
            FlushOutput(environment);
            environment.Error.WriteLine(TerminalText.Harmless($"wsis: {DescribeFault(fault)}"));
            return ExitCode.CannotRun;
        }
        finally
        {
            environment.Error.Flush();
        }
    }

    /// <summary>The commands.</summary>
    public static RootCommand RootCommandOf(CommandEnvironment environment) => RootCommandOf(environment, commands);

    private static RootCommand RootCommandOf(CommandEnvironment environment, IEnumerable<NamedCommand> wanted)
    {
        var root = new RootCommand(
            "Checks, shows and exports records of the follow-up to the World Summit on the Information Society.");
        foreach (var command in wanted)
        {
            root.Add(command.Create(environment));
        }

        HelpPage.AddTo(root, environment);
        return root;
    }

    // Only the command that is named is made; all of them for help and for wrong command lines.
    private static IEnumerable<NamedCommand> CommandsFor(string[] arguments)
    {
        if (arguments is [VersionOption])
        {
            return [];
        }

        var named = Array.FindIndex(commands, command => arguments is [var first, ..] && command.Name == first);
        return named < 0 ? commands : [commands[named]];
    }

    // The output before a problem is written before its message.
    private static void FlushOutput(CommandEnvironment environment)
    {
        try
        {
            environment.Output.Flush();
        }
        catch (Exception problem) when (problem is BrokenPipeException or ToolException or IOException)
        {
            // The message of the problem is for standard error, which may well have a reader.
        }
    }

    private static string DescribeFault(Exception fault) =>
        $"This is a fault of wsis ({fault.GetType().Name}: {fault.Message.ReplaceLineEndings(" ")}). Please report it "
        + "to the maintainers, with the command and a file that shows it.";

    private static int Invoke(string[] arguments, CommandEnvironment environment)
    {
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null };
        var known = CommandLineForms.Known(
            arguments, static word => Array.Exists(commands, command => command.Name == word));
        var parsed = RootCommandOf(environment, CommandsFor(known)).Parse(known, configuration);
        UsageErrors.ThrowIfAny(parsed);
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = environment.Output,
            Error = environment.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private readonly record struct NamedCommand(string Name, Func<CommandEnvironment, Command> Create);
}
