namespace Wsis.Governance.Tool.Commands;

/// <summary>What <c>wsis validate</c> is to do.</summary>
/// <param name="Inputs">What to read; empty for the reference data.</param>
/// <param name="Report">How to report what was found.</param>
/// <param name="Index">The index file to write; null to check at once.</param>
/// <param name="IsMerge">True where the inputs are index files.</param>
/// <param name="ShowsProgress">True to show progress in any case.</param>
/// <param name="Rules">Which rules run.</param>
internal sealed record ValidateChoice(
    string[] Inputs, ReportChoice Report, string? Index, bool IsMerge, bool ShowsProgress, RuleChoice Rules)
{
    /// <summary>What the shards must be that are merged.</summary>
    public ExpectedShards Expected { get; init; } = new(null, null);

    /// <summary>What standard input is called in findings; null for its usual name.</summary>
    public string? SourceName { get; init; }

    /// <summary>Patterns of the files that are left out.</summary>
    public string[] Exclude { get; init; } = [];

    /// <summary>True to exit with 0 where errors were found.</summary>
    public bool ExitsZero { get; init; }
}
