using System.Text.Json;
using Wsis.Governance.Json.Reading;
using Wsis.Governance.Sharding.Files;

namespace Wsis.Governance.Sharding;

/// <summary>Reads records again from the texts they came from: one text is open at a time.</summary>
internal sealed class SourceTextReader(Func<string, Stream> open) : IDisposable
{
    private const int Block = 1 << 14;

    private byte[] buffer = new byte[Block];
    private string? name;
    private Stream? stream;

    /// <summary>The text of a record.</summary>
    /// <returns>Bytes that are valid until the next call.</returns>
    /// <exception cref="IOException">The text is not at hand, or is not what it was.</exception>
    public ReadOnlySpan<byte> TextOf(CorpusShard shard, in RecordPosition position)
    {
        if (shard.TextFile is { } file)
        {
            return ShardFileFormat.TextIn(ObjectAt(file, position.Entry)) ?? throw Changed(file);
        }

        return TextAt(shard.Source!, position.Offset);
    }

    /// <summary>The text of the record that begins at a byte of a text.</summary>
    /// <returns>Bytes that are valid until the next call.</returns>
    /// <exception cref="IOException">The text is not at hand, or is not what it was.</exception>
    public ReadOnlySpan<byte> TextAt(string source, long offset) => ObjectAt(source, offset);

    /// <summary>A record whole, as it was before it was trimmed; trimmed still where its text has no name.</summary>
    /// <exception cref="IOException">The text is not at hand, or is not what it was.</exception>
    public Record ReadFullRecord(CorpusShard shard, Record trimmed, in RecordPosition position)
    {
        if (shard.Source is null)
        {
            return trimmed;
        }

        var read = WsisJson.Read(TextOf(shard, position)).Value;
        return read.Count == 1 && read[0].Type == trimmed.Type && read[0].IdText == trimmed.IdText
            ? read[0]
            : throw Changed(shard.Source);
    }

    /// <summary>A finding about a record with its line and column.</summary>
    /// <param name="finding">The finding.</param>
    /// <param name="text">The text of the record.</param>
    /// <param name="start">Where the record begins.</param>
    public static Finding Located(Finding finding, ReadOnlySpan<byte> text, LinePosition start)
    {
        var place = finding.Pointer.ToString()[finding.Origin.Pointer.ToString().Length..];
        var offset = (int)PathFinder.OffsetOf(text, 0, JsonPointer.Parse(place));
        return finding with { Location = LineCounter.Behind(start, text[..offset]) };
    }

    /// <summary>The record that a text begins with.</summary>
    /// <param name="text">The text, which goes on behind the record.</param>
    public static ReadOnlySpan<byte> ObjectIn(ReadOnlySpan<byte> text) => text[..LengthOfObject(text, "")];

    /// <inheritdoc/>
    public void Dispose() => stream?.Dispose();

    private static IOException Changed(string name) => new($"\"{name}\" is not what it was when it was checked.");

    private ReadOnlySpan<byte> ObjectAt(string wanted, long offset)
    {
        Seek(wanted, offset);
        for (var length = 0; ;)
        {
            var count = stream!.Read(buffer.AsSpan(length));
            length += count;
            var text = buffer.AsSpan(0, length);
            if (LengthOfObject(text, wanted) is >= 0 and var end)
            {
                return text[..end];
            }

            if (count == 0)
            {
                throw Changed(wanted);
            }

            if (length == buffer.Length)
            {
                Array.Resize(ref buffer, buffer.Length * 2);
            }
        }
    }

    private void Seek(string wanted, long offset)
    {
        if (stream is null || !string.Equals(name, wanted, StringComparison.Ordinal))
        {
            stream?.Dispose();
            stream = null;
            (stream, name) = (open(wanted), wanted);
        }

        stream.Position = offset;
    }

    // -1 where the object goes on behind the text.
    private static int LengthOfObject(ReadOnlySpan<byte> text, string name)
    {
        var options = new JsonReaderOptions { MaxDepth = int.MaxValue, AllowMultipleValues = true };
        var json = new Utf8JsonReader(text, isFinalBlock: false, new JsonReaderState(options));
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
