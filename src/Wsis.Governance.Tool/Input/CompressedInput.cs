using Wsis.Governance.Json.Reading;

namespace Wsis.Governance.Tool.Input;

/// <summary>Recognizes compressed files by their first bytes.</summary>
internal static class CompressedInput
{
    /// <summary>The number of first bytes needed.</summary>
    public const int Length = 4;

    private const string Gzip = "gzip";

    /// <summary>Refuses a compressed text.</summary>
    /// <param name="name">The name of the text.</param>
    /// <param name="beginning">Its first bytes.</param>
    /// <exception cref="ToolException">The text is compressed; the message says what to do.</exception>
    public static void Refuse(string name, ReadOnlySpan<byte> beginning)
    {
        if (Encodings.CompressionOf(beginning) is var (format, program))
        {
            throw new ToolException($"\"{name}\" is compressed ({format}). {Advice(name, program)}");
        }
    }

    private static string Advice(string name, string program) => File.Exists(name)
        ? $"Decompress it first, and name the new file: {program} {name} > FILE"
        : $"Decompress it first: {program} FILE | wsis …";

    /// <summary>Refuses a file with a gzip extension that is not a gzip file.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="beginning">Its first bytes.</param>
    /// <exception cref="ToolException">The file is not a gzip file; the message says what it is and
    /// what to do.</exception>
    public static void RefuseUnlessGzip(string name, ReadOnlySpan<byte> beginning)
    {
        var format = Encodings.CompressionOf(beginning);
        if (format?.Name == Gzip)
        {
            return;
        }

        throw new ToolException(format is var (other, program)
            ? $"\"{name}\" is compressed by {other}, not by gzip as its name says. {Advice(name, program)}"
            : $"\"{name}\" is not a gzip file, although its name ends in .gz. Give it a name without .gz, "
                + "or compress it.");
    }
}
