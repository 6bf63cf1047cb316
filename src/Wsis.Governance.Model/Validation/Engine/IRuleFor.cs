namespace Wsis.Governance.Validation.Engine;

/// <summary>The run method of a rule for several record types, one for each type.</summary>
/// <typeparam name="T">The record type.</typeparam>
internal interface IRuleFor<T>
    where T : Record<T>
{
    /// <summary>Reports the problems of a record; makes no finding if the record does not
    /// decide the question.</summary>
    void Run(T record, ref RuleContext context);
}
