namespace Wsis.Governance.Corpus;

/// <summary>A list that grows by chunks of one size when it is large, so that nothing is copied and little
/// memory is unused.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
internal sealed class ChunkedList<T>
    where T : struct
{
    private const int Bits = 12;
    private const int Size = 1 << Bits;
    private const int Least = 16;

    private readonly List<T[]> chunks = [];
    private int room;

    /// <summary>The number of items.</summary>
    public int Count { get; private set; }

    /// <summary>An item by its index.</summary>
    public ref T this[int index] => ref chunks[index >> Bits][index & (Size - 1)];

    /// <summary>Adds an item.</summary>
    public void Add(T item)
    {
        if (Count == room)
        {
            Grow();
        }

        this[Count++] = item;
    }

    private void Grow()
    {
        if (room is 0 or >= Size)
        {
            chunks.Add(new T[room == 0 ? Least : Size]);
            room += chunks[^1].Length;
            return;
        }

        var chunk = chunks[0];
        Array.Resize(ref chunk, room * 2);
        (chunks[0], room) = (chunk, room * 2);
    }
}
