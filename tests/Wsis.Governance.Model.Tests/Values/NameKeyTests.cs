using Wsis.Governance.Values;

namespace Wsis.Governance.Tests.Values;

public class NameKeyTests
{
    [Theory]
    [InlineData("\u00C9t\u00E9", "ete")]
    [InlineData("e\u0301t\u00E9", "ete")]
    [InlineData("\u0401\u043B\u043A\u0430", "\u0435\u043B\u043A\u0430")]
    [InlineData("\u0627\u0644\u0623\u064F\u0645\u0645", "\u0627\u0644\u0627\u0645\u0645")]
    [InlineData("\u4E2D\u56FD", "\u4E2D\u56FD")]
    public void Folding_drops_case_accents_and_vowel_signs(string text, string folded) =>
        NameKey.Of(text).Should().Be(folded);

    [Theory]
    [InlineData("The Secretary-General", "secretary general")]
    [InlineData("l\u2019Assembl\u00E9e  g\u00E9n\u00E9rale", "assemblee generale")]
    [InlineData("los Estados", "estados")]
    [InlineData("-", "")]
    public void A_name_keeps_its_words_without_the_article(string name, string words) =>
        NameKey.OfName(name).Should().Be(words);
}
