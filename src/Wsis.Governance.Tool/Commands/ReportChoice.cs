using Wsis.Governance.Tool.Input;

namespace Wsis.Governance.Tool.Commands;

/// <summary>How <c>wsis validate</c> reports findings.</summary>
/// <param name="Format">The format.</param>
internal sealed record ReportChoice(string Format)
{
    /// <summary>The name of standard input in findings; not the name of a file.</summary>
    public string NameOfStandardInput { get; init; } = Inputs.NameOfStandardInput;

    /// <summary>The file to write to; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>True to print counts by rule instead of the findings.</summary>
    public bool IsByRule { get; init; }

    /// <summary>True to print only errors, one per line.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>The file of known findings, which are not reported; null if there is none.</summary>
    public string? Baseline { get; init; }

    /// <summary>The file to which the current findings are written as known findings; null if there is none.</summary>
    public string? BaselineToWrite { get; init; }
}
