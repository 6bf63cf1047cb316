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
    /// <param name="surroundings">What to read from and write to.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, CommandEnvironment surroundings)
    {
        try
        {
            var code = Invoke(arguments, surroundings);
            surroundings.Output.Flush();
            return code;
        }
        catch (BrokenPipeException)
        {
            return ExitCode.Success;
        }
        catch (Exception problem) when (problem is ToolException or IOException or UnauthorizedAccessException)
        {
            FlushOutput(surroundings);
            surroundings.Error.WriteLine($"wsis: {TerminalText.Harmless(problem.Message)}");
            return ExitCode.CannotRun;
        }
        finally
        {
            surroundings.Error.Flush();
        }
    }

    /// <summary>The commands.</summary>
    public static RootCommand RootCommandOf(CommandEnvironment surroundings)
    {
        var root = new RootCommand(
            "Checks, shows and exports records of the follow-up to the World Summit on the Information Society.")
        {
            ValidateCommand.Create(surroundings),
            ShowCommand.Create(surroundings),
            SymbolCommand.Create(surroundings),
            CiteCommand.Create(surroundings),
            ExtractCommand.Create(surroundings),
            GraphCommand.Create(surroundings),
            CoverageCommand.Create(surroundings),
            ExportCommand.Create(surroundings),
            ExplainCommand.Create(surroundings),
            SchemaCommand.Create(surroundings),
        };
        HelpPage.AddTo(root, surroundings);
        return root;
    }

    // What was written before a problem comes before its message.
    private static void FlushOutput(CommandEnvironment surroundings)
    {
        try
        {
            surroundings.Output.Flush();
        }
        catch (BrokenPipeException)
        {
            // The message of the problem is for standard error, which may well have a reader.
        }
    }

    private static int Invoke(string[] arguments, CommandEnvironment surroundings)
    {
        var configuration = new ParserConfiguration { ResponseFileTokenReplacer = null };
        var parsed = RootCommandOf(surroundings).Parse(arguments, configuration);
        UsageErrors.ThrowIfAny(parsed);
        return parsed.Invoke(new InvocationConfiguration
        {
            Output = surroundings.Output,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,
        });
    }
}
