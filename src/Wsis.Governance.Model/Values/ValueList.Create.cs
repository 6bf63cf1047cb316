namespace Wsis.Governance;

/// <summary>Creates lists that are equal by content.</summary>
public static class ValueList
{
    /// <summary>A list of these elements, copied.</summary>
    /// <exception cref="ArgumentNullException">An element other than a text is null; the message gives its
    /// index.</exception>
    public static ValueList<T> Create<T>(ReadOnlySpan<T> items) =>
        ValueList<T>.FromArray(WithoutNull(items.ToArray()));

    /// <summary>A list of these elements, copied.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="items"/> or one of its elements other than a
    /// text is null; the message gives the index.</exception>
    public static ValueList<T> ToValueList<T>(this IEnumerable<T> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items is ValueList<T> list ? list : ValueList<T>.FromArray(WithoutNull<T>([.. items]));
    }

    // No record or part of one is null; a list of texts may contain null, which validation reports.
    private static T[] WithoutNull<T>(T[] items)
    {
        for (var i = 0; !typeof(T).IsValueType && typeof(T) != typeof(string) && i < items.Length; i++)
        {
            if (items[i] is null)
            {
                throw new ArgumentNullException(
                    nameof(items), FormattableString.Invariant($"The element at index {i} is null."));
            }
        }

        return items;
    }
}
