namespace Wsis.Governance.Extraction.Language;

/// <summary>Finds phrases of one or more words at a position in a text.</summary>
internal sealed class PhraseTable<T>
{
    private readonly WordTable<Node> first;

    /// <summary>Collects phrases.</summary>
    /// <param name="phrases">The phrases and their values. Of equal phrases the first is taken.</param>
    /// <param name="mark">The mark of words that begin a phrase; none if words have no mark.</param>
    public PhraseTable(IEnumerable<(string Phrase, T Value)> phrases, WordRoles mark = WordRoles.None)
    {
        Mark = mark;
        var root = new Branch();
        foreach (var (phrase, value) in phrases)
        {
            root.Add(phrase.Split(' '), value);
        }

        FirstWords = [.. root.Words];
        first = root.ToTable()!;
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

        return ReadFrom(tokens, index, ref value);
    }

    private int ReadFrom(Tokens tokens, int index, ref T? value)
    {
        var end = index;
        var next = first;
        for (var at = index; next is not null && tokens.Has(at); at++)
        {
            ref readonly var token = ref tokens[at];
            var word = tokens[token];
            if (!next.TryFind(token.Kind == TokenKind.Word ? token.Hash : WordKey.Hash(word), word, out var node))
            {
                break;
            }

            if (node!.EndsPhrase)
            {
                (end, value) = (at + 1, node.Value);
            }

            next = node.Next;
        }

        return end;
    }

    /// <summary>The words that can follow a word of a phrase, while phrases are collected.</summary>
    private sealed class Branch
    {
        private readonly Dictionary<string, Branch> next = new(StringComparer.OrdinalIgnoreCase);
        private bool endsPhrase;
        private T? value;

        public IEnumerable<string> Words => next.Keys;

        public void Add(ReadOnlySpan<string> words, T ofPhrase)
        {
            if (words.IsEmpty)
            {
                (endsPhrase, value) = (true, endsPhrase ? value : ofPhrase);
                return;
            }

            if (!next.TryGetValue(words[0], out var branch))
            {
                next.Add(words[0], branch = new Branch());
            }

            branch.Add(words[1..], ofPhrase);
        }

        public WordTable<Node>? ToTable() => next.Count == 0 ? null : new WordTable<Node>(next.ToDictionary(
            pair => pair.Key, pair => new Node(pair.Value.endsPhrase, pair.Value.value, pair.Value.ToTable())));
    }

    /// <summary>A word of a phrase.</summary>
    private sealed record Node(bool EndsPhrase, T? Value, WordTable<Node>? Next);
}
