namespace Wsis.Governance.Validation.Engine;

/// <summary>A check that the catalogue lists. The check itself is made when a record that it looks at, or the whole
/// catalogue, is first asked for.</summary>
/// <param name="type">What class the check is of.</param>
internal abstract class RuleRegistration(Type type)
{
    private RuleImplementation? made;

    /// <summary>The check. Threads that ask at once get the same one.</summary>
    public RuleImplementation Implementation => made ?? Interlocked.CompareExchange(ref made, Create(), null) ?? made;

    /// <summary>True where the check is of that kind.</summary>
    public bool Is<TKind>() => typeof(TKind).IsAssignableFrom(type);

    /// <summary>True where the check looks at records of that type, one by one.</summary>
    public bool AppliesTo<T>()
        where T : Record<T> =>
        Is<RecordRule<T>>() || Is<IRuleFor<T>>() || Is<AnyRecordRule>() || Is<ElementRule>();

    /// <summary>True where the check is within reach.</summary>
    public bool IsWithin(RuleScope reach) => reach == RuleScope.All || reach == Scope;

    /// <summary>How far the check looks.</summary>
    protected virtual RuleScope Scope => Is<ICrossRecordRule>() ? RuleScope.CrossRecord : RuleScope.SingleRecord;

    /// <summary>Makes the check.</summary>
    protected abstract RuleImplementation Create();
}

/// <summary>A check that the catalogue lists.</summary>
/// <typeparam name="TCheck">The check.</typeparam>
internal sealed class RuleRegistration<TCheck>() : RuleRegistration(typeof(TCheck))
    where TCheck : RuleImplementation, new()
{
    /// <inheritdoc/>
    protected override RuleImplementation Create() => new TCheck();
}
