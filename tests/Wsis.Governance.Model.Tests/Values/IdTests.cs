using System.Text;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tests.Values;

public class IdTests
{
    private static readonly string longest = new('a', 200);

    [Fact]
    public void Is_a_text_value() => TextValueContract.Holds<Id<Resolution>>(
        ["a", "0", "tunis-agenda", "chain/2010-2", "a-1/b-2", "A/RES/60/252", "A/66/77-E/2011/103", longest],
        [
            ("", 0, "at least one character"),
            ("-a", 0, "a lower-case letter or a digit"),
            ("/a", 0, "a lower-case letter or a digit"),
            ("a--b", 2, "a lower-case letter or a digit"),
            ("a-/b", 2, "a lower-case letter or a digit"),
            ("a-", 2, "a lower-case letter or a digit"),
            ("aB", 1, "a lower-case letter, a digit, a hyphen or a slash"),
            ("a.b", 1, "a lower-case letter, a digit, a hyphen or a slash"),
            ("a b", 1, "a lower-case letter, a digit, a hyphen or a slash"),
            ("é", 0, "a lower-case letter or a digit"),
            (longest + "a", 200, "the end, as an id has no more than 200 characters"),
            ("A", 0, "a lower-case letter or a digit"),
        ]);

    [Theory]
    [InlineData("A/RES/60/252*", 12)]
    [InlineData("A/RES/60/252 A", 12)]
    [InlineData("A/79/5(Vol.II)", 6)]
    public void The_id_of_a_document_is_canonical(string text, int at)
    {
        Id<Resolution>.TryParse(text.AsSpan(), out _, out var error).Should().BeFalse();

        error.Should().Be(new ParseError(at, "the symbol in canonical form"));
    }

    [Theory]
    [InlineData("a", true)]
    [InlineData("tunis-agenda", true)]
    [InlineData("chain/2010-2", true)]
    [InlineData("A/RES/60/252", true)]
    [InlineData("A/79/5 (Vol. II)", true)]
    [InlineData("", false)]
    [InlineData("a-", false)]
    [InlineData("a--b", false)]
    [InlineData("-a", false)]
    [InlineData("a.b", false)]
    [InlineData("a,b", false)]
    [InlineData("A/RES/60/252*", false)]
    [InlineData("é", false)]
    [InlineData("a\u00E9", false)]
    public void Bytes_are_read_like_characters(string text, bool isId)
    {
        foreach (var texts in new[] { null, new StringPool() })
        {
            for (var time = 0; time < 2; time++)
            {
                TextValue.TryTake<Id<Resolution>>(Encoding.UTF8.GetBytes(text), texts, out var id)
                    .Should().Be(isId);
                id.ToString().Should().Be(isId ? text : "");
            }
        }
    }

    [Fact]
    public void The_longest_is_taken_from_bytes_too()
    {
        TextValue.TryTake<Id<Resolution>>(Encoding.UTF8.GetBytes(longest), null, out var id).Should().BeTrue();
        id.ToString().Should().Be(longest);
        TextValue.TryTake<Id<Resolution>>(Encoding.UTF8.GetBytes(longest + "a"), null, out _).Should().BeFalse();
        TextValue.TryTake<Id<Resolution>>(Encoding.UTF8.GetBytes($"A/{new string('7', 198)}"), null, out _)
            .Should().BeFalse("a number has at most nine digits");
    }

    [Fact]
    public void Equal_ids_share_one_string()
    {
        var texts = new StringPool();
        TextValue.TryTake<Id<Resolution>>("tunis-agenda"u8, texts, out var first);
        TextValue.TryTake<Id<Resolution>>("tunis-agenda"u8, texts, out var second);
        TextValue.TryTake<Id<Resolution>>("tunis-agenda"u8, null, out var other);

        second.ToString().Should().BeSameAs(first.ToString());
        other.ToString().Should().NotBeSameAs(first.ToString()).And.Be("tunis-agenda");
    }
}
