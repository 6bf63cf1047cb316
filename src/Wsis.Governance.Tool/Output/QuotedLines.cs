using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace Wsis.Governance.Tool.Output;

/// <summary>Quotes lines of a text, requested in ascending order. The text is read once, in memory
/// of constant size.</summary>
/// <param name="text">The text; null if it does not exist.</param>
internal sealed class QuotedLines(Stream? text) : IDisposable
{
    private const int MaxBytes = 1 << 16;

    private readonly byte[] buffer = new byte[2 * MaxBytes];
    private int line = 1;
    private int start;
    private int end;
    private bool isAtEnd = text is null;

    /// <summary>The line of a place, cut to a width around it.</summary>
    /// <param name="place">The place.</param>
    /// <param name="width">The maximum number of columns to quote.</param>
    /// <param name="quote">The part of the line that shows the place.</param>
    /// <param name="mark">The column of the place in the quote, from 0.</param>
    /// <returns>False if the text is not there or the line is too long to be worth quoting.</returns>
    public bool TryQuote(LinePosition place, int width, [NotNullWhen(true)] out string? quote, out int mark)
    {
        (quote, mark) = (null, 0);
        if (text is null || !GoTo(place.Line) || !TryTakeLine(out var bytes))
        {
            return false;
        }

        var whole = Printable(WithoutMark(Encoding.UTF8.GetString(bytes)).TrimEnd('\r'));
        var at = Math.Min(place.Column - 1, whole.Length);
        var from = whole.Length <= width ? 0 : Math.Clamp(at - (width / 2), 0, whole.Length - width);
        from -= from > 0 && from < whole.Length && char.IsLowSurrogate(whole[from]) ? 1 : 0;
        var shown = whole.AsSpan(from, Math.Min(width, whole.Length - from));
        quote = shown[..TextWidth.Fitting(shown, width)].ToString();
        mark = TextWidth.Of(quote.AsSpan(0, Math.Min(at - from, quote.Length)));
        return true;
    }

    /// <inheritdoc/>
    public void Dispose() => text?.Dispose();

    private bool GoTo(int wanted)
    {
        while (line < wanted)
        {
            var found = buffer.AsSpan(start, end - start).IndexOf((byte)'\n');
            start = found < 0 ? end : start + found + 1;
            line += found < 0 ? 0 : 1;
            if (found < 0 && !TryFill())
            {
                return false;
            }
        }

        return line == wanted;
    }

    private bool TryTakeLine(out ReadOnlySpan<byte> bytes)
    {
        int length;
        while ((length = buffer.AsSpan(start, end - start).IndexOf((byte)'\n')) < 0
            && end - start <= MaxBytes
            && TryFill())
        {
        }

        bytes = buffer.AsSpan(start, length < 0 ? end - start : length);
        return bytes.Length <= MaxBytes;
    }

    private bool TryFill()
    {
        if (isAtEnd)
        {
            return false;
        }

        buffer.AsSpan(start, end - start).CopyTo(buffer);
        (start, end) = (0, end - start);
        var count = text!.Read(buffer.AsSpan(end));
        end += count;
        isAtEnd = count == 0;
        return !isAtEnd;
    }

    // Columns do not count the byte order mark.
    private string WithoutMark(string whole) => line == 1 ? whole.TrimStart('\uFEFF') : whole;

    // Control characters and direction marks are shown as spaces of the same width.
    private static string Printable(string line) => string.Create(line.Length, line, static (shown, line) =>
    {
        for (var i = 0; i < line.Length; i++)
        {
            shown[i] = char.IsControl(line[i]) || IsDirection(line[i]) ? ' ' : line[i];
        }
    });

    private static bool IsDirection(char character) =>
        character is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
