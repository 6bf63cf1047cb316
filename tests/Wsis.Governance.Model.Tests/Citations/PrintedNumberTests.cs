namespace Wsis.Governance.Tests.Citations;

/// <summary>Numbers in the forms in which texts print them.</summary>
public class PrintedNumberTests
{
    [Theory]
    [InlineData("resolution 57/270-B of 23 June 2003")]
    [InlineData("resolution 57/270(B)")]
    [InlineData("resolution 57/270 [B], annex")]
    [InlineData("resolution 57/270, part B")]
    [InlineData("resolution 57/270 part B")]
    [InlineData("la résolution 57/270, partie B,")]
    [InlineData("la resolución 57/270-B")]
    [InlineData("резолюция 57/270-B")]
    [InlineData("resolution 57/270 b, annex")]
    public void The_letter_of_a_resolution_is_printed_in_several_ways(string text) =>
        Read(null, text).Should().Be("A/RES/57/270B");

    [Theory]
    [InlineData("resolution 57/270 (see below)")]
    [InlineData("resolution 57/270 (I)")]
    [InlineData("resolution 57/270 a year later")]
    [InlineData("resolution 57/270, part of which")]
    [InlineData("la resolución 57/270 y, después,")]
    [InlineData("resolution 57/270, a text")]
    public void Other_letters_are_none_of_the_resolution(string text) => Read(null, text).Should().Be("A/RES/57/270");

    [Theory]
    [InlineData("generalAssembly", "Recalling resolutions 71/243,72/279 and 74/297,", "A/RES/71/243; A/RES/72/279; A/RES/74/297")]
    [InlineData("economicAndSocialCouncil", "its resolutions 2010/2,2011/16 and 2012/5", "E/RES/2010/2; E/RES/2011/16; E/RES/2012/5")]
    [InlineData("generalAssembly", "ses résolutions 71/243,72/279", "A/RES/71/243; A/RES/72/279")]
    public void Numbers_may_stand_without_a_space_between(string body, string text, string expected) =>
        Read(body, text).Should().Be(expected);

    [Theory]
    [InlineData("economicAndSocialCouncil", "ses conclusions concertées 1997/2 du 18 juillet 1997")]
    [InlineData("economicAndSocialCouncil", "sus conclusiones convenidas 1997/2, de 18 de julio")]
    [InlineData("economicAndSocialCouncil", "согласованные выводы 1997/2 от 18 июля 1997 года")]
    [InlineData("economicAndSocialCouncil", "الاستنتاجات المتفق عليها 1997/2")]
    [InlineData("economicAndSocialCouncil", "agreed conclusions 1999/2, 2000/1 and 2002/1")]
    [InlineData("economicAndSocialCouncil", "les conclusions concertées 1999/2, 2000/1 et 2002/1")]
    [InlineData("humanRightsCouncil", "Decree 24/7")]
    [InlineData("humanRightsCouncil", "le décret 24/7")]
    public void Numbers_of_other_texts_are_no_resolutions(string body, string text) =>
        Read(body, text).Should().Be("");

    [Theory]
    [InlineData("Rés. AG 60/252")]
    [InlineData("rés. 60/252 de l'Assemblée générale")]
    [InlineData("UNGA/RES/60/252")]
    public void Short_forms_of_other_languages_are_read(string text) => Read(null, text).Should().Be("A/RES/60/252");

    private static string Read(string? body, string text) =>
        string.Join("; ", CitationScanner.Scan(text, OrganCode.Of(body)).Select(static match => match.Canonical));
}
