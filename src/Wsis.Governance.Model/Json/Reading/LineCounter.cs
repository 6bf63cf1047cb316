using System.Text;

namespace Wsis.Governance.Json.Reading;

/// <summary>Computes line and column of offsets in ascending order; each byte of the text is read once.</summary>
/// <param name="utf8">The text, or a part of it that begins at a character.</param>
/// <param name="start">The place of the first byte.</param>
internal ref struct LineCounter(ReadOnlySpan<byte> utf8, LinePosition start)
{
    private readonly ReadOnlySpan<byte> utf8 = utf8;
    private LinePosition place = start;
    private int position;

    /// <summary>Counts from the beginning of a text; a byte order mark is not a character.</summary>
    public LineCounter(ReadOnlySpan<byte> utf8)
        : this(utf8, new LinePosition(1, 1)) => position = Encodings.LengthOfUtf8Mark(utf8);

    /// <summary>The position of an offset that is not before the previous one.</summary>
    public LinePosition PlaceOf(long offset)
    {
        var end = (int)Math.Clamp(offset, position, utf8.Length);
        place = Behind(place, utf8[position..end]);
        position = end;
        return place;
    }

    /// <summary>The position after a piece of text that begins at a position. The numbers stop at
    /// the maximum value.</summary>
    public static LinePosition Behind(LinePosition place, ReadOnlySpan<byte> piece)
    {
        var (line, column) = ((long)place.Line, (long)place.Column);
        var lastBreak = piece.LastIndexOf((byte)'\n');
        if (lastBreak >= 0)
        {
            line += piece[..(lastBreak + 1)].Count((byte)'\n');
            column = 1;
            piece = piece[(lastBreak + 1)..];
        }

        column += Encoding.UTF8.GetCharCount(piece);
        return new LinePosition((int)Math.Min(line, int.MaxValue), (int)Math.Min(column, int.MaxValue));
    }
}
