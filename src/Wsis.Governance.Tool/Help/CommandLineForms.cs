namespace Wsis.Governance.Tool.Help;

/// <summary>Forms of the command line that are usual in other tools.</summary>
internal static class CommandLineForms
{
    /// <summary>The form that the parser knows: <c>help validate</c> is <c>validate --help</c>. Help on a command that
    /// does not exist is a command that does not exist.</summary>
    /// <param name="arguments">The arguments as the shell gives them.</param>
    /// <param name="isCommand">True for the name of a command.</param>
    public static string[] Known(string[] arguments, Func<string, bool> isCommand) => Usual(arguments) switch
    {
        [[not '-' and not '[', ..] word, ..] when !isCommand(word) => [word],
        var known => known,
    };

    private static string[] Usual(string[] arguments) => arguments switch
    {
        ["help"] => ["--help"],
        ["help", var command, ..] => [command, "--help"],
        ["version"] or ["-v"] or ["-V"] => ["--version"],
        _ => arguments,
    };
}
