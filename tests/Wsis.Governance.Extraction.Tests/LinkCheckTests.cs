using Wsis.Governance.Validation;

namespace Wsis.Governance.Extraction.Tests;

/// <summary>A link is said to be wrong where it leads elsewhere than its text, and only there.</summary>
public sealed class LinkCheckTests
{
    [Theory]
    [InlineData("57/270 B", "https://undocs.org/en/A/RES/57/270", "WSIS7002")]
    [InlineData("57/270 B", "https://undocs.org/en/A/RES/57/271", "WSIS7001")]
    [InlineData("57/270 B", "https://undocs.org/en/A/RES/57/L..2", "WSIS7003")]
    [InlineData("57/270", "https://undocs.org/en//A/RES/57/270", "WSIS7003")]
    [InlineData("57/270", "https://undocs.org/en/en/A/RES/57/270", "WSIS7003")]
    [InlineData("27/2", "https://undocs.org/A/RES/27/2", "WSIS7003")]
    public void A_wrong_link_is_found(string text, string address, string code) =>
        Check(text, address).Should().Equal(code);

    [Theory]
    [InlineData("57/270 B", "https://undocs.org/en/A/RES/57/270B")]
    [InlineData("57/270", "https://undocs.org/en/A/RES/57/270B")]
    [InlineData("57/270", "https://docs.un.org/en/A/RES/57/270")]
    [InlineData("57/270", "https://example.org/a/b")]
    public void A_link_that_is_right_or_says_more_is_not(string text, string address) =>
        Check(text, address).Should().BeEmpty();

    [Theory]
    [InlineData("Recalling Human Rights Council resolution 34/16 of 24 March 2017,", "34/16", "A/RES/34/16")]
    [InlineData("Recalling resolution 49/7 of 11 March 2005 of the Commission on Boats,", "49/7", "A/RES/49/7")]
    public void A_year_shows_that_a_link_leads_to_another_document(string line, string text, string symbol) =>
        Find(line, text, "https://docs.un.org/en/" + symbol).Should().Equal("WSIS7001");

    [Fact]
    public void A_finding_says_where_it_is_and_what_the_text_names()
    {
        var line = new SourceLine("Recalling General Assembly resolution 60/252 of 27 March 2006,")
        {
            LineNumber = 12,
            Links = [new SourceLink("60/252", "https://docs.un.org/en/A/RES/60/225")],
        };
        var paragraph = DocumentExtractor.Extract([new SourceLine("The General Assembly,"), line]).Paragraphs[1];

        var finding = LinkCheck.Check(paragraph).Should().ContainSingle().Subject;
        finding.Location.Should().Be(new LinePosition(12, 39));
        finding.Severity.Should().Be(Severity.Warning);
        finding.Message.Should().Be("\"60/252\" is linked to A/RES/60/225; the text names A/RES/60/252.");
    }

    [Fact]
    public void A_rule_that_is_switched_off_says_nothing()
    {
        var line = new SourceLine("Recalling General Assembly resolution 60/252 of 27 March 2006,")
        {
            Links = [new SourceLink("60/252", "https://docs.un.org/en/A/RES/60/225")],
        };
        var paragraph = DocumentExtractor.Extract([new SourceLine("The General Assembly,"), line]).Paragraphs[1];

        LinkCheck.Check(paragraph, RuleSet.Default.Without("WSIS7001")).Should().BeEmpty();
    }

    private static string[] Check(string text, string address) =>
        Find($"Recalling General Assembly resolution {text} of 23 June 2003,", text, address);

    private static string[] Find(string text, string link, string address)
    {
        var line = new SourceLine(text) { Links = [new SourceLink(link, address)] };
        var document = DocumentExtractor.Extract([new SourceLine("The General Assembly,"), line]);
        return [.. LinkCheck.Check(document.Paragraphs[1]).Select(finding => finding.Rule.Code)];
    }
}
