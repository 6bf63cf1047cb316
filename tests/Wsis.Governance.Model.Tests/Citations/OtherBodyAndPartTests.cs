namespace Wsis.Governance.Tests.Citations;

/// <summary>Numbers of bodies that have no such symbols, parts of documents that a place cannot name, and lists and
/// dates in rarer forms.</summary>
public class OtherBodyAndPartTests
{
    [Theory]
    [InlineData("Commission for Social Development resolution 2010/2 was noted.")]
    [InlineData("Commission on Science and Technology for Development resolution 2010/2 was noted.")]
    [InlineData("In Human Rights Committee decision 2010/2 the matter was closed.")]
    [InlineData("See decision 2010/2 of the Human Rights Committee.")]
    [InlineData("Economic Commission for Europe decision 2010/1 sets the fee.")]
    [InlineData("World Summit on the Information Society decision 2010/2")]
    [InlineData("as requested in the Commission's decision 2010/2")]
    [InlineData("European Parliament resolution 2010/2")]
    [InlineData("Inter-Parliamentary Union resolution 2010/2")]
    [InlineData("African Union decision 2010/2")]
    [InlineData("ESCAP resolution 60/2 and UNCITRAL decision 60/2")]
    [InlineData("резолюция 60/2 Экономической комиссии для Африки")]
    [InlineData("резолюция 58/28 Всемирной ассамблеи здравоохранения")]
    [InlineData("резолюция 58/28 Всемирной организации здравоохранения")]
    [InlineData("решение 2012/3 Исполнительного совета")]
    [InlineData("решение Исполнительного комитета 60/5")]
    [InlineData("резолюция 2000/7 Подкомиссии")]
    [InlineData("قرار اللجنة الاقتصادية لأفريقيا 60/2")]
    [InlineData("قرار جمعية الصحة العالمية 58/28")]
    [InlineData("مقرر المجلس التنفيذي 2012/3")]
    [InlineData("قرار اللجنة الفرعية 2000/7")]
    [InlineData("la resolución 58/28 de la Asamblea Mundial de la Salud")]
    [InlineData("la decisión 2012/3 de la Junta Ejecutiva")]
    [InlineData("la décision 2012/3 du Conseil exécutif")]
    [InlineData("执行局第2012/3号决定")]
    public void A_number_of_a_body_without_such_symbols_is_no_citation(string text) => Read(text).Should().Be("");

    [Theory]
    [InlineData("резолюция Генеральной Ассамблеи 60/252 о всемирной встрече")]
    [InlineData("резолюция 60/252 Генеральной Ассамблеи о Всемирной встрече")]
    [InlineData("резолюция 60/252 о Всемирной встрече на высшем уровне")]
    [InlineData("la resolución 60/252 de la Asamblea General sobre la Cumbre Mundial")]
    [InlineData("la résolution 60/252 de l'Assemblée générale sur le Sommet mondial")]
    [InlineData("قرار الجمعية العامة بشأن الصحة 60/252")]
    public void A_title_that_could_name_a_body_hides_no_number(string text) =>
        Read(text).Should().Be("A/RES/60/252");

    [Theory]
    [InlineData("the establishment of the Tribunal for Lakes and resolution 1966 (2010)", "S/RES/1966(2010)")]
    [InlineData(
        "General Assembly resolutions 68/1 on rivers, 68/204 on the Conference on Financing for Development and 65/146",
        "A/RES/68/1; A/RES/68/204; A/RES/65/146")]
    [InlineData("Economic and Social Council resolution 2010/2", "E/RES/2010/2")]
    [InlineData("resolution 59/113 of 10 December 2004 of the World Programme for Lakes", "A/RES/59/113")]
    public void A_body_named_before_another_number_hides_none(string text, string expected) =>
        Read(text).Should().Be(expected);

    [Theory]
    [InlineData("preambular paragraph 3 of resolution 60/252", "A/RES/60/252")]
    [InlineData("preamble, paragraph 3, of resolution 60/252", "A/RES/60/252")]
    [InlineData("paragraph 3 of part two of resolution 60/252", "A/RES/60/252")]
    [InlineData("chapter II, section A, paragraph 9 of A/66/77", "A/66/77")]
    [InlineData("paragraph 3 of the operative part of resolution 60/252", "A/RES/60/252 3")]
    [InlineData("section B, paragraph 3, of the annex to resolution 60/252", "A/RES/60/252 annex section B 3")]
    public void Paragraphs_of_a_preamble_part_or_chapter_are_no_place(string text, string expected) =>
        Read(text).Should().Be(expected);

    [Theory]
    [InlineData("Tunis Agenda, paragraphs 35a, 35b and 36", "tunis-agenda 35 (a), 35 (b), 36")]
    [InlineData("A/66/77/Add.1-Add.3", "A/66/77/Add.1; A/66/77/Add.2; A/66/77/Add.3")]
    [InlineData("A/60/430 and Corrs.1-2", "A/60/430; A/60/430/Corr.1; A/60/430/Corr.2")]
    [InlineData("S/PV.5225 and 5226", "S/PV.5225; S/PV.5226")]
    [InlineData("resolution 60/252 of March 2006, para. 9", "A/RES/60/252 9")]
    [InlineData("resolution 60/252, dated 27.03.2006, para. 9", "A/RES/60/252 9")]
    [InlineData("Тунисская программа, пп. 35 и 68–71", "tunis-agenda 35, 68-71")]
    public void Rarer_forms_of_letters_lists_and_dates_are_read(string text, string expected) =>
        Read(text).Should().Be(expected);

    [Fact]
    public void A_long_list_of_paragraphs_may_be_before_its_document()
    {
        var list = string.Join(", ", Enumerable.Range(1, 30));
        Read($"paragraphs {list} of resolution 60/252").Should().Be($"A/RES/60/252 {list}");
    }

    [Theory]
    [InlineData("A/80/L.XX")]
    [InlineData("A/80/L.? and A/80/L.#")]
    [InlineData("E/2026/L.nn, A/80/TBC, A/80/L.TBD")]
    [InlineData("A/RES/80/[xx]")]
    [InlineData("E/CN.16/2031/CRP.X")]
    public void A_symbol_that_is_not_filled_in_is_no_citation(string text) => Read(text).Should().Be("");

    [Theory]
    [InlineData("The vote was 60/40, a majority of 51/49.")]
    [InlineData("See presidential statement 2019/5 and report 2019/6.")]
    public void A_ratio_and_a_number_of_another_document_are_none_in_a_text_of_an_organ(string text)
    {
        CitationScanner.Scan(text, Organ.GeneralAssembly).Should().BeEmpty();
        CitationScanner.Scan(text, Organ.EconomicAndSocialCouncil).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Recalling its resolution 60/40,", "A/RES/60/40")]
    [InlineData("Recalling 60/40 of 1 December 2005,", "A/RES/60/40")]
    public void A_resolution_whose_numbers_make_a_hundred_is_cited_by_its_word_or_date(string text, string expected) =>
        CitationScanner.Scan(text, Organ.GeneralAssembly)[0].Canonical.Should().Be(expected);

    [Theory]
    [InlineData(null)]
    [InlineData("generalAssembly")]
    [InlineData("securityCouncil")]
    [InlineData("economicAndSocialCouncil")]
    [InlineData("humanRightsCouncil")]
    public void A_number_may_begin_before_the_end_of_the_list_that_was_read(string? organ)
    {
        const string Text = "A/75/L.82A/75/L.82/Add.1]section IV, S-20/541/35239-21(h)\n      \nby S.C. resolution "
            + "Economic and Social Council (a)29/37 H to N至S-3/7and 11 كانون الأول 1994 ";
        CitationScanner.Scan(Text, organ is null ? default : Code<Organ>.Parse(organ)).Should().NotBeEmpty();
    }

    [Theory]
    [InlineData(30)]
    [InlineData(1000)]
    public void A_present_session_that_cannot_be_is_refused(int session) =>
        FluentActions.Invoking(() => new CitationOptions { PresentSession = session })
            .Should().Throw<ArgumentOutOfRangeException>();

    private static string Read(string text) => string.Join("; ", CitationScanner
        .Scan(text)
        .Select(match => $"{match.Canonical} {match.Paragraphs}".TrimEnd()));
}
