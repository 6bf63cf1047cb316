namespace Wsis.Governance.Validation;

/// <summary>A check of records of every type, each by itself.</summary>
/// <remarks>Derive from it for a rule of one's own that holds for records of several types.</remarks>
public abstract class AnyRecordRule : RuleImplementation
{
    /// <summary>Takes what is permanent about the rule.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    protected AnyRecordRule(Rule rule)
        : base(rule)
    {
    }

    /// <summary>Reports what is wrong with a record; says nothing where the record leaves the answer open.</summary>
    /// <param name="record">The record.</param>
    /// <param name="context">What else the rule sees, and where it reports.</param>
    /// <remarks>An exception ends the validation and comes out of it as it is.</remarks>
    public abstract void Run(Record record, ref RuleContext context);
}
