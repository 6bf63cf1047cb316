using System.CommandLine;
using System.CommandLine.Parsing;
using Wsis.Governance.Tool.Commands;

namespace Wsis.Governance.Tool;

/// <summary>The command line of <c>wsis</c>.</summary>
internal static class WsisTool
{
    /// <summary>Runs the tool.</summary>
    /// <param name="arguments">The arguments as the shell gives them.</param>
    /// <param name="surroundings">What to read from and write to.</param>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, Surroundings surroundings)
    {
        try
        {
            return Invoke(RootCommandOf(surroundings).Parse(arguments), surroundings);
        }
        catch (Exception problem) when (problem is ToolException or IOException or UnauthorizedAccessException)
        {
            surroundings.Output.Flush();
            surroundings.Error.WriteLine($"wsis: {problem.Message}");
            return ExitCode.CannotRun;
        }
        finally
        {
            Flush(surroundings);
        }
    }

    /// <summary>The commands.</summary>
    public static RootCommand RootCommandOf(Surroundings surroundings) =>
        new("Checks, shows and exports records of the follow-up to the World Summit on the Information Society.")
        {
            ValidateCommand.Create(surroundings),
            ExportCommand.Create(surroundings),
            ShowCommand.Create(surroundings),
            SymbolCommand.Create(surroundings),
            CoverageCommand.Create(surroundings),
            ExplainCommand.Create(surroundings),
        };

    private static int Invoke(ParseResult parsed, Surroundings surroundings)
    {
        if (parsed.Errors is [var first, ..])
        {
            throw new ToolException($"{first.Message} See `wsis {CommandPath(parsed)}--help`.");
        }

        return parsed.Invoke(new InvocationConfiguration
        {
            Output = surroundings.Output,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,
        });
    }

    private static string CommandPath(ParseResult parsed) =>
        parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ";

    private static void Flush(Surroundings surroundings)
    {
        try
        {
            surroundings.Output.Flush();
            surroundings.Error.Flush();
        }
        catch (IOException)
        {
            // The reader of a pipe that closed early, such as `head`, wants no more.
        }
    }
}
