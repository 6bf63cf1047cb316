namespace Wsis.Governance.Validation;

/// <summary>A check of records of one type, each by itself. It may follow the record's links where there is a
/// corpus.</summary>
/// <typeparam name="T">The record type.</typeparam>
/// <remarks>Derive from it for a rule of one's own, and hand an instance to
/// <see cref="RuleSet.With(RuleImplementation[])"/>. The rules of the library are written the same way.</remarks>
public abstract class RecordRule<T> : RuleImplementation
    where T : Record<T>
{
    /// <summary>Takes what is permanent about the rule.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    protected RecordRule(Rule rule)
        : base(rule)
    {
    }

    /// <inheritdoc/>
    internal sealed override int Phase => 0;

    /// <summary>Reports what is wrong with a record; says nothing where the record leaves the answer open.</summary>
    /// <param name="record">The record.</param>
    /// <param name="context">What else the rule sees, and where it reports.</param>
    /// <remarks>An exception ends the validation and comes out of it as it is.</remarks>
    public abstract void Run(T record, ref RuleContext context);
}
