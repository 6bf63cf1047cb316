namespace Wsis.Governance.Json.Reading;

/// <summary>Turns problems, which have offsets, into findings with pointer, line and column: one pass over the text,
/// only if there is a problem.</summary>
internal static class ProblemLocator
{
    /// <summary>The findings about a whole text, in its order.</summary>
    public static ValueList<Finding> Resolve(
        ReadOnlySpan<byte> utf8, List<Problem> problems, string? source, bool hasOneRecordPerLine)
    {
        if (problems.Count == 0)
        {
            return default;
        }

        var paths = new JsonPointerLocator(utf8, Encodings.LengthOfUtf8Mark(utf8), hasOneRecordPerLine);
        return Resolve(problems, source, new LineCounter(utf8), paths);
    }

    /// <summary>The findings about a part of a text, in its order.</summary>
    /// <param name="problems">The problems, with offsets from the start of lines and paths.</param>
    /// <param name="source">The name of the text.</param>
    /// <param name="lines">Computes lines and columns.</param>
    /// <param name="paths">Computes pointers.</param>
    public static ValueList<Finding> Resolve(
        List<Problem> problems, string? source, LineCounter lines, JsonPointerLocator paths)
    {
        var sorted = InOrder(problems);
        var findings = new Finding[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            findings[i] = new Finding
            {
                Rule = sorted[i].Rule,
                Severity = sorted[i].Severity,
                Pointer = paths.PointerAt(sorted[i].Offset),
                Location = lines.PlaceOf(sorted[i].Offset),
                Source = source,
                Arguments = sorted[i].Arguments,
            };
        }

        return ValueList<Finding>.FromArray(findings);
    }

    // Problems at one offset keep their order.
    private static Problem[] InOrder(List<Problem> problems)
    {
        Problem[] sorted = [.. problems];
        var keys = new (long Offset, int Index)[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            keys[i] = (sorted[i].Offset, i);
        }

        Array.Sort(keys, sorted);
        return sorted;
    }
}
