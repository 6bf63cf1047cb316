using System.Collections.Immutable;

namespace Wsis.Governance.Symbols;

/// <summary>Several resolutions under one number: <c>A-B</c>.</summary>
internal static class LetterGroup
{
    /// <summary>Reads a group of at most 26 letters in order.</summary>
    public static bool TryRead(ReadOnlySpan<char> letters, out char first, out char last)
    {
        (first, last) = letters.Length == 3 && letters[1] == '-' ? (letters[0], letters[2]) : default;
        return char.IsAsciiLetterUpper(first) && char.IsAsciiLetterUpper(last) && first < last;
    }

    /// <summary>One resolution for each letter.</summary>
    public static ImmutableArray<ResolutionId> Expand(ResolutionId one, char first, char last)
    {
        var all = ImmutableArray.CreateBuilder<ResolutionId>(last - first + 1);
        for (var letter = first; letter <= last; letter++)
        {
            all.Add(one with { Letters = letter.ToString() });
        }

        return all.MoveToImmutable();
    }
}
