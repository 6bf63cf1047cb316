using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Wsis.Governance.Citations.Text;

/// <summary>Which of sixteen characters are letters, found at once: the ends of words cannot be predicted, so a loop
/// over their characters is slow.</summary>
internal static class LetterMask
{
    /// <summary>The number of characters.</summary>
    public const int Count = 16;

    private const ushort NotAscii = 0xFF80;
    private const byte ToLower = 0x20;
    private const byte Letters = 26;

    /// <summary>One bit for each letter, the first character in the lowest; 0 if there is none, or if a character is
    /// not ASCII.</summary>
    /// <param name="text">The text; at least <see cref="Count"/> characters from <paramref name="start"/> on.</param>
    /// <param name="start">The first character.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(ReadOnlySpan<char> text, int start)
    {
        if (!Vector128.IsHardwareAccelerated)
        {
            return 0;
        }

        var characters = MemoryMarshal.Cast<char, ushort>(text.Slice(start, Count));
        var (first, second) = (Vector128.Create(characters), Vector128.Create(characters[(Count / 2)..]));
        if (((first | second) & Vector128.Create(NotAscii)) != Vector128<ushort>.Zero)
        {
            return 0;
        }

        var lower = Vector128.Narrow(first, second) | Vector128.Create(ToLower);
        return Vector128.LessThan(lower - Vector128.Create((byte)'a'), Vector128.Create(Letters))
            .ExtractMostSignificantBits();
    }
}
