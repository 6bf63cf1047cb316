namespace Wsis.Governance.Validation.Engine;

/// <summary>What a check of several record types has for each of them.</summary>
/// <typeparam name="T">The record type.</typeparam>
internal interface IRuleFor<T>
    where T : Record<T>
{
    /// <summary>Reports what is wrong with a record; says nothing where the record leaves the answer open.</summary>
    void Run(T record, ref RuleContext context);
}
