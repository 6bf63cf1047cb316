namespace Wsis.Governance.Tool.Help;

/// <summary>A command line that shows a use of a command.</summary>
/// <param name="CommandLine">The command line.</param>
/// <param name="Meaning">Its effect, as a clause.</param>
internal sealed record Example(string CommandLine, string Meaning);
