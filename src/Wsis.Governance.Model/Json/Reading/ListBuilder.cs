using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Wsis.Governance.Values;

namespace Wsis.Governance.Json;

/// <summary>Gathers the elements of a list; the first few without allocating.</summary>
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
            few[count] = item;
        }
        else
        {
            (more ??= []).Add(item);
        }

        count++;
    }

    /// <summary>The elements added, for as long as nothing is added; copied only where they are many.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<T> AsSpan() =>
        more is null ? ((ReadOnlySpan<T>)few)[..count] : ToList().AsSpan();

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
            items[i] = few[i];
        }

        more?.CopyTo(items, Few.Length);
        return ValueList<T>.FromArray(items);
    }

    [InlineArray(Length)]
    private struct Few
    {
        public const int Length = 4;

        private T first;
    }
}
