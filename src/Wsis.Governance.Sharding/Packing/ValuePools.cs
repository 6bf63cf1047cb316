using System.Runtime.CompilerServices;

namespace Wsis.Governance.Sharding.Packing;

/// <summary>The pools of values, one for each kind of value. Safe to share between threads.</summary>
internal sealed class ValuePools
{
    /// <summary>More kinds of values than the contracts name, which is some fifty.</summary>
    public const int MaxKinds = 256;

    private static int kinds;

    private readonly object?[] pools = new object?[MaxKinds];

    /// <summary>The pool of a kind of value.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    public ValuePool<T> Of<T>()
        where T : struct, ITextValue<T>
    {
        ref var pool = ref pools[Slot<T>.Number];
        return Unsafe.As<ValuePool<T>>(
            pool ?? Interlocked.CompareExchange(ref pool, new ValuePool<T>(), null) ?? pool);
    }

    /// <summary>The place of a kind of value among all kinds.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    internal static class Slot<T>
    {
        /// <summary>The place.</summary>
        public static readonly int Number = Interlocked.Increment(ref kinds) - 1;
    }
}
