using System.Text;
using Wsis.Governance.Findings;

namespace Wsis.Governance.Json;

/// <summary>Line and column of offsets asked for in rising order, each byte of the text looked at once.</summary>
internal ref struct LineCounter(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> utf8 = utf8;
    private int position = Encodings.LengthOfUtf8Mark(utf8);
    private int line = 1;
    private int column = 1;

    /// <summary>The place of an offset that is not before the last one asked for.</summary>
    public TextPlace PlaceOf(long offset)
    {
        var end = (int)Math.Clamp(offset, position, utf8.Length);
        var passed = utf8[position..end];
        var newLines = passed.Count((byte)'\n');
        if (newLines > 0)
        {
            line += newLines;
            column = 1;
            passed = passed[(passed.LastIndexOf((byte)'\n') + 1)..];
        }

        column += Encoding.UTF8.GetCharCount(passed);
        position = end;
        return new TextPlace(line, column);
    }
}
