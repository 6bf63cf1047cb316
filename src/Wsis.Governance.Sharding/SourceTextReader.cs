using System.Text.Json;
using Wsis.Governance.Json;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Sharding.Files;
using Wsis.Governance.Sharding.Lookup;

namespace Wsis.Governance.Sharding;

/// <summary>Reads records again from the texts they came from: one text is open at a time.</summary>
internal sealed class SourceTextReader(Func<string, Stream> open) : IDisposable
{
    private const int Block = 1 << 14;

    // What could be read once can be read again.
    private static readonly ReadOptions options = new() { MaxDepth = int.MaxValue, MaxStringLength = int.MaxValue };

    private static readonly JsonReaderOptions deep = new() { MaxDepth = int.MaxValue, AllowMultipleValues = true };

    private readonly ReadContext reading = new(options, null);
    private byte[] buffer = new byte[Block];
    private string? name;
    private Stream? stream;

    // What of the stream is in the buffer: from which byte, how many, and where in it the record begins.
    private long start;
    private int length;
    private int begin;

    /// <summary>The text of a record.</summary>
    /// <returns>Bytes that are valid until the next call.</returns>
    /// <exception cref="IOException">The text is not there, or is not what it was.</exception>
    public ReadOnlySpan<byte> TextOf(CorpusShard shard, RecordPosition position) =>
        shard is { HasTexts: true, IndexFile: { } file }
            ? ShardFileFormat.TextIn(ObjectAt(file, position.Entry)) ?? throw Changed(file)
            : ObjectAt(shard.Source!, position.Offset);

    /// <summary>The text of the record that begins at a byte of a text.</summary>
    /// <returns>Bytes that are valid until the next call.</returns>
    /// <exception cref="IOException">The text is not there, or is not what it was.</exception>
    public ReadOnlySpan<byte> TextAt(string source, long offset) => ObjectAt(source, offset);

    /// <summary>A record, as it stands in its text or in the index.</summary>
    /// <exception cref="IOException">The text is not there, or is not what it was.</exception>
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

    /// <summary>A record whole, as it was before it was trimmed.</summary>
    /// <exception cref="IOException">The text is not there, or is not what it was.</exception>
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
    /// <param name="start">Where the record begins.</param>
    public static Finding Located(Finding finding, ReadOnlySpan<byte> text, LinePosition start)
    {
        var place = finding.Pointer.ToString()[finding.Origin.Pointer.ToString().Length..];
        var offset = (int)JsonPointerLocator.OffsetOf(text, 0, JsonPointer.Parse(place));
        return finding with { Location = LineCounter.Behind(start, text[..offset]) };
    }

    /// <summary>The record that a text begins with.</summary>
    /// <param name="text">The text, which goes on behind the record.</param>
    public static ReadOnlySpan<byte> ObjectIn(ReadOnlySpan<byte> text) => text[..LengthOfObject(text, "")];

    /// <inheritdoc/>
    public void Dispose() => stream?.Dispose();

    /// <summary>Says that a text has changed.</summary>
    public static IOException Changed(string? name) => new($"\"{name}\" is not what it was when it was checked.");

    private Record? FastPathAt(ReadOnlySpan<byte> text) =>
        FastPathRecordReader.TryRead(reading, text, out var record, out _) ? record : null;

    private static Record? ReadAgain(ReadOnlySpan<byte> text) =>
        WsisJson.Read(text, options).Value is [var record] ? record : null;

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

    // Records are often asked for one after the other: what was read with the one before is used.
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

    // Reads on behind what there is; what stands before the record is forgotten where there is no room.
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

    // -1 where the object goes on behind the text.
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
