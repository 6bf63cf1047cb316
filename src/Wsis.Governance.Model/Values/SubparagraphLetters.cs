namespace Wsis.Governance.Values;

/// <summary>
/// The order of subparagraph letters in United Nations documents: (a) to (z), then (aa), (bb) to (zz). Other pairs,
/// such as (ab), are kept but follow no order, so no range runs over them.
/// </summary>
internal static class SubparagraphLetters
{
    /// <summary>The rank of (zz), the last that a range can reach. (a) has 1.</summary>
    public const int LastInOrder = 52;

    /// <summary>The rank of one or two lower-case letters; 0 for any other text.</summary>
    public static int RankOf(ReadOnlySpan<char> letters) => letters switch
    {
        [>= 'a' and <= 'z' and var only] => only - 'a' + 1,
        [>= 'a' and <= 'z' and var first, >= 'a' and <= 'z' and var second] => first == second
            ? first - 'a' + 27
            : LastInOrder + 1 + ((first - 'a') * 26) + (second - 'a'),
        _ => 0,
    };

    /// <summary>The letters of a rank.</summary>
    public static string TextOf(int rank) => rank switch
    {
        <= 26 => ((char)('a' + rank - 1)).ToString(),
        <= LastInOrder => new string((char)('a' + rank - 27), 2),
        _ => string.Concat(
            ((char)('a' + ((rank - LastInOrder - 1) / 26))).ToString(),
            ((char)('a' + ((rank - LastInOrder - 1) % 26))).ToString()),
    };
}
