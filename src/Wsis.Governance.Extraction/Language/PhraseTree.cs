namespace Wsis.Governance.Extraction.Language;

/// <summary>Phrases by their words. It knows only their numbers, so that one compiled search serves the tables of all
/// kinds of values.</summary>
internal sealed class PhraseTree
{
    private readonly WordTable<Node> first;

    /// <summary>Collects phrases; the number of each is its place in the list. Of equal phrases the first
    /// is taken.</summary>
    public PhraseTree(IEnumerable<string> phrases)
    {
        var root = new Branch();
        var number = 0;
        foreach (var phrase in phrases)
        {
            root.Add(phrase.Split(' '), number++);
        }

        FirstWords = [.. root.Words];
        first = root.ToTable()!;
    }

    /// <summary>The words that phrases begin with.</summary>
    public IReadOnlyList<string> FirstWords { get; }

    /// <summary>The longest phrase that begins at a token.</summary>
    /// <param name="tokens">The text.</param>
    /// <param name="index">The first token.</param>
    /// <param name="number">The number of the phrase; -1 if there is none.</param>
    /// <returns>The token after the phrase; the first token if there is none.</returns>
    public int Read(Tokens tokens, int index, out int number)
    {
        number = -1;
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

            if (node!.Number >= 0)
            {
                (end, number) = (at + 1, node.Number);
            }

            next = node.Next;
        }

        return end;
    }

    /// <summary>The words that can follow a word of a phrase, while phrases are collected.</summary>
    private sealed class Branch
    {
        private readonly Dictionary<string, Branch> next = new(StringComparer.OrdinalIgnoreCase);
        private int number = -1;

        public IEnumerable<string> Words => next.Keys;

        public void Add(ReadOnlySpan<string> words, int ofPhrase)
        {
            if (words.IsEmpty)
            {
                number = number < 0 ? ofPhrase : number;
                return;
            }

            if (!next.TryGetValue(words[0], out var branch))
            {
                next.Add(words[0], branch = new Branch());
            }

            branch.Add(words[1..], ofPhrase);
        }

        public WordTable<Node>? ToTable() => next.Count == 0 ? null : new WordTable<Node>(
            next.ToDictionary(pair => pair.Key, pair => new Node(pair.Value.number, pair.Value.ToTable())));
    }

    /// <summary>A word of a phrase.</summary>
    /// <param name="Number">The number of the phrase that ends with it; -1 for none.</param>
    /// <param name="Next">The words that may follow; null for none.</param>
    private sealed record Node(int Number, WordTable<Node>? Next);
}
