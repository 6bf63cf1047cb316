using System.Globalization;
using System.Text;

namespace Wsis.Governance.Tool.Output;

/// <summary>The width of text in terminal columns.</summary>
internal static class TextWidth
{
    // First and last of the blocks whose characters take two columns.
    private static readonly (int First, int Last)[] wide =
    [
        (0x1100, 0x115F), (0x2E80, 0x303E), (0x3041, 0xA4CF), (0xA960, 0xA97F), (0xAC00, 0xD7A3), (0xF900, 0xFAFF),
        (0xFE30, 0xFE6F), (0xFF00, 0xFF60), (0xFFE0, 0xFFE6), (0x1F300, 0x1F64F), (0x1F900, 0x1F9FF),
        (0x20000, 0x3FFFD),
    ];

    /// <summary>The columns of a text.</summary>
    public static int Of(ReadOnlySpan<char> text)
    {
        var columns = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            columns += Of(rune);
        }

        return columns;
    }

    /// <summary>The columns of a character: 0 for combining and format characters, 2 for ideographs, 1
    /// for all others.</summary>
    public static int Of(Rune rune)
    {
        if (rune.Value < 0x300)
        {
            return 1;
        }

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
            _ => IsWide(rune.Value) ? 2 : 1,
        };
    }

    /// <summary>The number of UTF-16 code units of a text that fit into the given columns; at least one character, so
    /// that a caller always advances.</summary>
    public static int Fitting(ReadOnlySpan<char> text, int columns)
    {
        var (units, used) = (0, 0);
        foreach (var rune in text.EnumerateRunes())
        {
            used += Of(rune);
            if (used > columns && units > 0)
            {
                break;
            }

            units += rune.Utf16SequenceLength;
        }

        return Math.Min(units, text.Length);
    }

    private static bool IsWide(int character)
    {
        foreach (var (first, last) in wide)
        {
            if (character >= first && character <= last)
            {
                return true;
            }
        }

        return false;
    }
}
