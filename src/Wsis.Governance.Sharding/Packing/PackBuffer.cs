using System.Numerics;
using System.Text;

namespace Wsis.Governance.Sharding.Packing;

/// <summary>Bytes that grow at the end: numbers in as few bytes as they need, texts in UTF-8.</summary>
internal sealed class PackBuffer
{
    private byte[] bytes = new byte[1 << 12];

    /// <summary>How many bytes there are.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes.</summary>
    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    /// <summary>Forgets all bytes.</summary>
    public void Clear() => Length = 0;

    /// <summary>Adds a number that is not negative: seven bits a byte.</summary>
    public void WriteNumber(ulong number)
    {
        Reserve(10);
        for (; number >= 0x80; number >>= 7)
        {
            bytes[Length++] = (byte)(number | 0x80);
        }

        bytes[Length++] = (byte)number;
    }

    /// <summary>Adds a number that may be negative.</summary>
    public void WriteSigned(long number) => WriteNumber((ulong)((number << 1) ^ (number >> 63)));

    /// <summary>Adds a text with its length.</summary>
    public void WriteText(string text)
    {
        var max = Encoding.UTF8.GetMaxByteCount(text.Length);
        Reserve(max + 5);
        var length = Encoding.UTF8.GetByteCount(text);
        WriteNumber((ulong)length);
        Length += Encoding.UTF8.GetBytes(text, bytes.AsSpan(Length));
    }

    private void Reserve(int count)
    {
        if (bytes.Length - Length < count)
        {
            Array.Resize(ref bytes, (int)BitOperations.RoundUpToPowerOf2((uint)(Length + count)));
        }
    }
}
