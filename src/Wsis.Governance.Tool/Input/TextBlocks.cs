namespace Wsis.Governance.Tool.Input;

/// <summary>Reads a running text in blocks that end between paragraphs, in memory of constant size.</summary>
internal sealed class TextBlocks(TextReader text)
{
    private const int UsualSize = 1 << 20;

    private readonly char[] buffer = new char[UsualSize];
    private int given;
    private int end;

    /// <summary>The offset of the block in the text, in UTF-16 code units.</summary>
    public long Offset { get; private set; }

    /// <summary>Reads the next block: the rest of the text if it fits; otherwise all whole paragraphs that fit, or all
    /// whole lines, or all whole words.</summary>
    /// <param name="block">The block; valid until the next call.</param>
    /// <returns>False at the end of the text.</returns>
    public bool TryRead(out ReadOnlySpan<char> block)
    {
        Offset += given;
        buffer.AsSpan(given, end - given).CopyTo(buffer);
        end -= given;
        end += text.ReadBlock(buffer.AsSpan(end));
        given = end < buffer.Length ? end : EndOfBlock(buffer);
        block = buffer.AsSpan(0, given);
        return given > 0;
    }

    /// <summary>The length of the part of a full buffer that ends between paragraphs, lines or words.</summary>
    internal static int EndOfBlock(ReadOnlySpan<char> full)
    {
        // The part that is kept for the next block must be much shorter than the block, so that no text is read
        // again and again.
        var least = full.Length / 2;
        var late = full[least..];
        var at = Math.Max(late.LastIndexOf("\n\n"), late.LastIndexOf("\n\r\n"));
        at = at >= 0 ? at : late.LastIndexOf('\n');
        at = at >= 0 ? at : late.LastIndexOf(' ');
        return at >= 0 ? least + at + 1 : char.IsHighSurrogate(full[^1]) ? full.Length - 1 : full.Length;
    }
}
