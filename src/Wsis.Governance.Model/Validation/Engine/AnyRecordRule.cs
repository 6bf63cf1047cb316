namespace Wsis.Governance.Validation;

/// <summary>Base class of rules for records of every type, each by itself.</summary>
/// <remarks>Derive from it for a custom rule about records of several types.</remarks>
public abstract class AnyRecordRule : RuleImplementation
{
    /// <summary>Creates an implementation of a rule.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    protected AnyRecordRule(Rule rule)
        : base(rule)
    {
    }

    /// <summary>Reports the problems of a record; makes no finding if the record does not
    /// decide the question.</summary>
    /// <param name="record">The record.</param>
    /// <param name="context">The context: finds other records and takes findings.</param>
    /// <remarks>An exception ends the validation and is passed to the caller.</remarks>
    public abstract void Run(Record record, ref RuleContext context);
}
