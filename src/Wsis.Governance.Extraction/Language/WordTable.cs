namespace Wsis.Governance.Extraction.Language;

/// <summary>The values of words, found in upper or lower case by their <see cref="WordKey.Hash"/>. Nearly all words of
/// a text are in none of the tables: one comparison of numbers shows that.</summary>
internal sealed class WordTable<T>
{
    private const int MaxOfEnds = 8;
    private const int MinRoom = 6;

    // A byte of each hash, close together, for they are all that most searches read. 0 is an empty place.
    private readonly byte[] tags;
    private readonly Entry[] entries;
    private readonly int mask;

    /// <summary>Collects words.</summary>
    /// <param name="words">The words, each once, with what they stand for.</param>
    public WordTable(Dictionary<string, T> words)
    {
        var size = 8;
        while (size < MinRoom * words.Count)
        {
            size *= 2;
        }

        (tags, entries, mask) = (new byte[size], new Entry[size + 1], size - 1);
        foreach (var (word, value) in words)
        {
            var hash = WordKey.Hash(word);
            var at = First(hash);
            while (tags[at] != 0)
            {
                at = Next(at);
            }

            (tags[at], entries[at]) = (TagOf(hash), new Entry(word, WordKey.Ends(word), word.Length, value));
        }
    }

    /// <summary>The value of a word; <c>default</c> for a word that is not in the table. For words of a text in turn:
    /// whether one is in the table is hard to predict for a processor, so that nearly all are found without a
    /// branch.</summary>
    /// <param name="hash">Its <see cref="WordKey.Hash"/>.</param>
    /// <param name="ends">Its <see cref="WordKey.Ends"/>.</param>
    /// <param name="word">The word.</param>
    public T? ValueOf(uint hash, (ulong Begin, ulong End) ends, ReadOnlySpan<char> word)
    {
        var at = First(hash);
        var tag = tags[at];
        var isTagged = ((tag ^ TagOf(hash)) - 1) >> 31;
        if ((tag != 0) & (isTagged == 0))
        {
            return TryFind(hash, word, out var next) ? next : default;
        }

        // The last entry is empty: no word has its length.
        ref readonly var entry = ref entries[(at & isTagged) | ((entries.Length - 1) & ~isTagged)];
        var differs = (ulong)(uint)(entry.Length ^ word.Length) | (entry.Ends.Begin ^ ends.Begin)
            | (entry.Ends.End ^ ends.End);
        if ((isTagged != 0) & ((differs != 0) | (word.Length > MaxOfEnds)))
        {
            return differs == 0 && WordKey.AreSame(word, entry.Word) ? entry.Value
                : TryFind(hash, word, out var other) ? other : default;
        }

        return entry.Value;
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
            if (found == tag && entries[at].Is(word))
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

    private int First(uint hash) => (int)hash & mask;

    private int Next(int at) => (at + 1) & mask;

    private readonly record struct Entry(string Word, (ulong Begin, ulong End) Ends, int Length, T Value)
    {
        public bool Is(ReadOnlySpan<char> word)
        {
            var (begin, end) = WordKey.Ends(word);
            return Ends.Begin == begin && Ends.End == end && Length == word.Length
                && (Length <= MaxOfEnds || WordKey.AreSame(word, Word));
        }
    }
}
