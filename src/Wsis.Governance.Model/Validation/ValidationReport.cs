using System.Text;
using System.Text.Json.Serialization;
using Wsis.Governance.Findings;
using Wsis.Governance.Validation;

namespace Wsis.Governance;

/// <summary>The findings of the rules. Errors make the validation fail; warnings and notes do not.</summary>
/// <remarks><c>JsonSerializer</c> writes it as <see cref="FindingsJson"/> does.</remarks>
[JsonConverter(typeof(ValidationReportConverter))]
public sealed class ValidationReport
{
    internal ValidationReport(ValueList<Finding> findings, ValueList<SuppressedFinding> suppressed, int dropped = 0)
    {
        Findings = findings;
        Suppressed = suppressed;
        OmittedCount = dropped;
    }

    /// <summary>A report without findings.</summary>
    public static ValidationReport Clean { get; } = new(default, default);

    /// <summary>The findings in the order of the records, and of the text within a record.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>The findings that the rule set suppressed, each with the reason.</summary>
    public ValueList<SuppressedFinding> Suppressed { get; }

    /// <summary>The number of findings that were left out because <see cref="ValidationOptions.MaxFindings"/> was
    /// reached; 0 if all are included.</summary>
    public int OmittedCount { get; }

    /// <summary>True if there is no finding of severity error.</summary>
    public bool IsValid => !HasErrors;

    /// <summary>True if there is a finding of severity error.</summary>
    public bool HasErrors => FindingCounts.Has(Findings, Severity.Error);

    /// <summary>True if there is a finding of severity warning.</summary>
    public bool HasWarnings => FindingCounts.Has(Findings, Severity.Warning);

    /// <summary>The number of findings of that severity.</summary>
    public int Count(Severity severity) => FindingCounts.Count(Findings, severity);

    /// <summary>The findings of that severity, in their order.</summary>
    public ValueList<Finding> OfSeverity(Severity severity) => FindingCounts.OfSeverity(Findings, severity);

    /// <summary>Throws if there is an error; for test suites.</summary>
    /// <returns>This report, if there is no error.</returns>
    /// <exception cref="WsisValidationException">There is an error; the message lists the first ones with location,
    /// code, reason and how to fix them.</exception>
    public ValidationReport ThrowIfErrors() => IsValid ? this : throw new WsisValidationException(this);

    /// <summary>One line for each finding.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var finding in Findings)
        {
            text.Append(finding).Append('\n');
        }

        return text.ToString();
    }
}
