namespace Wsis.Governance.Validation;

/// <summary>Options for a SARIF log. Immutable.</summary>
public sealed record SarifOptions
{
    /// <summary>The name of the program that validated.</summary>
    public string ToolName { get; init; } = "Wsis.Governance.Model";

    /// <summary>Its version; null for the version of this library.</summary>
    public string? ToolVersion { get; init; }

    /// <summary>The base address of the rule pages, with a slash at its end; null if there is none: the log then
    /// contains only the text of the pages.</summary>
    public Uri? HelpBase { get; init; }

    /// <summary>The root of the repository: files in it are named relative to it, however they were named when they
    /// were read; other files are named by their <c>file</c> address. Null to write relative names unchanged.</summary>
    public string? RootFolder { get; init; }

    /// <summary>The source name of standard input, which is not a file: findings in it have no address. Null if
    /// there is none.</summary>
    public string? NameOfStandardInput { get; init; }

    /// <summary>True for line breaks and indentation.</summary>
    public bool IsIndented { get; init; }
}
