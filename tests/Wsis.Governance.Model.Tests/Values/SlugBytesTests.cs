using System.Text;
using CsCheck;
using Wsis.Governance.Values;

namespace Wsis.Governance.Tests.Values;

/// <summary>The check of many bytes of an id at once agrees with the rule that goes character by character.</summary>
public sealed class SlugBytesTests
{
    // Mostly what slugs are made of, so that many texts are slugs and the others miss by little.
    private static readonly Gen<string> texts =
        Gen.Frequency((60, Gen.Char['a', 'z']), (20, Gen.Char['0', '9']), (8, Gen.Const('-')), (4, Gen.Const('/')),
                (1, Gen.Char['!', '~']))
            .Array[0, 70]
            .Select(characters => new string(characters));

    [Fact]
    public void The_check_of_many_bytes_agrees_with_the_rule()
    {
        var slugs = 0;
        texts.Sample(
            text =>
            {
                var isSlug = IdGrammar.IsWellFormed(text, out _) && !char.IsAsciiLetterUpper(text[0]);
                slugs += isSlug ? 1 : 0;
                SlugValidator.AreSlug(Encoding.UTF8.GetBytes(text)).Should().Be(isSlug, "of \"{0}\"", text);
            },
            iter: 20_000,
            threads: 1);
        slugs.Should().BeGreaterThan(500);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(47)]
    public void A_byte_that_no_slug_may_have_is_found_at_any_position(int length)
    {
        for (var at = 0; at < length; at++)
        {
            for (var unit = 0; unit <= byte.MaxValue; unit++)
            {
                var text = Enumerable.Repeat((byte)'a', length).ToArray();
                text[at] = (byte)unit;
                var isInside = at > 0 && at < length - 1;
                var isSlug = unit is (>= 'a' and <= 'z') or (>= '0' and <= '9')
                    || (isInside && unit is (byte)'-' or (byte)'/');
                SlugValidator.AreSlug(text).Should().Be(isSlug, "of byte {0} at {1}", unit, at);
            }
        }
    }

    [Theory]
    [InlineData(16)]
    [InlineData(40)]
    public void Two_adjacent_breaks_are_found_at_any_position(int length)
    {
        for (var at = 1; at < length - 2; at++)
        {
            var text = Enumerable.Repeat((byte)'a', length).ToArray();
            (text[at], text[at + 1]) = ((byte)'-', (byte)'/');
            SlugValidator.AreSlug(text).Should().BeFalse("of breaks at {0}", at);
        }
    }
}
