namespace Wsis.Governance.Tool.Commands;

/// <summary>The options of <c>wsis validate</c>, as given on the command line.</summary>
/// <param name="Inputs">The inputs; empty for the reference data.</param>
/// <param name="Report">How to report findings.</param>
/// <param name="Index">The index file to write; null to check at once.</param>
/// <param name="IsMerge">True if the inputs are index files.</param>
/// <param name="ShowsProgress">True to show progress in any case.</param>
/// <param name="Rules">Which rules run.</param>
internal sealed record ValidateChoice(
    string[] Inputs, ReportChoice Report, string? Index, bool IsMerge, bool ShowsProgress, RuleChoice Rules)
{
    /// <summary>The expected numbers of shards and records when shards are merged.</summary>
    public ExpectedShards Expected { get; init; } = new(null, null);

    /// <summary>The name of standard input in findings; null for the default name.</summary>
    public string? SourceName { get; init; }

    /// <summary>Patterns of files to leave out.</summary>
    public string[] Exclude { get; init; } = [];

    /// <summary>True to exit with 0 if errors were found.</summary>
    public bool ExitsZero { get; init; }
}
