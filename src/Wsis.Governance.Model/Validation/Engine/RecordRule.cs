namespace Wsis.Governance.Validation;

/// <summary>Base class of rules for records of one type, each by itself. The rule may follow the record's links if
/// there is a corpus.</summary>
/// <typeparam name="T">The record type.</typeparam>
/// <remarks>Derive from it for a custom rule, and pass an instance to <see cref="RuleSet.With(RuleImplementation[])"/>.
/// The rules of the library are written in the same way.</remarks>
public abstract class RecordRule<T> : RuleImplementation
    where T : Record<T>
{
    /// <summary>Creates an implementation of a rule.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    protected RecordRule(Rule rule)
        : base(rule)
    {
    }

    /// <inheritdoc/>
    internal sealed override int Phase => 0;

    /// <summary>Reports the problems of a record; makes no finding if the record does not
    /// decide the question.</summary>
    /// <param name="record">The record.</param>
    /// <param name="context">The context: finds other records and takes findings.</param>
    /// <remarks>An exception ends the validation and is passed to the caller.</remarks>
    public abstract void Run(T record, ref RuleContext context);
}
