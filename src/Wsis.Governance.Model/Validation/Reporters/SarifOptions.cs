namespace Wsis.Governance.Validation;

/// <summary>Options for a SARIF log. Immutable.</summary>
public sealed record SarifOptions
{
    /// <summary>The name of the program that checked.</summary>
    public string ToolName { get; init; } = "Wsis.Governance.Model";

    /// <summary>Its version; null for this library's.</summary>
    public string? ToolVersion { get; init; }

    /// <summary>The address under which the pages of the rules stand, with a slash at its end; null where there is
    /// none: then the log carries the text of the pages only.</summary>
    public Uri? HelpBase { get; init; }

    /// <summary>True for lines and indentation.</summary>
    public bool IsIndented { get; init; }
}
