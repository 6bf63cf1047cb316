using Wsis.Governance.Findings;

namespace Wsis.Governance.Validation;

/// <summary>The result of reading a rule file.</summary>
public sealed class RuleSetReadResult
{
    internal RuleSetReadResult(RuleSet rules, ValueList<Finding> findings)
    {
        Rules = rules;
        Findings = findings;
    }

    /// <summary>The rule set, of all that could be read. Where <see cref="IsValid"/> is false it is not what the file
    /// means.</summary>
    public RuleSet Rules { get; }

    /// <summary>The problems of the file, in the order of the text.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>True where nothing is wrong with the file.</summary>
    public bool IsValid => Findings.IsEmpty;

    /// <summary>True where there is a finding of severity error.</summary>
    public bool HasErrors => FindingCounts.Has(Findings, Severity.Error);

    /// <summary>True where there is a finding of severity warning.</summary>
    public bool HasWarnings => FindingCounts.Has(Findings, Severity.Warning);

    /// <summary>The number of findings of that severity.</summary>
    public int Count(Severity severity) => FindingCounts.Count(Findings, severity);

    /// <summary>The findings of that severity, in their order.</summary>
    public ValueList<Finding> OfSeverity(Severity severity) => FindingCounts.OfSeverity(Findings, severity);
}
