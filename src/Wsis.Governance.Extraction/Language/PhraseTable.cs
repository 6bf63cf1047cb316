using System.Runtime.InteropServices;

namespace Wsis.Governance.Extraction.Language;

/// <summary>Finds phrases of one or more words at a position in a text.</summary>
internal sealed class PhraseTable<T>
{
    private readonly WordTable<Phrase[]> byFirstWord;

    /// <summary>Collects phrases.</summary>
    /// <param name="phrases">The phrases and their values.</param>
    /// <param name="mark">The mark of words that begin a phrase; none if words have no mark.</param>
    public PhraseTable(IEnumerable<(string Phrase, T Value)> phrases, WordRoles mark = WordRoles.None)
    {
        Mark = mark;
        var lists = new Dictionary<string, List<Phrase>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (phrase, value) in phrases)
        {
            var words = phrase.Split(' ');
            ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, words[0], out _);
            Insert(list ??= [], new Phrase(words, value));
        }

        var byWord = new Dictionary<string, Phrase[]>(StringComparer.OrdinalIgnoreCase);
        foreach (var (word, list) in lists)
        {
            byWord.Add(word, [.. list]);
        }

        FirstWords = [.. byWord.Keys];
        byFirstWord = new WordTable<Phrase[]>(byWord);
    }

    /// <summary>The mark of the words that begin a phrase.</summary>
    public WordRoles Mark { get; }

    /// <summary>The words that phrases begin with.</summary>
    public IReadOnlyList<string> FirstWords { get; }

    /// <summary>The longest phrase that begins at a token.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="index">The first token.</param>
    /// <param name="value">The value of the phrase.</param>
    /// <returns>The token after the phrase; the first token if there is none.</returns>
    public int Read(Tokens tokens, int index, out T? value)
    {
        value = default;
        ref readonly var token = ref tokens[index];
        if (Mark == WordRoles.None ? token.Kind != TokenKind.Word : !token.Is(Mark))
        {
            return index;
        }

        return ReadFrom(tokens, index, token, ref value);
    }

    private int ReadFrom(Tokens tokens, int index, in Token token, ref T? value)
    {
        if (!byFirstWord.TryFind(token.Hash, tokens[token], out var phrases))
        {
            return index;
        }

        foreach (var phrase in phrases!)
        {
            if (Matches(tokens, index, phrase.Words))
            {
                value = phrase.Value;
                return index + phrase.Words.Length;
            }
        }

        return index;
    }

    // The longest is first; of those as long, the first that was given.
    private static void Insert(List<Phrase> phrases, Phrase phrase)
    {
        var at = phrases.Count;
        while (at > 0 && phrases[at - 1].Words.Length < phrase.Words.Length)
        {
            at--;
        }

        phrases.Insert(at, phrase);
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

    private sealed record Phrase(string[] Words, T Value);
}
