using System.Text;
using System.Text.Json;
using Wsis.Governance.Findings;
using Wsis.Governance.Values;

namespace Wsis.Governance.Json;

/// <summary>Turns problems, which have offsets, into findings with pointer, line and column: one pass over the text, made
/// only where there is a problem.</summary>
internal static class ProblemPlaces
{
    /// <summary>The findings in the order of the text.</summary>
    public static ValueList<Finding> Resolve(ReadOnlySpan<byte> utf8, List<Problem> problems, string? source)
    {
        if (problems.Count == 0)
        {
            return default;
        }

        Problem[] sorted = [.. problems];
        var byOffset = new long[sorted.Length];
        for (var i = 0; i < sorted.Length; i++)
        {
            byOffset[i] = (sorted[i].Offset << 16) + Math.Min(i, 0xFFFF);
        }

        Array.Sort(byOffset, sorted);
        var findings = new Finding[sorted.Length];
        var lines = new LineCounter(utf8);
        var paths = new PathFinder(utf8);
        for (var i = 0; i < sorted.Length; i++)
        {
            findings[i] = new Finding
            {
                Rule = sorted[i].Rule,
                Severity = sorted[i].Severity,
                Pointer = paths.PointerAt(sorted[i].Offset),
                Place = lines.PlaceOf(sorted[i].Offset),
                Source = source,
                Arguments = sorted[i].Arguments,
            };
        }

        return ValueList<Finding>.FromArray(findings);
    }
}
