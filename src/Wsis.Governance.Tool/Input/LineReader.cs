namespace Wsis.Governance.Tool.Input;

/// <summary>Reads a text line by line, in memory of constant size.</summary>
/// <remarks>Lines end with <c>\n</c> or <c>\r\n</c>. Only the beginning of a line longer than
/// <see cref="MaxLineLength"/> is returned.</remarks>
internal sealed class LineReader(TextReader text)
{
    /// <summary>The maximum number of characters of a line.</summary>
    public const int MaxLineLength = 1 << 16;

    private readonly char[] buffer = new char[MaxLineLength];
    private int start;
    private int end;
    private bool isAtEnd;
    private bool skipsRest;

    /// <summary>Called before waiting for input, so that finished output can be flushed.</summary>
    public Action? BeforeWaiting { get; init; }

    /// <summary>Reads the next line.</summary>
    /// <param name="line">The line without its end; valid until the next call.</param>
    /// <returns>False at the end of the text.</returns>
    public bool TryRead(out ReadOnlySpan<char> line)
    {
        SkipRest();
        for (var searched = 0; ;)
        {
            var ready = buffer.AsSpan(start, end - start);
            var at = ready[searched..].IndexOf('\n');
            if (at >= 0)
            {
                line = ready[..(searched + at)];
                start += line.Length + 1;
                line = line.TrimEnd('\r');
                return true;
            }

            searched = ready.Length;
            skipsRest = searched == MaxLineLength;
            if (isAtEnd || skipsRest)
            {
                line = ready.TrimEnd('\r');
                start = end;
                return searched > 0;
            }

            Fill();
        }
    }

    private void SkipRest()
    {
        while (skipsRest)
        {
            var at = buffer.AsSpan(start, end - start).IndexOf('\n');
            start = at < 0 ? end : start + at + 1;
            skipsRest = at < 0 && !isAtEnd;
            if (skipsRest)
            {
                Fill();
            }
        }
    }

    private void Fill()
    {
        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        BeforeWaiting?.Invoke();
        var count = text.Read(buffer.AsSpan(end));
        isAtEnd = count == 0;
        end += count;
    }
}
