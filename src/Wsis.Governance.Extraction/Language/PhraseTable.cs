using System.Collections.Frozen;

namespace Wsis.Governance.Extraction.Language;

/// <summary>Finds phrases of one or more words at a position in a text.</summary>
internal sealed class PhraseTable<T>
{
    private readonly FrozenDictionary<string, (string[] Words, T Value)[]> byFirstWord;
    private readonly FrozenDictionary<string, (string[] Words, T Value)[]>.AlternateLookup<ReadOnlySpan<char>> lookup;

    private readonly WordRoles mark;

    /// <summary>Collects phrases.</summary>
    /// <param name="phrases">The phrases and their values.</param>
    /// <param name="mark">The mark of words that begin a phrase; none if words have no mark.</param>
    public PhraseTable(IEnumerable<(string Phrase, T Value)> phrases, WordRoles mark = WordRoles.None)
    {
        this.mark = mark;
        byFirstWord = phrases
            .Select(phrase => (Words: phrase.Phrase.Split(' '), phrase.Value))
            .GroupBy(phrase => phrase.Words[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(
                group => group.Key,
                group => group.OrderByDescending(phrase => phrase.Words.Length).ToArray(),
                StringComparer.OrdinalIgnoreCase);
        lookup = byFirstWord.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words that phrases begin with.</summary>
    public IEnumerable<string> FirstWords => byFirstWord.Keys;

    /// <summary>The longest phrase that begins at a token.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="index">The first token.</param>
    /// <param name="value">The value of the phrase.</param>
    /// <returns>The token after the phrase; the first token if there is none.</returns>
    public int Read(Tokens tokens, int index, out T? value)
    {
        value = default;
        if (!tokens.Has(index) || (mark != WordRoles.None && !tokens[index].Is(mark))
            || !lookup.TryGetValue(tokens.WordAt(index), out var phrases))
        {
            return index;
        }

        foreach (var (words, meant) in phrases)
        {
            if (Matches(tokens, index, words))
            {
                value = meant;
                return index + words.Length;
            }
        }

        return index;
    }

    private static bool Matches(Tokens tokens, int index, string[] words)
    {
        for (var i = 1; i < words.Length; i++)
        {
            if (!tokens.IsWord(index + i, words[i]))
            {
                return false;
            }
        }

        return tokens.Has(index + words.Length - 1);
    }
}
