namespace Wsis.Governance.Tool.Help;

/// <summary>Forms of the command line that other tools have.</summary>
internal static class CommandLineForms
{
    /// <summary>The form that the parser knows: <c>help validate</c> is <c>validate --help</c>.</summary>
    public static string[] Known(string[] arguments) => arguments switch
    {
        ["help"] => ["--help"],
        ["help", var command, ..] => [command, "--help"],
        ["version"] or ["-v"] or ["-V"] => ["--version"],
        _ => arguments,
    };
}
