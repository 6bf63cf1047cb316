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

    /// <summary>The rule set, from the readable parts of the file. If <see cref="IsValid"/> is false, it is not the
    /// rule set that the file describes.</summary>
    public RuleSet Rules { get; }

    /// <summary>The problems of the file, in the order of the text.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>True if the file has no problem.</summary>
    public bool IsValid => Findings.IsEmpty;

    /// <summary>True if there is a finding of severity error.</summary>
    public bool HasErrors => FindingCounts.Has(Findings, Severity.Error);

    /// <summary>True if there is a finding of severity warning.</summary>
    public bool HasWarnings => FindingCounts.Has(Findings, Severity.Warning);

    /// <summary>The number of findings of that severity.</summary>
    public int Count(Severity severity) => FindingCounts.Count(Findings, severity);

    /// <summary>The findings of that severity, in their order.</summary>
    public ValueList<Finding> OfSeverity(Severity severity) => FindingCounts.OfSeverity(Findings, severity);

    /// <summary>The name of the rule set, and the findings.</summary>
    public override string ToString() =>
        $"{nameof(RuleSetReadResult)} {{ {nameof(Rules)} = {Rules.Name}, {nameof(Findings)} = {Findings} }}";
}
