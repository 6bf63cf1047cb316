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
    [InlineData("humanRightsCouncil", "第24/7号法令")]
    [InlineData("humanRightsCouncil", "المرسوم 24/7")]
    [InlineData("generalAssembly", "contract 2010/2, invoice 65/141, 66/288")]
    [InlineData("generalAssembly", "Decree 65/141 and Ordinance 60/252")]
    [InlineData("generalAssembly", "the bus on route 66/288")]
    [InlineData("generalAssembly", "Reglamento (UE) 2016/679")]
    [InlineData("generalAssembly", "Регламент (ЕС) 2016/679")]
    [InlineData("generalAssembly", "le contrat 2010/2 et la facture 65/141")]
    [InlineData("generalAssembly", "договор 2010/2, счет 65/141")]
    public void Numbers_of_other_texts_are_no_resolutions(string body, string text) =>
        Read(body, text).Should().Be("");

    [Theory]
    [InlineData("generalAssembly", "60/252. The summit", "A/RES/60/252")]
    [InlineData("generalAssembly", "pursuant to 60/252 and 61/1,", "A/RES/60/252; A/RES/61/1")]
    [InlineData("generalAssembly", "Recalling 60/252 of 27 March 2006,", "A/RES/60/252")]
    [InlineData("securityCouncil", "the duties in 2462 (2019) and 2178 (2014)", "S/RES/2462(2019); S/RES/2178(2014)")]
    public void A_number_without_a_word_is_read_where_nothing_else_owns_it(string body, string text, string expected) =>
        Read(body, text).Should().Be(expected);

    [Theory]
    [InlineData("A/RES/60/252, 63/202 and 65/141", "A/RES/60/252; A/RES/63/202; A/RES/65/141")]
    [InlineData("E/RES/2010/2 and 2011/16", "E/RES/2010/2; E/RES/2011/16")]
    [InlineData("S/RES/1325 (2000), 1820 (2008)", "S/RES/1325(2000); S/RES/1820(2008)")]
    [InlineData("A/HRC/RES/24/5, 31/23 et 40/16", "A/HRC/RES/24/5; A/HRC/RES/31/23; A/HRC/RES/40/16")]
    [InlineData("A/RES/3379 (XXX) and 3380 (XXX)", "A/RES/3379(XXX); A/RES/3380(XXX)")]
    public void Numbers_of_the_same_form_continue_a_symbol(string text, string expected) =>
        Read(null, text).Should().Be(expected);

    [Theory]
    [InlineData("A/RES/60/252, 2006/07")]
    [InlineData("A/RES/60/252 and 70/30 votes")]
    [InlineData("A/RES/60/252 and 12 (2006)")]
    [InlineData("A/RES/60/252 for the boats 63/202")]
    public void Other_numbers_after_a_symbol_continue_none(string text) => Read(null, text).Should().Be("A/RES/60/252");

    [Theory]
    [InlineData("A/RES/60/252 (I)", "A/RES/60/252")]
    [InlineData("A/RES/60/252 (2006)", "A/RES/60/252")]
    [InlineData("A/RES/217 (III)", "A/RES/217(III)")]
    [InlineData("WSIS-05/TUNIS/DOC/6 (Rev. 1)", "WSIS-05/TUNIS/DOC/6(Rev.1)")]
    public void A_bracket_after_a_space_belongs_to_symbols_that_have_one(string text, string expected) =>
        Read(null, text).Should().Be(expected);

    [Theory]
    [InlineData("humanRightsCouncil", "وإذ يشير إلى القرار 72/6 المؤرخ 13 تشرين الثاني/نوفمبر 2017", "A/RES/72/6")]
    [InlineData("securityCouncil", "the governing council of the port, and in line with resolution 1483 (2003)", "S/RES/1483(2003)")]
    public void The_date_or_year_of_a_number_decides_against_the_body_of_the_text(
        string body, string text, string expected) => Read(body, text).Should().Be(expected);

    [Theory]
    [InlineData("Rés. AG 60/252")]
    [InlineData("rés. 60/252 de l'Assemblée générale")]
    [InlineData("UNGA/RES/60/252")]
    public void Short_forms_of_other_languages_are_read(string text) => Read(null, text).Should().Be("A/RES/60/252");

    private static string Read(string? body, string text) =>
        string.Join("; ", CitationScanner.Scan(text, OrganCode.Of(body)).Select(static match => match.Canonical));
}
