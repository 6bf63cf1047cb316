namespace Wsis.Governance.Json.Reading;

/// <summary>Loads the text of a stream, but only its beginning if it cannot contain records.</summary>
internal static class TextLoader
{
    private const int Block = 1 << 16;

    /// <summary>The bytes of the stream; if the first block shows that it contains no records,
    /// only that block.</summary>
    public static async Task<ReadOnlyMemory<byte>> LoadAsync(
        Stream stream, ReadOptions options, CancellationToken cancellation)
    {
        var bytes = new byte[Block];
        var length = 0;
        while (true)
        {
            var read = await stream.ReadAsync(bytes.AsMemory(length), cancellation).ConfigureAwait(false);
            length += read;
            if (read == 0 || length > options.MaxTextLength
                || (length == Block && !MayHoldRecords(bytes, options.MaxDepth)))
            {
                return bytes.AsMemory(0, length);
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, Array.MaxLength));
            }
        }
    }

    // A text of two hundred million brackets is rejected at its first block.
    private static bool MayHoldRecords(ReadOnlySpan<byte> block, int maxDepth)
    {
        var text = block[Encodings.LengthOfUtf8Mark(block)..].TrimStart(Encodings.WhiteSpace);
        return text.IsEmpty
            || ((text[0] == '{' || InputFormatDetector.Of(text, isWhole: false, maxDepth) == InputFormat.Lines)
                && Encodings.NameOfForeign(block) is null);
    }
}
