namespace Wsis.Governance.Validation.Engine;

/// <summary>An entry of the catalogue. The rule implementation is created when a record of its type is checked, or when
/// the whole catalogue is requested.</summary>
/// <param name="type">The class of the implementation.</param>
internal abstract class RuleRegistration(Type type)
{
    private RuleImplementation? made;

    /// <summary>The implementation. Threads that ask at the same time get the same one.</summary>
    public RuleImplementation Implementation => made ?? Interlocked.CompareExchange(ref made, Create(), null) ?? made;

    /// <summary>True if the implementation has that base type or interface.</summary>
    public bool Is<TKind>() => typeof(TKind).IsAssignableFrom(type);

    /// <summary>True if the rule checks records of that type, one by one.</summary>
    public bool AppliesTo<T>()
        where T : Record<T> =>
        Is<RecordRule<T>>() || Is<IRuleFor<T>>() || Is<AnyRecordRule>() || Is<ElementRule>();

    /// <summary>True if the rule is within a scope.</summary>
    public bool IsWithin(RuleScope scope) => scope == RuleScope.All || scope == Scope;

    /// <summary>The scope of the rule.</summary>
    protected virtual RuleScope Scope => Is<ICrossRecordRule>() ? RuleScope.CrossRecord : RuleScope.SingleRecord;

    /// <summary>Creates the implementation.</summary>
    protected abstract RuleImplementation Create();
}

/// <summary>An entry of the catalogue.</summary>
/// <typeparam name="TCheck">The class of the implementation.</typeparam>
internal sealed class RuleRegistration<TCheck>() : RuleRegistration(typeof(TCheck))
    where TCheck : RuleImplementation, new()
{
    /// <inheritdoc/>
    protected override RuleImplementation Create() => new TCheck();
}
