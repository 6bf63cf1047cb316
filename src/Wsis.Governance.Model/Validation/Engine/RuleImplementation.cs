namespace Wsis.Governance.Validation;

/// <summary>Base class of rule implementations. Custom rules derive from <see cref="RecordRule{T}"/> or
/// <see cref="AnyRecordRule"/>. Stateless: several threads may use one instance at the same time.</summary>
public abstract class RuleImplementation
{
    /// <summary>The phase of corpus rules.</summary>
    internal const int LastPhase = 2;

    private protected RuleImplementation(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Rule = rule;
    }

    /// <summary>The permanent description of the rule.</summary>
    public Rule Rule { get; }

    /// <summary>The phase: record rules of one type, then other record rules, then corpus rules. Within a phase the
    /// order is that of the catalogue.</summary>
    internal virtual int Phase => 1;

    /// <summary>The JSON names of members, of the record checked and of records it looks up, whose absence, count or
    /// sum the rule checks. No finding is made if something in one of them could not be read, because that has already
    /// been reported. <c>*</c> means all members; none unless overridden.</summary>
    public virtual IReadOnlyList<string> CheckedMembers => [];

    /// <summary>True for a custom rule, which may look at other records.</summary>
    internal bool IsCustom => GetType().Assembly != typeof(RuleImplementation).Assembly;

    /// <summary>Code and name of the rule.</summary>
    public override string ToString() => Rule.ToString();
}
