using Wsis.Governance.Tool.Input;

namespace Wsis.Governance.Tool.Documents;

/// <summary>Cuts a stream of UTF-8 into lines.</summary>
internal static class LineBytes
{
    private const int FirstSize = 1 << 17;

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The lines without their ends, each in memory of its own.</summary>
    /// <param name="name">The name of the file, for the message.</param>
    /// <param name="stream">The text.</param>
    /// <exception cref="ToolException">The text is not UTF-8.</exception>
    public static IEnumerable<byte[]> Read(string name, Stream stream)
    {
        var check = new Utf8Check(name, Utf8Check.SaveAsUtf8);
        var block = new byte[FirstSize];
        var (start, searched, end) = (0, 0, stream.ReadAtLeast(block, ByteOrderMark.Length, false));
        start = searched = StartBehindMark(name, block.AsSpan(0, end));
        check.Next(block.AsSpan(0, end));
        while (true)
        {
            var at = Array.IndexOf(block, (byte)'\n', searched, end - searched);
            if (at >= 0)
            {
                yield return block[start..at];
                start = searched = at + 1;
                continue;
            }

            (block, end, start) = (WithRoom(block, start, end), end - start, 0);
            searched = end;
            var count = stream.Read(block, end, block.Length - end);
            check.Next(block.AsSpan(end, count));
            if (count == 0)
            {
                check.End();
                yield return block[..end];
                yield break;
            }

            end += count;
        }
    }

    private static int StartBehindMark(string name, ReadOnlySpan<byte> beginning) => beginning switch
    {
        [0xFE, 0xFF, ..] or [0xFF, 0xFE, ..] => throw new ToolException(
            $"{name} is written in UTF-16; JSON lines are read in UTF-8. Save the file as UTF-8."),
        _ => beginning.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0,
    };

    // The rest of the block moves to its beginning; a line as long as the block gets a longer block.
    private static byte[] WithRoom(byte[] block, int start, int end)
    {
        var room = end - start == block.Length ? new byte[2 * block.Length] : block;
        Buffer.BlockCopy(block, start, room, 0, end - start);
        return room;
    }
}
