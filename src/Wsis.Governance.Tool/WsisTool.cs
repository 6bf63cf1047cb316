using System.CommandLine;
using Wsis.Governance.Tool.Commands;
using Wsis.Governance.Tool.Help;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool;

/// <summary>The command line of <c>wsis</c>.</summary>
internal static class WsisTool
{
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
        finally
        {
            environment.Error.Flush();
        }
    }

    /// <summary>The commands.</summary>
    public static RootCommand RootCommandOf(CommandEnvironment environment)
    {
        var root = new RootCommand(
            "Checks, shows and exports records of the follow-up to the World Summit on the Information Society.")
        {
            ValidateCommand.Create(environment),
            ShowCommand.Create(environment),
            ListCommand.Create(environment),
            SymbolCommand.Create(environment),
            CiteCommand.Create(environment),
            ExtractCommand.Create(environment),
            GraphCommand.Create(environment),
            CoverageCommand.Create(environment),
            ExportCommand.Create(environment),
            ImportCommand.Create(environment),
            SiteCommand.Create(environment),
            DiffCommand.Create(environment),
            MergeCommand.Create(environment),
            FormatCommand.Create(environment),
            ExplainCommand.Create(environment),
            SchemaCommand.Create(environment),
        };
        HelpPage.AddTo(root, environment);
        return root;
    }

    // Output written before a problem is flushed before its message.
    private static void FlushOutput(CommandEnvironment environment)
    {
        try
        {
            environment.Output.Flush();
        }
        catch (BrokenPipeException)
        {
            // The message of the problem is for standard error, which may well have a reader.
        }
    }

    private static int Invoke(string[] arguments, CommandEnvironment environment)
    {
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null };
        var parsed = RootCommandOf(environment).Parse(arguments, configuration);
        UsageErrors.ThrowIfAny(parsed);
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = environment.Output,
            Error = environment.Error,
            EnableDefaultExceptionHandler = false,
        });
    }
}
