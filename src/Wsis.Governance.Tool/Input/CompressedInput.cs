namespace Wsis.Governance.Tool.Input;

/// <summary>Knows compressed files by the bytes that they begin with.</summary>
internal static class CompressedInput
{
    /// <summary>How many bytes tell.</summary>
    public const int Length = 4;

    /// <summary>Refuses a compressed text.</summary>
    /// <param name="name">The name of the text.</param>
    /// <param name="beginning">The bytes it begins with.</param>
    /// <exception cref="ToolException">The text is compressed; says how to go about it.</exception>
    public static void Refuse(string name, ReadOnlySpan<byte> beginning)
    {
        var (format, program) = beginning switch
        {
            [0x1F, 0x8B, ..] => ("gzip", "gunzip -c"),
            [0x28, 0xB5, 0x2F, 0xFD, ..] => ("Zstandard", "zstd -dc"),
            [0xFD, (byte)'7', (byte)'z', (byte)'X', ..] => ("xz", "xz -dc"),
            [(byte)'B', (byte)'Z', (byte)'h', ..] => ("bzip2", "bzip2 -dc"),
            [(byte)'P', (byte)'K', 3, 4, ..] => ("ZIP", "unzip -p"),
            _ => ("", ""),
        };
        if (format.Length > 0)
        {
            throw new ToolException(
                $"\"{name}\" is compressed ({format}). Decompress it into wsis: {program} FILE | wsis validate -");
        }
    }
}
