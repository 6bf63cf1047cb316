using Wsis.Governance.Json;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tool.Commands;

/// <summary>The rules that were chosen on the command line.</summary>
/// <param name="Rules">The rule set.</param>
/// <param name="ReadOptions">The read options that follow from it.</param>
internal sealed record RuleChoice(RuleSet Rules, ReadOptions ReadOptions)
{
    /// <summary>The rule file that was read; null if there is none.</summary>
    public string? File { get; init; }
}
