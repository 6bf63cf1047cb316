using Wsis.Governance.Tool.Input;

namespace Wsis.Governance.Tool.Commands;

/// <summary>How <c>wsis validate</c> reports what it found.</summary>
/// <param name="Format">The format.</param>
internal sealed record ReportChoice(string Format)
{
    /// <summary>What standard input is called in findings; there is no file of that name.</summary>
    public string NameOfStandardInput { get; init; } = Inputs.NameOfStandardInput;

    /// <summary>The file to write to; null for standard output.</summary>
    public string? Output { get; init; }

    /// <summary>True for counts by rule in place of the findings.</summary>
    public bool IsByRule { get; init; }

    /// <summary>True for errors only, one a line.</summary>
    public bool IsQuiet { get; init; }

    /// <summary>The file of known findings, which are not reported; null for none.</summary>
    public string? Baseline { get; init; }

    /// <summary>The file that what is found now is written to, as known from now on; null for none.</summary>
    public string? BaselineToWrite { get; init; }
}
