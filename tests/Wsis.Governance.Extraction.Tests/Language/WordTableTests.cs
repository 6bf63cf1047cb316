using Wsis.Governance.Extraction.Language;

namespace Wsis.Governance.Extraction.Tests.Language;

/// <summary>A word is found in any case, and no other word is found for it.</summary>
public sealed class WordTableTests
{
    private static readonly string[] words =
        ["a", "of", "the", "within", "wherein", "Member", "secrétaire", "l'", "l’", "Secretary-General", "x2", "1st"];

    private static readonly WordTable<int> table =
        new(words.Select((word, at) => (word, at)).ToDictionary(pair => pair.word, pair => pair.at));

    [Fact]
    public void A_word_is_found_as_it_stands_and_in_capitals()
    {
        foreach (var word in words)
        {
            Find(word).Should().Be(Array.IndexOf(words, word));
            Find(word.ToUpperInvariant()).Should().Be(Array.IndexOf(words, word));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("on")]
    [InlineData("then")]
    [InlineData("withun")]
    [InlineData("whereon")]
    [InlineData("Secretary General")]
    [InlineData("Secretary-Generals")]
    [InlineData("Secretory-General")]
    [InlineData("secretaire")]
    [InlineData("l`")]
    public void Another_word_is_not(string word) => Find(word).Should().BeNull();

    [Fact]
    public void Words_with_the_same_letters_at_both_ends_are_distinguished()
    {
        var names = Enumerable.Range(0, 500).Select(number => $"word-{number:D4}-ends").ToArray();
        var many = new WordTable<string>(names.ToDictionary(name => name));

        foreach (var name in names)
        {
            many.TryFind(WordKey.Hash(name), name, out var found).Should().BeTrue();
            found.Should().Be(name);
        }

        many.TryFind(WordKey.Hash("word-0500-ends"), "word-0500-ends", out _).Should().BeFalse();
    }

    private static int? Find(string word) =>
        table.TryFind(WordKey.Hash(word), word, out var value) ? value : null;
}
