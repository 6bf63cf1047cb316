namespace Wsis.Governance.Tests.Citations;

/// <summary>Phrases of the kinds that real texts print: symbols and dates are real, the sentences are made
/// up.</summary>
public class RealPhraseTests
{
    [Theory]
    [InlineData("generalAssembly", "Worried about the health of those who fled, recalling resolution 78/34 of 4 December 2023,", "A/RES/78/34")]
    [InlineData("generalAssembly", "Expecting much of the conference, and recalling its resolution 77/248 of 30 December 2022,", "A/RES/77/248")]
    [InlineData("generalAssembly", "Aware of the environment, recalling its resolutions 65/173 of 20 December 2010 and 67/223 of 21 December 2012,", "A/RES/65/173; A/RES/67/223")]
    [InlineData("securityCouncil", "With regard to the civilian population, recalling resolution 2664 (2022),", "S/RES/2664(2022)")]
    [InlineData("securityCouncil", "Beside the Peacebuilding Commission, as resolutions 1645 (2005) and 2282 (2016) have it,", "S/RES/1645(2005); S/RES/2282(2016)")]
    [InlineData("securityCouncil", "to commission a report on how resolution 1325 (2000) is applied,", "S/RES/1325(2000)")]
    [InlineData("generalAssembly", "Recalling Security Council resolution 1863 (2009) and later ones, the last of which was resolution 77/315 of 30 June 2023,", "S/RES/1863(2009); A/RES/77/315")]
    [InlineData("generalAssembly", "Recalling General Assembly and Security Council resolutions 70/262 and 2282 (2016) of 27 April 2016,", "A/RES/70/262; S/RES/2282(2016)")]
    [InlineData("generalAssembly", "Noting resolutions 73/331 of 25 July 2019,75/276 of 28 April 2021 and 77/13 of 21 November 2022,", "A/RES/73/331; A/RES/75/276; A/RES/77/13")]
    [InlineData("generalAssembly", "As Council resolution 47/22 of 13 July 2021 asks;", "A/HRC/RES/47/22")]
    [InlineData("generalAssembly", "Noting that by its resolution 54/18 of 12 October 2023, the Human Rights Council passed the draft on;", "A/HRC/RES/54/18")]
    [InlineData("humanRightsCouncil", "Recalling that, in its resolution 67/16, the General Assembly was of one mind,", "A/RES/67/16")]
    [InlineData("generalAssembly", "Recalling its resolution 60/251 of 15 March 2006, which founded the Human Rights Council, and 65/281 of 17 June 2011 on its work,", "A/RES/60/251; A/RES/65/281")]
    [InlineData("humanRightsCouncil", "On sport and rights, above all resolution 74/16 of 9 December 2019,", "A/RES/74/16")]
    [InlineData("generalAssembly", "Noting the statement of the President PRST 43/1 of 29 May 2020,", "A/HRC/PRST/43/1")]
    [InlineData("generalAssembly", "Notes the decisions ISBA/28/C/9 and ISBA/28/C/24,", "ISBA/28/C/9; ISBA/28/C/24")]
    [InlineData("generalAssembly", "Recalling United Nations Environment Assembly resolution 5/14 of 2 March 2022,", "UNEP/EA.5/RES.14")]
    [InlineData("generalAssembly", "Noting resolutions 4/6 of 15 March 2019, with a long title, and 5/14 of 2 March 2022, of the United Nations Environment Assembly,", "UNEP/EA.4/RES.6; UNEP/EA.5/RES.14")]
    [InlineData("generalAssembly", "Noting United Nations Habitat Assembly resolution 2/1 of 9 June 2023,", "HSP/HA.2/RES.1")]
    [InlineData("generalAssembly", "Noting Human Rights Council resolutions 49/1 of 4 March 2022 and S-34/1 of 12 May 2022,", "A/HRC/RES/49/1; A/HRC/RES/S-34/1")]
    [InlineData("securityCouncil", "on the basis of resolution 2349 (2017), by 30 November 2024,", "S/RES/2349(2017)")]
    [InlineData("securityCouncil", "to continue under resolutions 2250 and 2419;", "S/RES/2250(2015); S/RES/2419(2018)")]
    [InlineData("generalAssembly", "Noting its resolution 76/3 and resolution 77/3, by 31 March 2025,", "A/RES/76/3; A/RES/77/3")]
    [InlineData("generalAssembly", "resolutions 26/22 of 27 June 201413 on companies", "A/HRC/RES/26/22")]
    [InlineData("generalAssembly", "resolutions 2006/46 to 2006/48", "E/RES/2006/46; E/RES/2006/47; E/RES/2006/48")]
    public void A_citation_is_found_whatever_words_stand_around_it(string body, string text, string expected) =>
        Read(text, body).Should().Be(expected);

    [Theory]
    [InlineData("generalAssembly", "The money for the 2025/26 period is granted.")]
    [InlineData("generalAssembly", "See general comment No. 15 (2002) of that Committee,")]
    [InlineData("generalAssembly", "The goal of a 50/50 gender balance is near.")]
    [InlineData("securityCouncil", "by article 53 (1) of the Charter and paragraph 35 (i) below,")]
    [InlineData("securityCouncil", "Ends what Council Regulation (EU) No 267/2012 provides.")]
    [InlineData("humanRightsCouncil", "Welcomes Act No. 22/065 of 26 December 2022 on disabilities,")]
    [InlineData("economicAndSocialCouncil", "Repeats its agreed conclusions 1997/2 of 18 July 1997,")]
    [InlineData("economicAndSocialCouncil", "In Bangkok the members took resolutions 67/4 of 25 May 2011 and 69/12 of 1 May 2013,")]
    [InlineData("generalAssembly", "Noting Commission on Narcotic Drugs resolutions 52/6 of 20 March 2009 and 53/6 of 12 March 2010,")]
    [InlineData("generalAssembly", "Noting decision 27/2 of 22 February 2013, adopted by the Governing Council,")]
    [InlineData(null, "Security Council resolution 2000/1")]
    [InlineData(null, "resolution 79/___")]
    [InlineData(null, "A/80/L.__")]
    [InlineData(null, "A/RES/80/...")]
    [InlineData(null, "A/80/L.[…]")]
    [InlineData(null, "A/80/XXX")]
    public void Numbers_of_other_things_give_nothing(string? body, string text) => Read(text, body).Should().Be("");

    [Theory]
    [InlineData("GA Res. 60/252", "A/RES/60/252")]
    [InlineData("G.A. Res. 60/252", "A/RES/60/252")]
    [InlineData("UNGA res. 60/252", "A/RES/60/252")]
    [InlineData("GA/RES/60/252", "A/RES/60/252")]
    [InlineData("RES/60/252", "A/RES/60/252")]
    [InlineData("S.C. Res. 1325 (2000)", "S/RES/1325(2000)")]
    [InlineData("UNSCR 1325", "S/RES/1325(2000)")]
    [InlineData("Security Council resolution 1325", "S/RES/1325(2000)")]
    [InlineData("ECOSOC Res. 2010/2", "E/RES/2010/2")]
    [InlineData("HRC resolution 20/8", "A/HRC/RES/20/8")]
    [InlineData("GA dec. 65/520", "A/DEC/65/520")]
    [InlineData("General Assembly resolution ES- 10/17", "A/RES/ES-10/17")]
    [InlineData("Economic and Social Council decisions 2018/206–2018/208", "E/DEC/2018/206; E/DEC/2018/207; E/DEC/2018/208")]
    [InlineData("大会第S-27/2号决议", "A/RES/S-27/2")]
    [InlineData("人权理事会第S-21/1号决议", "A/HRC/RES/S-21/1")]
    [InlineData("A/60/430 and Add.1-3", "A/60/430; A/60/430/Add.1; A/60/430/Add.2; A/60/430/Add.3")]
    [InlineData("A/60/430 and Corr.1 and 2", "A/60/430; A/60/430/Corr.1; A/60/430/Corr.2")]
    [InlineData("A/60/430 and Add. 1, 2 and 3", "A/60/430; A/60/430/Add.1; A/60/430/Add.2; A/60/430/Add.3")]
    [InlineData("A/66/PV.12 and 13", "A/66/PV.12; A/66/PV.13")]
    [InlineData("A/60/430 and Add.1/Rev.1", "A/60/430; A/60/430/Add.1/Rev.1")]
    [InlineData("A/66/77 и Add.1 и 2", "A/66/77; A/66/77/Add.1; A/66/77/Add.2")]
    [InlineData("A/66/77-E/2011/103 and Corr.1", "A/66/77-E/2011/103; A/66/77/Corr.1-E/2011/103/Corr.1")]
    [InlineData("القرار A/RES/252/60", "A/RES/60/252")]
    public void Short_forms_and_abbreviations_are_read(string text, string expected) =>
        Read(text, null).Should().Be(expected);

    [Theory]
    [InlineData("paragraph 5\u00a0(g) of its resolution 60/251", "5 (g)")]
    [InlineData("paragraph 5 (c) (iii) of resolution 48/218", "5 (c) (iii)")]
    [InlineData("paragraph 3 of the annex to resolution 60/252", "annex 3")]
    [InlineData("annex to resolution 60/252, paragraph 3", "annex 3")]
    [InlineData("A/66/77, annex, para. 12", "annex 12")]
    [InlineData("paragraph 35 (a) and (b) of the Tunis Agenda", "35 (a), 35 (b)")]
    [InlineData("Tunis Agenda, paras. 35 (a)-(e) and 68-71", "35 (a)-(e), 68-71")]
    [InlineData("resolution 65/141, paras. 17 (a) and (b), 18 and 20", "17 (a), 17 (b), 18, 20")]
    [InlineData("paragraphs 20, 22 (a), (c) and (d) and 31 of resolution 65/141", "20, 22 (a), 22 (c), 22 (d), 31")]
    [InlineData("sub-paragraph (c) of paragraph 35 of the Tunis Agenda", "35 (c)")]
    [InlineData("§ 71 of the Tunis Agenda", "71")]
    [InlineData("Tunis Agenda ¶¶ 68-71", "68-71")]
    [InlineData("paras. 1-3, 5-7, 9, 11, 13-15, 17, 19-21 and 25 of A/66/77", "1-3, 5-7, 9, 11, 13-15, 17, 19-21, 25")]
    [InlineData("paragraphs 29 to 82 of the Tunis Agenda, in particular paragraphs 68 to 71", "29-82")]
    [InlineData("resolution 60/252 of 27 March 2006, para. 9", "9")]
    [InlineData("A/RES/60/252 (27 March 2006), para. 9", "9")]
    [InlineData("la résolution 60/252 du 27 mars 2006, par. 9", "9")]
    [InlineData("la resolución 60/252, de 27 de marzo de 2006, párr. 9", "9")]
    [InlineData("les paragraphes 35 a) à e) de l'Agenda de Tunis", "35 (a)-(e)")]
    [InlineData("пункт 35 a) Тунисской программы", "35 (a)")]
    [InlineData("الفقرة 35 (أ) من برنامج عمل تونس", "35 (a)")]
    [InlineData("第35(a)段《突尼斯议程》", "35 (a)")]
    [InlineData("A/66/77-E/2011/103, paras. 12-14", "12-14")]
    public void Places_are_read_whole(string text, string expected) =>
        CitationScanner.Scan(text)[0].Paragraphs.ToString().Should().Be(expected);

    [Fact]
    public void Places_of_two_resolutions_stay_with_their_own() =>
        CitationScanner.Scan(
                "paragraphs 42 to 52 of its resolution 61/146, paragraphs 20 to 29 of its resolution 68/147")
            .Select(match => $"{match.Canonical} {match.Paragraphs}").Should()
            .Equal("A/RES/61/146 42-52", "A/RES/68/147 20-29");

    [Theory]
    [InlineData("See paragraph 8 of General Assembly resolution 60/252.", "paragraph 8 of General Assembly resolution 60/252", "A/RES/60/252", "https://docs.un.org/en/A/RES/60/252")]
    [InlineData("See A/66/77-E/2011/103, paras. 12-14.", "A/66/77-E/2011/103, paras. 12-14", "A/66/77-E/2011/103", "https://docs.un.org/en/A/66/77")]
    [InlineData("See the Tunis Agenda.", "Tunis Agenda", "WSIS-05/TUNIS/DOC/6(Rev.1)", "https://docs.un.org/en/WSIS-05/TUNIS/DOC/6(Rev.1)")]
    public void A_match_has_what_a_link_needs(string text, string span, string document, string url)
    {
        var match = CitationScanner.Scan(text).Should().ContainSingle().Subject;

        text[match.Span].Should().Be(span);
        (match.Document.Canonical, match.Url).Should().Be((document, url));
    }

    [Theory]
    [InlineData("S/PRST/2000/1")]
    [InlineData("A/HRC/PRST/19/1")]
    [InlineData("A/CONF.219/RES/1")]
    [InlineData("A/C.3/RES/1")]
    [InlineData("E/AC.7/DEC/1")]
    [InlineData("A/RES/60/252/Corr.1")]
    [InlineData("S/RES/1325(2000)/Corr.1")]
    [InlineData("A/RES/79/252A-B")]
    [InlineData("A/RES/57/270[B]")]
    public void A_symbol_that_no_phrase_names_is_cited_by_its_symbol(string symbol) =>
        DocumentSymbol.Parse(symbol).ToCitation().Should().Be(DocumentSymbol.Parse(symbol).Canonical);

    [Fact]
    public void The_citation_of_a_symbol_gives_the_symbol_back()
    {
        var wrong =
            from row in SharedData.Rows("symbols.tsv")
            where DocumentSymbol.TryParse(row[0], out _)
            let symbol = DocumentSymbol.Parse(row[0])
            from language in new[] { "en", "fr", "es", "ru", "zh", "ar" }
            let citation = symbol.ToCitation(language)
            where citation != symbol.Canonical
                && (CitationScanner.Scan(citation) is not [{ } first, ..] || first.Document != symbol)
            select citation;

        wrong.Take(10).Should().BeEmpty();
    }

    private static string Read(string text, string? body) =>
        string.Join("; ", CitationScanner.Scan(text, OrganCode.Of(body)).Select(match => match.Canonical));
}
