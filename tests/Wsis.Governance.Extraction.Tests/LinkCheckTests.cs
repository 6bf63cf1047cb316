namespace Wsis.Governance.Extraction.Tests;

/// <summary>A link is said to be wrong where it leads elsewhere than its text, and only there.</summary>
public sealed class LinkCheckTests
{
    [Theory]
    [InlineData("57/270 B", "https://undocs.org/en/A/RES/57/270", "WSIS7002")]
    [InlineData("57/270 B", "https://undocs.org/en/A/RES/57/271", "WSIS7001")]
    [InlineData("57/270 B", "https://undocs.org/en/A/RES/57/L..2", "WSIS7003")]
    public void A_wrong_link_is_found(string text, string address, string code) =>
        Check(text, address).Should().Equal(code);

    [Theory]
    [InlineData("57/270 B", "https://undocs.org/en/A/RES/57/270B")]
    [InlineData("57/270", "https://undocs.org/en/A/RES/57/270B")]
    [InlineData("57/270", "https://docs.un.org/en/A/RES/57/270")]
    [InlineData("57/270", "https://example.org/a/b")]
    public void A_link_that_is_right_or_says_more_is_not(string text, string address) =>
        Check(text, address).Should().BeEmpty();

    private static string[] Check(string text, string address)
    {
        var line = new SourceLine($"Recalling General Assembly resolution {text} of 23 June 2003,")
        {
            Links = [new SourceLink(text, address)],
        };
        var document = DocumentExtractor.Extract([new SourceLine("The General Assembly,"), line]);
        return [.. LinkCheck.Check(document.Paragraphs[1]).Select(finding => finding.Rule.Code)];
    }
}
