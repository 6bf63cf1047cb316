namespace Wsis.Governance.Corpus;

/// <summary>A list that grows by pieces of one size: nothing is copied, and no room is left over.</summary>
/// <typeparam name="T">What it holds.</typeparam>
internal sealed class ChunkedList<T>
    where T : struct
{
    private const int Bits = 12;
    private const int Size = 1 << Bits;

    private readonly List<T[]> chunks = [];

    /// <summary>How many items there are.</summary>
    public int Count { get; private set; }

    /// <summary>An item by its index.</summary>
    public ref T this[int index] => ref chunks[index >> Bits][index & (Size - 1)];

    /// <summary>Adds an item.</summary>
    public void Add(T item)
    {
        if (Count == chunks.Count << Bits)
        {
            chunks.Add(new T[Size]);
        }

        this[Count++] = item;
    }
}
