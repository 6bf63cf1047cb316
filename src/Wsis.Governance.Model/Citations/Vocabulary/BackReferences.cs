using System.Buffers;

namespace Wsis.Governance.Citations.Vocabulary;

/// <summary>Words that refer to a document cited before: "ibid.", "that resolution".</summary>
internal static class BackReferences
{
    private static readonly (string Words, SymbolKind Kind)[] phrases =
    [
        .. Of(SymbolKind.Document, "ibid", "ibíd", "там же", "同上", "المرجع نفسه"),
        .. Of(SymbolKind.Resolution, "that resolution", "the same resolution", "the said resolution",
            "the aforementioned resolution", "the above-mentioned resolution"),
        .. Of(SymbolKind.Resolution, "ladite résolution", "cette résolution", "la même résolution"),
        .. Of(SymbolKind.Resolution, "dicha resolución", "esa resolución", "la misma resolución"),
        .. Of(SymbolKind.Resolution, "указанной резолюции", "той же резолюции", "该决议", "該決議", "القرار نفسه"),
        .. Of(SymbolKind.Decision, "that decision", "the same decision", "the said decision", "ladite décision",
            "cette décision", "dicha decisión", "esa decisión", "того же решения", "该决定", "المقرر نفسه"),
    ];

    /// <summary>The words, to search a text for.</summary>
    public static readonly SearchValues<string> Words =
        SearchValues.Create([.. phrases.Select(static phrase => phrase.Words)], StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the words that begin at a place.</summary>
    /// <param name="text">The text from the place on.</param>
    /// <param name="kind">The kind of document they refer to; <see cref="SymbolKind.Document"/> for any.</param>
    /// <returns>Their length in characters; 0 if they are the beginning of a longer word.</returns>
    public static int Read(ReadOnlySpan<char> text, out SymbolKind kind)
    {
        foreach (var (words, meant) in phrases)
        {
            if (text.StartsWith(words, StringComparison.OrdinalIgnoreCase)
                && (text.Length == words.Length || !char.IsLetter(text[words.Length]) || words[0] > '\u2FFF'))
            {
                kind = meant;
                return words.Length;
            }
        }

        kind = SymbolKind.Document;
        return 0;
    }

    private static IEnumerable<(string Words, SymbolKind Kind)> Of(SymbolKind kind, params string[] words) =>
        words.Select(one => (one, kind));
}
