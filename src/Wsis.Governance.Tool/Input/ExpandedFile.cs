using System.Buffers.Binary;
using System.IO.Compression;

namespace Wsis.Governance.Tool.Input;

/// <summary>A gzip file, expanded while it is read. A file that is not a gzip file, or is damaged or truncated, is
/// refused by name.</summary>
internal sealed class ExpandedFile : ForwardStream
{
    private const int Trailer = 4;

    private readonly string path;
    private readonly FileStream file;
    private readonly GZipStream expanding;
    private long length;

    // Makes the platform refuse data that is cut, which it otherwise reads as far as it goes.
    static ExpandedFile() => AppContext.SetSwitch("System.IO.Compression.UseStrictValidation", true);

    private ExpandedFile(string path, FileStream file) =>
        (this.path, this.file, expanding) = (path, file, new GZipStream(file, CompressionMode.Decompress));

    /// <summary>Opens a file.</summary>
    /// <exception cref="ToolException">The file is not a gzip file.</exception>
    public static ExpandedFile Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        try
        {
            if (file.CanSeek)
            {
                Span<byte> beginning = stackalloc byte[CompressedInput.Length];
                beginning = beginning[..file.ReadAtLeast(beginning, beginning.Length, throwOnEndOfStream: false)];
                CompressedInput.RefuseUnlessGzip(path, beginning);
                file.Position = 0;
            }

            return new ExpandedFile(path, file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>The length of the expanded text, as the end of a file states it: of a file of several parts the length
    /// of the last one, modulo 2³². Nothing is expanded.</summary>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    public static uint? LengthOfLastPart(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 0);
        return LengthOfLastPart(file);
    }

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        int count;
        try
        {
            count = expanding.Read(buffer);
        }
        catch (InvalidDataException)
        {
            throw new ToolException($"\"{path}\" is damaged or truncated: it cannot be expanded as a gzip file.");
        }

        length += count;
        if (count == 0 && buffer.Length > 0 && HasMore())
        {
            throw new ToolException($"\"{path}\" has other data after the end of its gzip data, which would be lost. "
                + "Remove the data, or compress it.");
        }

        return count;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        expanding.Dispose();
        base.Dispose(disposing);
    }

    // The text of a file with several parts is longer. Other data at the end is most probably larger when it is read as
    // a length.
    private bool HasMore() => LengthOfLastPart(file) is { } last && (uint)length < last;

    private static uint? LengthOfLastPart(FileStream file)
    {
        if (!file.CanSeek || file.Length < Trailer)
        {
            return null;
        }

        Span<byte> last = stackalloc byte[Trailer];
        RandomAccess.Read(file.SafeFileHandle, last, file.Length - Trailer);
        return BinaryPrimitives.ReadUInt32LittleEndian(last);
    }
}
