using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>A check that the catalogue lists. The check itself is made when a record that it looks at, or the whole
/// catalogue, is first asked for.</summary>
/// <param name="type">What class the check is of.</param>
internal abstract class CheckEntry(Type type)
{
    private Check? made;

    /// <summary>The check. Threads that ask at once get the same one.</summary>
    public Check Check => made ?? Interlocked.CompareExchange(ref made, Make(), null) ?? made;

    /// <summary>True where the check is of that kind.</summary>
    public bool Is<TKind>() => typeof(TKind).IsAssignableFrom(type);

    /// <summary>True where the check looks at records of that type, one by one.</summary>
    public bool Concerns<T>()
        where T : Record<T> =>
        Is<RecordCheck<T>>() || Is<ICheckOf<T>>() || Is<AnyRecordCheck>() || Is<PartCheck>();

    /// <summary>True where the check is within reach.</summary>
    public bool IsWithin(Reach reach) =>
        reach == Reach.All || reach == (Is<ILooksBeyond>() ? Reach.Beyond : Reach.Own);

    /// <summary>Makes the check.</summary>
    protected abstract Check Make();
}

/// <summary>A check that the catalogue lists.</summary>
/// <typeparam name="TCheck">The check.</typeparam>
internal sealed class CheckEntry<TCheck>() : CheckEntry(typeof(TCheck))
    where TCheck : Check, new()
{
    /// <inheritdoc/>
    protected override Check Make() => new TCheck();
}
