using System.Buffers;
using System.Security.Cryptography;

namespace Wsis.Governance;

/// <content>A hash of the content of a record.</content>
public static partial class WsisJson
{
    /// <summary>The SHA-256 of a record's compact canonical form, in lower-case hexadecimal: 64 characters, the same
    /// on every machine.</summary>
    /// <param name="record">The record.</param>
    /// <remarks>The hash covers everything that is written, including unknown members, and symbols as
    /// they were printed.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
    public static string HashOf(Record record)
    {
        var buffer = new ArrayBufferWriter<byte>();
        Write(record, buffer);
        return Convert.ToHexStringLower(SHA256.HashData(buffer.WrittenSpan));
    }
}
