using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Wsis.Governance.Json.Reading;

/// <summary>Collects the elements of a list; the first few without allocating.</summary>
internal struct ListBuilder<T>
{
    private Few few;
    private int count;
    private List<T>? more;

    /// <summary>Adds an element.</summary>
    public void Add(T item)
    {
        if (count < Few.Length)
        {
            Unsafe.Add(ref few.First, count) = item;
        }
        else
        {
            (more ??= []).Add(item);
        }

        count++;
    }

    /// <summary>The elements added, valid until the next is added; copied only if there are many.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<T> AsSpan() =>
        more is null ? MemoryMarshal.CreateReadOnlySpan(in few.First, count) : ToList().AsSpan();

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

        more?.CopyTo(items, Few.Length);
        return ValueList<T>.FromArray(items);
    }

    [InlineArray(Length)]
    private struct Few
    {
        public const int Length = 4;

        public T First;
    }
}
