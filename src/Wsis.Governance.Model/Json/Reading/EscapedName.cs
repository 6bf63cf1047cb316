using System.Buffers.Text;

namespace Wsis.Governance.Json.Reading;

/// <summary>Compares names with escapes. The comparison of the platform's reader throws on lone surrogates.</summary>
internal static class EscapedName
{
    /// <summary>True if the string, as written in the text, is that ASCII name.</summary>
    /// <param name="raw">The string between its quotation marks, its escapes well-formed.</param>
    /// <param name="name">The name, ASCII only.</param>
    public static bool Equals(ReadOnlySpan<byte> raw, ReadOnlySpan<byte> name)
    {
        foreach (var expected in name)
        {
            if (raw.IsEmpty || Unit(ref raw) != expected)
            {
                return false;
            }
        }

        return raw.IsEmpty;
    }

    private static int Unit(ref ReadOnlySpan<byte> raw)
    {
        if (raw[0] != '\\')
        {
            var plain = raw[0];
            raw = raw[1..];
            return plain;
        }

        if (raw[1] == 'u')
        {
            Utf8Parser.TryParse(raw.Slice(2, 4), out ushort unit, out _, 'x');
            raw = raw[6..];
            return unit;
        }

        var letter = raw[1];
        raw = raw[2..];
        return letter switch
        {
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            _ => letter,
        };
    }
}
