namespace Wsis.Governance.Tests.Citations.Places;

/// <summary>Places of several documents that are named together.</summary>
public class PlacePairTests
{
    [Theory]
    [InlineData("paragraphs 5 and 9 of resolutions 60/252 and 63/202, respectively,")]
    [InlineData("paragraphs 5 and 9 of its resolutions 60/252 of 27 March 2006 and 63/202 of 19 December 2008, respectively,")]
    [InlineData("paragraphs 5 and 9 of resolution 60/252 and resolution 63/202 respectively")]
    [InlineData("resolutions 60/252 and 63/202, paragraphs 5 and 9, respectively")]
    [InlineData("A/RES/60/252 and A/RES/63/202 (paras. 5 and 9, respectively)")]
    [InlineData("les paragraphes 5 et 9 des résolutions 60/252 et 63/202, respectivement,")]
    [InlineData("los párrafos 5 y 9 de las resoluciones 60/252 y 63/202, respectivamente,")]
    [InlineData("в пунктах 5 и 9 резолюций 60/252 и 63/202 соответственно")]
    [InlineData("الفقرتان 5 و 9 من القرارين 60/252 و 63/202، على التوالي")]
    public void Each_document_gets_its_own(string text) =>
        Read(text).Should().Be("A/RES/60/252 5; A/RES/63/202 9");

    [Theory]
    [InlineData("paragraphs 5, 6 and 9 of resolutions 60/252 and 63/202, respectively,")]
    [InlineData("resolutions 60/252 and 63/202, paragraphs 5, 6 and 9, respectively")]
    [InlineData("paragraphs 5 and 9 of resolutions 60/252 and 63/202")]
    [InlineData("les paragraphes 5 et 9 des résolutions 60/252 et 63/202")]
    [InlineData("los párrafos 5 y 9 de las resoluciones 60/252 y 63/202")]
    [InlineData("пункты 5 и 9 резолюций 60/252 и 63/202")]
    public void Places_that_cannot_be_divided_are_none_of_the_first(string text) =>
        Read(text).Should().Be("A/RES/60/252; A/RES/63/202");

    [Theory]
    [InlineData("paragraphs 5 and 9 of resolution 60/252 and resolution 63/202", "A/RES/60/252 5, 9; A/RES/63/202")]
    [InlineData("resolutions 60/252 and 63/202, paragraphs 5 and 9", "A/RES/60/252; A/RES/63/202 5, 9")]
    [InlineData("paragraph 5 of resolution 60/252 and document A/66/77", "A/RES/60/252 5; A/66/77")]
    [InlineData("paragraph 5 of A/66/77 and Add.1", "A/66/77 5; A/66/77/Add.1")]
    [InlineData("paragraph 5 of resolution 60/252; 63/202 and 64/1", "A/RES/60/252 5; A/RES/63/202; A/RES/64/1")]
    public void A_document_named_alone_has_its_places(string text, string expected) => Read(text).Should().Be(expected);

    [Theory]
    [InlineData("in line with paragraph 9 above and resolution 60/252")]
    [InlineData("paragraphs 9 and 10 below, and resolution 60/252")]
    [InlineData("paragraph 9 of this resolution and resolution 60/252")]
    [InlineData("resolution 60/252, paragraph 9 above")]
    [InlineData("пункт 9 выше и резолюция 60/252")]
    [InlineData("الفقرة 9 أعلاه والقرار 60/252")]
    [InlineData("el párrafo 9 supra y la resolución 60/252")]
    [InlineData("paragraph 9 and resolution 60/252")]
    [InlineData("see para. 9; resolution 60/252")]
    public void A_paragraph_of_the_text_itself_is_none_of_a_document_named_beside_it(string text) =>
        Read(text).Should().Be("A/RES/60/252");

    [Theory]
    [InlineData("WHA resolution 58/28")]
    [InlineData("OSCE decision 2012/3")]
    [InlineData("NATO decision 1325 (2000)")]
    [InlineData("Commonwealth resolution 2012/3")]
    public void Numbers_of_other_bodies_are_no_citations(string text) => Read(text).Should().BeEmpty();

    private static string Read(string text) => string.Join(
        "; ", CitationScanner.Scan(text).Select(static match => $"{match.Canonical} {match.Paragraphs}".TrimEnd()));
}
