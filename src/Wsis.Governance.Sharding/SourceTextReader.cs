using System.Text.Json;
using Wsis.Governance.Json;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Sharding.Files;
using Wsis.Governance.Sharding.Lookup;

namespace Wsis.Governance.Sharding;

/// <summary>Reads records again from their texts; one text is open at a time.</summary>
/// <param name="open">Opens a text by its name.</param>
/// <param name="nullIsAbsent">Whether null meant an absent member when the texts were first read.</param>
internal sealed class SourceTextReader(Func<string, Stream> open, bool nullIsAbsent) : IDisposable
{
    private const int Block = 1 << 14;

    // No limits: this text was accepted before.
    private static readonly ReadOptions options = new() { MaxDepth = int.MaxValue, MaxStringLength = int.MaxValue };

    private static readonly JsonReaderOptions deep = new() { MaxDepth = int.MaxValue, AllowMultipleValues = true };

    private readonly ReadOptions own = options with { NullIsAbsent = nullIsAbsent };
    private readonly ReadContext reading = new(options, null);
    private byte[] buffer = new byte[Block];
    private string? name;
    private Stream? stream;

    // The buffered part of the stream: its first byte, its length, and the offset of the record.
    private long start;
    private int length;
    private int begin;

    /// <summary>The text of a record.</summary>
    /// <returns>Bytes that are valid until the next call.</returns>
    /// <exception cref="IOException">The text is missing or has changed.</exception>
    public ReadOnlySpan<byte> TextOf(CorpusShard shard, RecordPosition position) =>
        shard is { HasTexts: true, IndexFile: { } file }
            ? ShardFileFormat.TextIn(ObjectAt(file, position.Entry)) ?? throw Changed(file)
            : ObjectAt(shard.Source!, position.Offset);

    /// <summary>The text of the record at a byte offset.</summary>
    /// <returns>Bytes that are valid until the next call.</returns>
    /// <exception cref="IOException">The text is missing or has changed.</exception>
    public ReadOnlySpan<byte> TextAt(string source, long offset) => ObjectAt(source, offset);

    /// <summary>A record, as in its text or in the index.</summary>
    /// <exception cref="IOException">The text is missing or has changed.</exception>
    public Record RecordAt(CorpusShard shard, in RecordPosition position)
    {
        if (shard.IndexFile is not { } file)
        {
            var source = shard.Source!;
            GoTo(source, position.Offset);
            return FastPathAt(Ahead) ?? ReadAgain(ObjectAt(source, position.Offset)) ?? throw Changed(source);
        }

        var line = ObjectAt(file, position.Entry);
        return RecordLine.Read(reading, line, position.Entry)?.Record ?? throw Changed(file);
    }

    /// <summary>The complete record, without trimming.</summary>
    /// <exception cref="IOException">The text is missing or has changed.</exception>
    public Record FullRecordAt(CorpusShard shard, Record trimmed, in RecordPosition position)
    {
        var read = ReadAgain(TextOf(shard, position));
        return read is not null && read.Type == trimmed.Type && read.IdText == trimmed.IdText
            ? read
            : throw Changed(shard.Source);
    }

    /// <summary>A finding about a record with its line and column.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="text">The text of the record.</param>
    /// <param name="start">The position of the record.</param>
    public static Finding Located(Finding finding, ReadOnlySpan<byte> text, LinePosition start)
    {
        var place = finding.Pointer.ToString()[finding.Origin.Pointer.ToString().Length..];
        var offset = (int)JsonPointerLocator.OffsetOf(text, 0, JsonPointer.Parse(place));
        return finding with { Location = LineCounter.Behind(start, text[..offset]) };
    }

    /// <summary>The record at the beginning of a text.</summary>
    /// <param name="text">The text, which may continue after the record.</param>
    public static ReadOnlySpan<byte> ObjectIn(ReadOnlySpan<byte> text) => text[..LengthOfObject(text, "")];

    /// <inheritdoc/>
    public void Dispose() => stream?.Dispose();

    /// <summary>The exception for a text that has changed.</summary>
    public static IOException Changed(string? name) =>
        new($"\"{name}\" has changed since it was checked. Check it again.");

    private Record? FastPathAt(ReadOnlySpan<byte> text) =>
        FastPathRecordReader.TryRead(reading, text, out var record, out _) ? record : null;

    private Record? ReadAgain(ReadOnlySpan<byte> text) =>
        WsisJson.Read(text, own).Value is [var record] ? record : null;

    private ReadOnlySpan<byte> Ahead => buffer.AsSpan(begin, length - begin);

    private ReadOnlySpan<byte> ObjectAt(string wanted, long offset)
    {
        GoTo(wanted, offset);
        while (true)
        {
            if (LengthOfObject(Ahead, wanted) is >= 0 and var end)
            {
                return Ahead[..end];
            }

            if (!TryReadMore())
            {
                throw Changed(wanted);
            }
        }
    }

    // Records are often read one after the other, so the buffer of the previous record is reused.
    private void GoTo(string wanted, long offset)
    {
        if (stream is null || !string.Equals(name, wanted, StringComparison.Ordinal))
        {
            stream?.Dispose();
            (stream, length) = (null, 0);
            (stream, name) = (open(wanted), wanted);
        }

        if (length > 0 && offset >= start && offset < start + length)
        {
            begin = (int)(offset - start);
            if (length - begin < Block / 2)
            {
                TryReadMore();
            }

            return;
        }

        stream.Position = offset;
        (start, begin, length) = (offset, 0, 0);
        TryReadMore();
    }

    // Reads more of the stream; bytes before the record are discarded if there is no space.
    private bool TryReadMore()
    {
        if (begin > 0)
        {
            Ahead.CopyTo(buffer);
            (start, length, begin) = (start + begin, length - begin, 0);
        }

        if (length == buffer.Length)
        {
            Array.Resize(ref buffer, buffer.Length * 2);
        }

        var count = stream!.Read(buffer.AsSpan(length));
        length += count;
        return count > 0;
    }

    // -1 if the object continues after the text.
    private static int LengthOfObject(ReadOnlySpan<byte> text, string? name)
    {
        var json = new Utf8JsonReader(text, isFinalBlock: false, new JsonReaderState(deep));
        try
        {
            if (!json.Read())
            {
                return -1;
            }

            return json.TokenType != JsonTokenType.StartObject ? throw Changed(name)
                : json.TrySkip() ? (int)json.BytesConsumed
                : -1;
        }
        catch (JsonException)
        {
            throw Changed(name);
        }
    }
}
