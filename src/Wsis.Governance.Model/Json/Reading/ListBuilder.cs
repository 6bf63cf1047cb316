using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wsis.Governance.Json.Reading;

/// <summary>Collects the elements of a list; the first few without allocating.</summary>
/// <remarks>Not a <see cref="List{T}"/>: the JIT compiles its methods for each element type at the start of a
/// program.</remarks>
internal struct ListBuilder<T>
{
    private Few few;
    private int count;
    private T[]? more;

    /// <summary>Adds an element.</summary>
    public void Add(T item)
    {
        if (count < Few.Length)
        {
            Unsafe.Add(ref few.First, count) = item;
        }
        else
        {
            AddMore(item);
        }

        count++;
    }

    /// <summary>The elements added, valid until the next is added; copied only if there are many.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<T> AsSpan() =>
        count <= Few.Length ? MemoryMarshal.CreateReadOnlySpan(in few.First, count) : ToList().AsSpan();

    /// <summary>The list of all elements added.</summary>
    public readonly ValueList<T> ToList()
    {
        if (count == 0)
        {
            return default;
        }

        var items = new T[count];
        var first = Math.Min(count, Few.Length);
        for (var i = 0; i < first; i++)
        {
            items[i] = Unsafe.Add(ref Unsafe.AsRef(in few.First), i);
        }

        if (more is not null)
        {
            Array.Copy(more, 0, items, Few.Length, count - Few.Length);
        }

        return ValueList<T>.FromArray(items);
    }

    private void AddMore(T item)
    {
        var at = count - Few.Length;
        if (more is null || at == more.Length)
        {
            var larger = new T[Math.Max(Few.Length, 2 * at)];
            if (more is not null)
            {
                Array.Copy(more, larger, at);
            }

            more = larger;
        }

        more[at] = item;
    }

    [InlineArray(Length)]
    private struct Few
    {
        public const int Length = 4;

        public T First;
    }
}
