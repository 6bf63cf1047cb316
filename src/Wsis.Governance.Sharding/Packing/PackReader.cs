using System.Text;

namespace Wsis.Governance.Sharding.Packing;

/// <summary>Reads what a <see cref="PackBuffer"/> took.</summary>
internal ref struct PackReader(ReadOnlySpan<byte> packed)
{
    private readonly ReadOnlySpan<byte> packed = packed;
    private int position;

    /// <summary>The next number.</summary>
    public ulong ReadNumber()
    {
        ulong number = packed[position++];
        if (number < 0x80)
        {
            return number;
        }

        number &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            var next = packed[position++];
            number |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
            {
                return number;
            }
        }
    }

    /// <summary>The next number, which is small.</summary>
    public int ReadInt() => (int)ReadNumber();

    /// <summary>The next number that may be negative.</summary>
    public long ReadSigned()
    {
        var number = ReadNumber();
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    /// <summary>The bytes of the next text.</summary>
    public ReadOnlySpan<byte> ReadUtf8()
    {
        var length = ReadInt();
        position += length;
        return packed.Slice(position - length, length);
    }

    /// <summary>The next text.</summary>
    public string ReadText() => Encoding.UTF8.GetString(ReadUtf8());
}
