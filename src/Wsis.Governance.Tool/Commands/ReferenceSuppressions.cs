using Wsis.Governance.Validation;

namespace Wsis.Governance.Tool.Commands;

/// <summary>What in the embedded reference data breaks a rule because its source does.</summary>
internal static class ReferenceSuppressions
{
    private static readonly Suppression[] suppressions =
    [
        new()
        {
            Code = "WSIS4007",
            RecordId = "list-invited-organizations-2008",
            Justification = "A/66/77-E/2011/103, footnote 2, announces ten organizations and names nine; no copy seen "
                + "settles it. See erratum-a66-77-footnote-2.",
        },
    ];

    /// <summary>A rule set that passes it over, and says so.</summary>
    public static RuleSet AddTo(RuleSet rules)
    {
        foreach (var suppression in suppressions)
        {
            rules = rules.Suppressing(suppression);
        }

        return rules;
    }
}
