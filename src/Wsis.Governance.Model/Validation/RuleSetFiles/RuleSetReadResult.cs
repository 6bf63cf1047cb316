namespace Wsis.Governance.Validation;

/// <summary>What reading a rule file gave.</summary>
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

    /// <summary>What is wrong with the file, in the order of the text.</summary>
    public ValueList<Finding> Findings { get; }

    /// <summary>True where nothing is wrong with the file.</summary>
    public bool IsValid => Findings.IsEmpty;
}
