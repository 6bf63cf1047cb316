namespace Wsis.Governance.Validation;

/// <summary>What runs for a rule: the rules of the library, and rules of one's own, which derive from
/// <see cref="RecordRule{T}"/> or <see cref="AnyRecordRule"/>. Stateless: one instance may be used by several threads
/// at once.</summary>
public abstract class RuleImplementation
{
    /// <summary>The phase of checks of all records together.</summary>
    internal const int LastPhase = 2;

    private protected RuleImplementation(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Rule = rule;
    }

    /// <summary>The rule: what is permanent about the check.</summary>
    public Rule Rule { get; }

    /// <summary>When it runs: of a record, first the checks of its type alone, then all others; after all records,
    /// those of the corpus. Within a phase the order is that of the catalogue.</summary>
    internal virtual int Phase => 1;

    /// <summary>The JSON names of members, of the record checked and of those it looks up, whose absence, count or sum
    /// the rule judges. The rule is silent where reading could not take something in one of them, as that has been
    /// reported already. <c>*</c> stands for all members; none unless overridden.</summary>
    public virtual IReadOnlyList<string> Judges => [];

    /// <summary>True for a rule that is none of the library's: it may look at other records.</summary>
    internal bool IsCustom => GetType().Assembly != typeof(RuleImplementation).Assembly;

    /// <summary>Code and name of the rule.</summary>
    public override string ToString() => Rule.ToString();
}
