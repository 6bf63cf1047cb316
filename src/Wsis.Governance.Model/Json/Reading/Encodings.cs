using System.Text.Json;

namespace Wsis.Governance.Json.Reading;

/// <summary>Encodings, white space and lines of a JSON text.</summary>
internal static class Encodings
{
    /// <summary>The white space of JSON.</summary>
    public static ReadOnlySpan<byte> WhiteSpace => " \t\r\n"u8;

    /// <summary>The length of a UTF-8 byte order mark at the beginning: 3, or 0 if there is none.</summary>
    public static int LengthOfUtf8Mark(ReadOnlySpan<byte> text) => text is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;

    /// <summary>The name of an encoding other than UTF-8 that the first bytes show; null if they show none.</summary>
    public static string? NameOfForeign(ReadOnlySpan<byte> text) => text switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [(byte)'{' or (byte)'[', 0, 0, 0, ..] or [0, 0, 0, (byte)'{' or (byte)'[', ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
        [(byte)'{' or (byte)'[', 0, ..] or [0, (byte)'{' or (byte)'[', ..] => "UTF-16",
        _ => null,
    };

    /// <summary>The format in which a text is compressed, and the command that decompresses it; null if its first
    /// bytes show none.</summary>
    public static (string Name, string Program)? CompressionOf(ReadOnlySpan<byte> text) => text switch
    {
        [0x1F, 0x8B, ..] => ("gzip", "gunzip -c"),
        [0x28, 0xB5, 0x2F, 0xFD, ..] => ("Zstandard", "zstd -dc"),
        [0xFD, (byte)'7', (byte)'z', (byte)'X', ..] => ("xz", "xz -dc"),
        [(byte)'B', (byte)'Z', (byte)'h', ..] => ("bzip2", "bzip2 -dc"),
        [(byte)'P', (byte)'K', 3, 4, ..] => ("ZIP", "unzip -p"),
        _ => null,
    };

    /// <summary>The offset at which a text is malformed.</summary>
    public static int OffsetOf(ReadOnlySpan<byte> text, JsonException malformed) =>
        OffsetOf(text, malformed.LineNumber ?? 0, malformed.BytePositionInLine ?? 0);

    /// <summary>The offset of a place given by line and byte in the line, both from 0.</summary>
    public static int OffsetOf(ReadOnlySpan<byte> text, long line, long byteInLine)
    {
        var offset = 0;
        for (; line > 0; line--)
        {
            var end = text[offset..].IndexOf((byte)'\n');
            if (end < 0)
            {
                break;
            }

            offset += end + 1;
        }

        return (int)Math.Min(offset + byteInLine, text.Length);
    }
}
