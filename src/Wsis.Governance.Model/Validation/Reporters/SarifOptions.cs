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

    /// <summary>The root of the repository: files in it are named relative to it, however they were named when they
    /// were read, and others by their <c>file</c> address. Null to write relative names as they are.</summary>
    public string? RootFolder { get; init; }

    /// <summary>The source name that is no file but standard input: findings in it have no address. Null where there is
    /// none.</summary>
    public string? NameOfStandardInput { get; init; }

    /// <summary>True for lines and indentation.</summary>
    public bool IsIndented { get; init; }
}
