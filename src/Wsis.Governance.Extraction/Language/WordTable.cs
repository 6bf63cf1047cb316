namespace Wsis.Governance.Extraction.Language;

/// <summary>The values of words, found in upper or lower case by their <see cref="WordKey.Hash"/>. Nearly all words of
/// a text are in none of the tables: one comparison of numbers shows that.</summary>
internal sealed class WordTable<T>
{
    // The hashes stand apart, close together, for they are all that most searches read. 0 is an empty place.
    private readonly uint[] hashes;
    private readonly Entry[] entries;

    /// <summary>Collects words.</summary>
    /// <param name="words">The words, each once, with what they stand for.</param>
    public WordTable(Dictionary<string, T> words)
    {
        var size = 8;
        while (size < 3 * words.Count)
        {
            size *= 2;
        }

        (hashes, entries) = (new uint[size], new Entry[size]);
        foreach (var (word, value) in words)
        {
            var hash = WordKey.Hash(word) | 1;
            var at = First(hash);
            while (hashes[at] != 0)
            {
                at = Next(at);
            }

            (hashes[at], entries[at]) = (hash, new Entry(word, value));
        }
    }

    /// <summary>Looks for a word.</summary>
    /// <param name="hash">Its <see cref="WordKey.Hash"/>.</param>
    /// <param name="word">The word.</param>
    /// <param name="value">The value; <c>default</c> for a word that is not in the table.</param>
    public bool TryFind(uint hash, ReadOnlySpan<char> word, out T? value)
    {
        hash |= 1;
        for (var at = First(hash); hashes[at] != 0; at = Next(at))
        {
            if (hashes[at] == hash && WordKey.AreSame(word, entries[at].Word))
            {
                value = entries[at].Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    private int First(uint hash) => (int)(hash >> 1) & (hashes.Length - 1);

    private int Next(int at) => (at + 1) & (hashes.Length - 1);

    private readonly record struct Entry(string Word, T Value);
}
