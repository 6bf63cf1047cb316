using System.Buffers;
using System.Buffers.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Wsis.Governance.Json.Writing;

/// <summary>Writes JSON on one line, without spaces, directly to the output: the same bytes as the writer of
/// System.Text.Json with <see cref="JsonOutput.Compact"/>, which checks each name and tracks each bracket.</summary>
/// <param name="output">The output; complete after <see cref="Flush"/>.</param>
internal ref struct CompactSink(IBufferWriter<byte> output) : IJsonSink
{
    private const int Block = 1 << 12;
    private const int MaxBytesOfCharacter = 3;
    private const int MaxEscapeLength = 6;
    private const int MaxNumberLength = 11;

    private Span<byte> room;
    private int used;
    private bool needsComma;

    /// <summary>The number of bytes written to the output.</summary>
    public long Flushed { get; private set; }

    /// <summary>Writes the pending bytes to the output.</summary>
    public void Flush()
    {
        output.Advance(used);
        Flushed += used;
        room = default;
        used = 0;
    }

    /// <summary>Ends a line.</summary>
    public void EndLine()
    {
        Reserve(1)[0] = (byte)'\n';
        used++;
        needsComma = false;
    }

    /// <inheritdoc/>
    public void BeginObject() => Begin((byte)'{');

    /// <inheritdoc/>
    public void EndObject() => End((byte)'}');

    /// <inheritdoc/>
    public void BeginList() => Begin((byte)'[');

    /// <inheritdoc/>
    public void EndList() => End((byte)']');

    /// <inheritdoc/>
    public void Name(scoped ReadOnlySpan<byte> name)
    {
        var to = Separate(name.Length + 4);
        to[0] = (byte)'"';
        name.CopyTo(to[1..]);
        to[name.Length + 1] = (byte)'"';
        to[name.Length + 2] = (byte)':';
        used += name.Length + 3;
        needsComma = false;
    }

    /// <inheritdoc/>
    public void Name(string name)
    {
        Text(name);
        Reserve(1)[0] = (byte)':';
        used++;
        needsComma = false;
    }

    /// <inheritdoc/>
    public void Text(string text)
    {
        var to = Separate((text.Length * MaxBytesOfCharacter) + 3);
        to[0] = (byte)'"';
        used++;
        var rest = text.AsSpan();
        int plain;
        while ((plain = ReadableEncoder.LengthOfPlain(rest)) < rest.Length)
        {
            Transcode(rest[..plain]);
            Escape(rest[plain]);
            rest = rest[(plain + 1)..];
        }

        Transcode(rest);
        Reserve(1)[0] = (byte)'"';
        used++;
        needsComma = true;
    }

    /// <inheritdoc/>
    public void Plain(scoped ReadOnlySpan<byte> ascii)
    {
        var to = Separate(ascii.Length + 3);
        to[0] = (byte)'"';
        ascii.CopyTo(to[1..]);
        to[ascii.Length + 1] = (byte)'"';
        used += ascii.Length + 2;
        needsComma = true;
    }

    /// <inheritdoc/>
    public void Number(int number)
    {
        Utf8Formatter.TryFormat(number, Separate(MaxNumberLength + 1), out var length);
        used += length;
        needsComma = true;
    }

    /// <inheritdoc/>
    public void Flag(bool flag)
    {
        var text = flag ? "true"u8 : "false"u8;
        text.CopyTo(Separate(text.Length + 1));
        used += text.Length;
        needsComma = true;
    }

    /// <inheritdoc/>
    public void Unknown(UnknownMember member)
    {
        Name(member.Name);
        Flush();
        using var value = JsonDocument.Parse(member.Json, new JsonDocumentOptions { MaxDepth = int.MaxValue });
        using var json = new Utf8JsonWriter(output, JsonOutput.Compact);
        value.RootElement.WriteTo(json);
        needsComma = true;
    }

    private void Begin(byte bracket)
    {
        Separate(2)[0] = bracket;
        used++;
        needsComma = false;
    }

    private void End(byte bracket)
    {
        Reserve(1)[0] = bracket;
        used++;
        needsComma = true;
    }

    /// <summary>Gets a buffer for the given number of bytes, after the comma before a value,
    /// which is written.</summary>
    private Span<byte> Separate(int length)
    {
        var to = Reserve(length);
        if (!needsComma)
        {
            return to;
        }

        to[0] = (byte)',';
        used++;
        return to[1..];
    }

    private Span<byte> Reserve(int length)
    {
        if (room.Length - used < length)
        {
            Flush();
            room = output.GetSpan(Math.Max(length, Block));
        }

        return room[used..];
    }

    private void Transcode(ReadOnlySpan<char> text)
    {
        Utf8.FromUtf16(text, Reserve(text.Length * MaxBytesOfCharacter), out _, out var length);
        used += length;
    }

    private void Escape(char unit) => used += ReadableEncoder.WriteEscape(unit, Reserve(MaxEscapeLength));
}
