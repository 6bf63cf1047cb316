using System.Collections.Immutable;
using Wsis.Governance.Citations;

namespace Wsis.Governance;

/// <summary>
/// Finds citations of documents and resolutions in running text: symbols as printed, numbers of resolutions and
/// decisions in the six official languages (old and new numbering, lists, letters), and outcome documents of the World
/// Summit by name.
/// </summary>
/// <remarks>Nothing is corrected silently: see <see cref="CitationMatch.Repaired"/> and
/// <see cref="CitationMatch.IsMirrored"/>. The time grows with the length of the text and with nothing else: what is
/// looked at around a number is bounded.</remarks>
public static class CitationScanner
{
    /// <summary>The citations of a text, in their order.</summary>
    /// <param name="text">The text, in logical order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static ImmutableArray<CitationMatch> Scan(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Scan(text, CitationOptions.Default);
    }

    /// <summary>The citations of a text that an organ wrote: numbers without a name are read as its own.</summary>
    /// <param name="text">The text, in logical order.</param>
    /// <param name="contextOrgan">The organ; <c>default</c> if there is none.</param>
    public static ImmutableArray<CitationMatch> Scan(ReadOnlySpan<char> text, Code<Organ> contextOrgan) =>
        Scan(text, CitationOptions.Default with { ContextOrgan = contextOrgan });

    /// <summary>The citations of a text.</summary>
    /// <param name="text">The text, in logical order.</param>
    /// <param name="options">The options.</param>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    public static ImmutableArray<CitationMatch> Scan(ReadOnlySpan<char> text, CitationOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var found = new CitationCollector(options);
        new CitationReader(text, ref found).Read();
        return found.ToMatches(text);
    }
}
