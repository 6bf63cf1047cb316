using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Wsis.Governance.Corpus;

namespace Wsis.Governance;

/// <summary>The records of one type, in the order of the corpus, found by id.</summary>
/// <typeparam name="T">The record type.</typeparam>
/// <remarks>If an id occurs twice, all its records are listed and the first one is found.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class RecordSet<T> : IReadOnlyList<T>
    where T : Record<T>
{
    private readonly T[] records;
    private Dictionary<string, T>? byId;

    internal RecordSet(T[] records) => this.records = records;

    /// <inheritdoc/>
    public int Count => records.Length;

    /// <inheritdoc/>
    public T this[int index] => records[index];

    /// <summary>The record with that id.</summary>
    /// <exception cref="KeyNotFoundException">There is no such record.</exception>
    public T this[Id<T> id] => TryGet(id, out var record)
        ? record
        : throw new KeyNotFoundException($"The corpus has no {typeof(T).Name} with the id \"{id}\".");

    /// <summary>The record with that id.</summary>
    /// <exception cref="FormatException">The text is not an id.</exception>
    /// <exception cref="KeyNotFoundException">There is no such record.</exception>
    public T this[string id] => this[Id<T>.Parse(id)];

    /// <summary>Finds the record with an id.</summary>
    /// <returns>False if there is none, and for <c>default</c>.</returns>
    public bool TryGet(Id<T> id, [NotNullWhen(true)] out T? record) => Index().TryGetValue(id.ToString(), out record);

    /// <summary>True if a record has that id.</summary>
    public bool Contains(Id<T> id) => Index().ContainsKey(id.ToString());

    /// <summary>The records in order, without copying.</summary>
    public ReadOnlySpan<T> AsSpan() => records;

    /// <summary>Type and number of records: <c>Mandate: 2 records</c>.</summary>
    public override string ToString() => $"{typeof(T).Name}: {RecordCount.Text(Count)}";

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)records).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The record whose id is that text; null if there is none.</summary>
    internal T? Find(ReadOnlySpan<char> id) =>
        Index().GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(id, out var record) ? record : null;

    // Created when first needed; two threads at the same time create the same. Keyed by text, which is hashed much
    // faster than a separate value type.
    private Dictionary<string, T> Index()
    {
        if (byId is { } made)
        {
            return made;
        }

        var index = new Dictionary<string, T>(records.Length, StringComparer.Ordinal);
        foreach (var record in records)
        {
            index.TryAdd(record.IdText, record);
        }

        return byId = index;
    }
}
