using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wsis.Governance.Sharding.Packing;

/// <summary>The numbers of values that one thread met lately, in front of the pools that all threads share.</summary>
internal sealed class ValueNumbers(ValuePools pools)
{
    private readonly object?[] caches = new object?[ValuePools.MaxKinds];

    /// <summary>The number of a value.</summary>
    /// <typeparam name="T">The kind of the value.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="text">Its text.</param>
    /// <param name="number">Its number.</param>
    /// <returns>False where the pool is full and has no number for the value.</returns>
    public bool TryGet<T>(T value, string text, out int number)
        where T : struct, ITextValue<T>
    {
        ref var cache = ref caches[ValuePools.Slot<T>.Number];
        return Unsafe.As<Cache<T>>(cache ??= new Cache<T>(pools.Of<T>())).TryGet(value, text, out number);
    }

    private sealed class Cache<T>(ValuePool<T> pool)
        where T : struct, ITextValue<T>
    {
        private const int Bits = 11;

        private readonly (string? Text, int Number)[] places = new (string?, int)[1 << Bits];

        public bool TryGet(T value, string text, out int number)
        {
            ref var place = ref places[PlaceOf(text)];
            if (string.Equals(place.Text, text))
            {
                number = place.Number;
                return true;
            }

            if (!pool.TryGetNumber(value, text, out number))
            {
                return false;
            }

            place = (text, number);
            return true;
        }

        // Texts of one kind begin and end differently.
        private static int PlaceOf(string text)
        {
            const int Chunk = sizeof(ulong) / sizeof(char);
            if (text.Length < Chunk)
            {
                return text.Length == 0 ? 0 : (text[0] + (text[^1] << 5)) & ((1 << Bits) - 1);
            }

            var bytes = MemoryMarshal.AsBytes(text.AsSpan());
            var first = MemoryMarshal.Read<ulong>(bytes);
            var last = MemoryMarshal.Read<ulong>(bytes[^sizeof(ulong)..]);
            var mixed = ((first * 0x9E3779B97F4A7C15) ^ last ^ (ulong)text.Length) * 0xD6E8FEB86659FD93;
            return (int)(mixed >> (64 - Bits));
        }
    }
}
