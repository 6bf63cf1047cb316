using System.Diagnostics.CodeAnalysis;
using System.Text;
using Wsis.Governance.Findings;

namespace Wsis.Governance.Tool.Output;

/// <summary>Quotes lines of a text, asked for in rising order.</summary>
internal sealed class QuotedLines(ReadOnlyMemory<byte> text)
{
    private const int MostBytes = 1 << 16;

    private int line = 1;
    private int start;

    /// <summary>The line of a place, cut to a width around it.</summary>
    /// <param name="place">The place.</param>
    /// <param name="width">The most columns to quote.</param>
    /// <param name="quote">The part of the line that shows the place.</param>
    /// <param name="mark">The column of the quote that the place is at, from 0.</param>
    /// <returns>False where the text is not at hand or the line is too long to be worth quoting.</returns>
    public bool TryQuote(TextPlace place, int width, [NotNullWhen(true)] out string? quote, out int mark)
    {
        (quote, mark) = (null, 0);
        if (text.IsEmpty || !GoTo(place.Line))
        {
            return false;
        }

        var rest = text.Span[start..];
        var end = rest.IndexOf((byte)'\n');
        var bytes = end < 0 ? rest : rest[..end];
        if (bytes.Length > MostBytes)
        {
            return false;
        }

        var whole = Printable(Encoding.UTF8.GetString(bytes).TrimEnd('\r'));
        var at = Math.Min(place.Column - 1, whole.Length);
        var from = whole.Length <= width ? 0 : Math.Clamp(at - (width / 2), 0, whole.Length - width);
        from -= from > 0 && from < whole.Length && char.IsLowSurrogate(whole[from]) ? 1 : 0;
        var shown = whole.AsSpan(from, Math.Min(width, whole.Length - from));
        quote = shown[..TextWidth.Fitting(shown, width)].ToString();
        mark = TextWidth.Of(quote.AsSpan(0, Math.Min(at - from, quote.Length)));
        return true;
    }

    private bool GoTo(int wanted)
    {
        while (line < wanted)
        {
            var end = text.Span[start..].IndexOf((byte)'\n');
            if (end < 0)
            {
                return false;
            }

            start += end + 1;
            line++;
        }

        return line == wanted;
    }

    // What a terminal would act on, or turn around, is shown as a space of the same width.
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
