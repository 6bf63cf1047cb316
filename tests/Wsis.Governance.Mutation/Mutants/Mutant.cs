namespace Wsis.Governance.Mutation.Mutants;

/// <summary>A change with its place in the source.</summary>
/// <param name="Number">Its number, which <see cref="Switch"/> is set to.</param>
/// <param name="File">The file, from the library's folder on.</param>
/// <param name="Line">The line of the statement.</param>
/// <param name="Kind">The kind of change.</param>
/// <param name="What">What stands there instead.</param>
internal sealed record Mutant(int Number, string File, int Line, string Kind, string What);
