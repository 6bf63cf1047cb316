namespace Wsis.Governance.Extraction.Language;

/// <summary>The values of words, found in upper or lower case by their <see cref="WordKey.Hash"/>. Nearly all words of
/// a text are in none of the tables: one comparison of numbers shows that.</summary>
internal sealed class WordTable<T>
{
    // A byte of each hash, close together, for they are all that most searches read. 0 is an empty place.
    private readonly byte[] tags;
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

        (tags, entries) = (new byte[size], new Entry[size]);
        foreach (var (word, value) in words)
        {
            var hash = WordKey.Hash(word);
            var at = First(hash);
            while (tags[at] != 0)
            {
                at = Next(at);
            }

            (tags[at], entries[at]) = (TagOf(hash), new Entry(word, value));
        }
    }

    /// <summary>Looks for a word.</summary>
    /// <param name="hash">Its <see cref="WordKey.Hash"/>.</param>
    /// <param name="word">The word.</param>
    /// <param name="value">The value; <c>default</c> for a word that is not in the table.</param>
    public bool TryFind(uint hash, ReadOnlySpan<char> word, out T? value)
    {
        var tag = TagOf(hash);
        for (var at = First(hash); ; at = Next(at))
        {
            var found = tags[at];
            if (found == tag && WordKey.AreSame(word, entries[at].Word))
            {
                value = entries[at].Value;
                return true;
            }

            if (found == 0)
            {
                break;
            }
        }

        value = default;
        return false;
    }

    private static byte TagOf(uint hash) => (byte)(hash >> 24 | 1);

    private int First(uint hash) => (int)hash & (tags.Length - 1);

    private int Next(int at) => (at + 1) & (tags.Length - 1);

    private readonly record struct Entry(string Word, T Value);
}
