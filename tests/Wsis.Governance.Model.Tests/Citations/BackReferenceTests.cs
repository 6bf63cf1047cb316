namespace Wsis.Governance.Tests.Citations;

/// <summary>Words that stand for a document cited before are matches where they are wanted.</summary>
public class BackReferenceTests
{
    [Theory]
    [InlineData("See A/70/33. Ibid., para. 5.", "Ibid -> A/70/33")]
    [InlineData("resolution 60/252, and paragraph 3 of that resolution", "that resolution -> A/RES/60/252")]
    [InlineData("resolution 60/252, decision 65/530 and A/70/33; the same resolution",
        "the same resolution -> A/RES/60/252")]
    [InlineData("resolution 60/252 and decision 65/530; that decision", "that decision -> A/DEC/65/530")]
    [InlineData("résolution 60/252 ; paragraphe 3 de ladite résolution", "ladite résolution -> A/RES/60/252")]
    [InlineData("resolución 60/252 y el párrafo 3 de dicha resolución", "dicha resolución -> A/RES/60/252")]
    [InlineData("в резолюции 60/252 и в пункте 3 указанной резолюции", "указанной резолюции -> A/RES/60/252")]
    [InlineData("大会第60/252号决议和该决议第3段", "该决议 -> A/RES/60/252")]
    [InlineData("قرار الجمعية العامة 60/252 والفقرة 3 من القرار نفسه", "القرار نفسه -> A/RES/60/252")]
    [InlineData("The Tunis Agenda, paragraph 71; ibid., paragraph 72", "ibid -> tunis-agenda")]
    [InlineData("See A/70/33. Ibid. Ibid.", "Ibid -> A/70/33", "Ibid -> A/70/33")]
    public void What_points_back_is_the_last_document_of_its_kind(string text, params string[] expected) =>
        Scan(text).Where(match => !match.Text.Any(char.IsAsciiDigit) && match.Text != "Tunis Agenda")
            .Select(match => match.ToString()).Should().Equal(expected);

    [Theory]
    [InlineData("paragraph 3 of that resolution")]
    [InlineData("ibid.")]
    [InlineData("the decision of all; that resolution; ibidem")]
    public void Nothing_cited_before_is_nothing_to_point_back_to(string text) => Scan(text).Should().BeEmpty();

    [Fact]
    public void A_number_behind_the_words_is_cited_by_itself() =>
        Scan("resolution 60/252 and that resolution 61/16").Select(match => match.Canonical)
            .Should().Equal("A/RES/60/252", "A/RES/61/16");

    [Fact]
    public void The_paragraphs_are_those_of_the_words()
    {
        var back = Scan("paragraph 8 of resolution 60/252, and paragraphs 3 and 4 of that resolution")[^1];

        back.Paragraphs.ToString().Should().Be("3, 4");
        back.Candidates.Single().Confidence.Should().Be(CitationConfidence.Likely);
    }

    [Fact]
    public void They_are_not_looked_for_unless_wanted() =>
        CitationScanner.Scan("See A/70/33. Ibid., para. 5.").Should().ContainSingle();

    [Fact]
    public void A_document_far_before_is_not_meant()
    {
        var between = new string('x', 2001);

        Scan($"See A/70/33. {between} Ibid.").Should().ContainSingle();
    }

    private static IReadOnlyList<CitationMatch> Scan(string text) =>
        CitationScanner.Scan(text, new CitationOptions { FollowBackReferences = true });
}
