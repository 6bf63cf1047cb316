using System.Collections.Concurrent;

namespace Wsis.Governance.Sharding.Packing;

/// <summary>Numbers for values that come back often, such as the ids that links name and the symbols of documents.
/// Safe to share between threads.</summary>
/// <typeparam name="T">The kind of the values.</typeparam>
internal sealed class ValuePool<T>
    where T : struct, ITextValue<T>
{
    // Beyond that a value is more likely met once than again.
    private const int MaxCount = 1 << 16;

    private readonly Lock gate = new();

    // By the text as it was read: values that are equal may have different texts.
    private readonly ConcurrentDictionary<string, int> numbers = new();
    private T[] values = new T[16];
    private int count;

    /// <summary>A value by its number.</summary>
    public T this[int number] => values[number];

    /// <summary>The number of a value, a new one where the pool has none yet.</summary>
    /// <param name="value">The value.</param>
    /// <param name="text">Its text.</param>
    /// <param name="number">Its number.</param>
    /// <returns>False where the pool is full and has no number for the value.</returns>
    public bool TryGetNumber(T value, string text, out int number) =>
        numbers.TryGetValue(text, out number) || TryAdd(value, text, out number);

    private bool TryAdd(T value, string text, out int number)
    {
        lock (gate)
        {
            if (numbers.TryGetValue(text, out number))
            {
                return true;
            }

            if (count == MaxCount)
            {
                return false;
            }

            if (count == values.Length)
            {
                Array.Resize(ref values, 2 * count);
            }

            values[count] = value;
            number = count++;
            numbers[text] = number;
            return true;
        }
    }
}
