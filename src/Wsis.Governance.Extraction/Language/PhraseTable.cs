namespace Wsis.Governance.Extraction.Language;

/// <summary>Finds phrases of one or more words at a position in a text.</summary>
internal sealed class PhraseTable<T>
{
    private readonly PhraseTree tree;
    private readonly T[] values;

    /// <summary>Collects phrases.</summary>
    /// <param name="phrases">The phrases and their values. Of equal phrases the first is taken.</param>
    /// <param name="mark">The mark of words that begin a phrase; none if words have no mark.</param>
    public PhraseTable(IEnumerable<(string Phrase, T Value)> phrases, WordRoles mark = WordRoles.None)
    {
        (string Phrase, T Value)[] all = [.. phrases];
        (Mark, values) = (mark, [.. all.Select(one => one.Value)]);
        tree = new PhraseTree(all.Select(one => one.Phrase));
    }

    private PhraseTable(PhraseTree tree, T[] values, WordRoles mark) =>
        (this.tree, this.values, Mark) = (tree, values, mark);

    /// <summary>The mark of the words that begin a phrase.</summary>
    public WordRoles Mark { get; }

    /// <summary>The words that phrases begin with.</summary>
    public IReadOnlyList<string> FirstWords => tree.FirstWords;

    /// <summary>The same phrases with other values.</summary>
    public PhraseTable<TOther> With<TOther>(Func<T, TOther> value) => new(tree, [.. values.Select(value)], Mark);

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

        var end = tree.Read(tokens, index, out var number);
        value = number < 0 ? default : values[number];
        return end;
    }
}
