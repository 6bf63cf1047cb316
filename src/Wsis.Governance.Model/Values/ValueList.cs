using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization;
using Wsis.Governance.Json;
using Wsis.Governance.Json.Converters;

namespace Wsis.Governance;

/// <summary>An immutable list that is equal to every list of the same elements in the same order.</summary>
/// <typeparam name="T">The kind of the elements, compared by <see cref="EqualityComparer{T}.Default"/>.</typeparam>
/// <remarks><c>default</c> is the empty list, equal to <c>[]</c>. Created by a collection expression, by
/// <see cref="ValueList.Create{T}(ReadOnlySpan{T})"/> or <see cref="ValueList.ToValueList{T}"/>.</remarks>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(ContractConverterFactory))]
public readonly struct ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>, IListWithConverter
{
    private readonly T[]? items;

    private ValueList(T[]? items) => this.items = items;

    /// <summary>The number of elements; 0 for <c>default</c>.</summary>
    public int Count => items is null ? 0 : items.Length;

    /// <summary>True if there is no element.</summary>
    public bool IsEmpty => items is null;

    /// <summary>The element at an index counted from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no element at that index.</exception>
    public T this[int index] => (uint)index < (uint)Count ? items![index] : throw NoSuchIndex(index);

    /// <summary>True if both lists have equal elements in the same order.</summary>
    public static bool operator ==(ValueList<T> left, ValueList<T> right) => left.Equals(right);

    /// <summary>True if the lists differ in an element, their order or their number.</summary>
    public static bool operator !=(ValueList<T> left, ValueList<T> right) => !left.Equals(right);

    /// <summary>The elements, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <summary>True if an element equals <paramref name="item"/>.</summary>
    public bool Contains(T item) => IndexOf(item) >= 0;

    /// <summary>The index of the first element equal to <paramref name="item"/>, or -1.</summary>
    public int IndexOf(T item) => items is null ? -1 : Array.IndexOf(items, item);

    /// <inheritdoc/>
    public bool Equals(ValueList<T> other) =>
        ReferenceEquals(items, other.items) || AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is ValueList<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    /// <summary>The elements in brackets, independent of culture: <c>[1, 2]</c>; <c>[]</c> if there are none.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("[");
        for (var i = 0; i < Count; i++)
        {
            text.Append(i == 0 ? "" : ", ").Append(TextOf(items![i]));
        }

        return text.Append(']').ToString();
    }

    /// <summary>Enumerates the elements without allocating.</summary>
    public Enumerator GetEnumerator() => new(items);

    /// <inheritdoc/>
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <inheritdoc/>
    JsonConverter IListWithConverter.CreateConverter() => new ValueListConverter<T>();

    /// <summary>Uses an array to which no other code has a reference.</summary>
    internal static ValueList<T> FromArray(T[] items) => items.Length == 0 ? default : new ValueList<T>(items);

    private ArgumentOutOfRangeException NoSuchIndex(int index) => new(
        nameof(index), index, string.Create(CultureInfo.InvariantCulture, $"The list has {Count} elements."));

    private static string TextOf(T item) => item switch
    {
        null => "null",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => item.ToString() ?? "",
    };

    /// <summary>Enumerates the elements of a list from first to last.</summary>
    public struct Enumerator
    {
        private readonly T[]? items;
        private int index = -1;

        internal Enumerator(T[]? items) => this.items = items;

        /// <summary>The element reached by the last <see cref="MoveNext"/> that returned true.</summary>
        public readonly T Current => items![index];

        /// <summary>Moves to the next element; false if there is none.</summary>
        public bool MoveNext() => items is not null && ++index < items.Length;
    }
}
