using System.Buffers;
using Wsis.Governance.Json;
using Wsis.Governance.Json.Streaming;

namespace Wsis.Governance.Sharding.Checking;

/// <summary>A few records of a text: unread lines, or items already read.</summary>
internal sealed class TextBatch
{
    private const int ShortestRecord = 32;

    private byte[] lines = [];
    private readonly int length;
    private readonly long offset;
    private readonly LinePosition place;
    private readonly int count;
    private readonly IReadOnlyList<RecordReadResult>? items;

    /// <summary>Creates a batch of items already read.</summary>
    public TextBatch(IReadOnlyList<RecordReadResult> items) => this.items = items;

    /// <summary>Lines that are still to be read.</summary>
    /// <param name="lines">The lines, out of the shared pool of arrays.</param>
    /// <param name="length">How many bytes they have.</param>
    /// <param name="offset">The byte of the text at which they begin.</param>
    /// <param name="place">The place at which they begin.</param>
    /// <param name="count">How many lines there are.</param>
    public TextBatch(byte[] lines, int length, long offset, LinePosition place, int count) =>
        (this.lines, this.length, this.offset, this.place, this.count) = (lines, length, offset, place, count);

    /// <summary>The lines.</summary>
    public ReadOnlySpan<byte> Lines => lines.AsSpan(0, length);

    /// <summary>How many lines or items there are likely to be; many short lines hold nothing.</summary>
    public int Count => items?.Count ?? Math.Min(count, length / ShortestRecord);

    /// <summary>The byte of the text at which the lines begin.</summary>
    public long Offset => offset;

    /// <summary>The line and column of the lines.</summary>
    public LinePosition Place => place;

    /// <summary>The items, read when requested.</summary>
    public IEnumerable<RecordReadResult> Read(ReadOptions options)
    {
        if (items is not null)
        {
            foreach (var item in items)
            {
                yield return item;
            }

            yield break;
        }

        using var stream = new RecordStream(options, new InputBuffer(lines, length, offset, place));
        while (stream.TryNext(out var item))
        {
            yield return item;
        }
    }

    /// <summary>Returns the array of the lines to the pool.</summary>
    public void Release()
    {
        if (lines.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(lines);
            lines = [];
        }
    }

    /// <summary>The text from a byte offset on, as far as it is in the batch.</summary>
    /// <returns>False if it must be read again.</returns>
    public bool TryGetText(long at, out ReadOnlySpan<byte> text)
    {
        text = items is null ? lines.AsSpan((int)(at - offset), (int)(offset + length - at)) : default;
        return items is null;
    }
}
