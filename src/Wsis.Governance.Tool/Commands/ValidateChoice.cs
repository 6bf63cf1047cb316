namespace Wsis.Governance.Tool.Commands;

/// <summary>What <c>wsis validate</c> is to do.</summary>
/// <param name="Inputs">What to read; empty for the reference data.</param>
/// <param name="Format">How to tell what was found.</param>
/// <param name="Index">The index file to write; null to check at once.</param>
/// <param name="IsMerge">True where the inputs are index files.</param>
/// <param name="ShowsProgress">True to tell progress in any case.</param>
/// <param name="Rules">Which rules run.</param>
internal sealed record ValidateChoice(
    string[] Inputs, string Format, string? Index, bool IsMerge, bool ShowsProgress, RuleChoice Rules);
