namespace Wsis.Governance.Tool.Help;

/// <summary>A command line that shows what a command is good for.</summary>
/// <param name="CommandLine">What to type.</param>
/// <param name="Meaning">What it does, as a clause.</param>
internal sealed record Example(string CommandLine, string Meaning);
