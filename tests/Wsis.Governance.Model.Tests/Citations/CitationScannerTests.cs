namespace Wsis.Governance.Tests.Citations;

public class CitationScannerTests
{
    [Theory]
    // English
    [InlineData("General Assembly resolution 60/252", "A/RES/60/252")]
    [InlineData("General Assembly resolution 57/270 B of 23 June 2003", "A/RES/57/270B")]
    [InlineData("General Assembly resolution 217 A (III) of 10 December 1948", "A/RES/217(III)[A]")]
    [InlineData("the General Assembly, in its resolutions 60/252 and 63/202, noted", "A/RES/60/252; A/RES/63/202")]
    [InlineData("resolution 40/61 of 9 December 1985 of the General Assembly", "A/RES/40/61")]
    [InlineData("Economic and Social Council resolution 2010/2", "E/RES/2010/2")]
    [InlineData("Economic and Social Council resolutions 1079 (XXXIX), 1625 (LI) and 2000/34", "E/RES/1079(XXXIX); E/RES/1625(LI); E/RES/2000/34")]
    [InlineData("Security Council resolutions 1325 (2000) of 31 October 2000 and 1820 (2008)", "S/RES/1325(2000); S/RES/1820(2008)")]
    [InlineData("Human Rights Council resolution 31/36", "A/HRC/RES/31/36")]
    [InlineData("Commission on Human Rights resolution 1984/21", "E/CN.4/RES/1984/21")]
    [InlineData("Trusteeship Council resolution 2183 (LIII)", "T/RES/2183(LIII)")]
    [InlineData("General Assembly decision 78/546 and resolutions 78/152 and 78/153", "A/DEC/78/546; A/RES/78/152; A/RES/78/153")]
    [InlineData("General Assembly resolutions and decisions 78/114 and 78/546", "A/RES/78/114; A/DEC/78/546")]
    [InlineData("General Assembly resolutions 3419 A to D (XXX)", "A/RES/3419(XXX)[A]; A/RES/3419(XXX)[B]; A/RES/3419(XXX)[C]; A/RES/3419(XXX)[D]")]
    [InlineData("General Assembly resolutions 3411 A and D (XXX)", "A/RES/3411(XXX)[A]; A/RES/3411(XXX)[D]")]
    [InlineData("General Assembly resolution 1474 (ES-IV)", "A/RES/1474(ES-IV)")]
    [InlineData("General Assembly resolution ES-10/17", "A/RES/ES-10/17")]
    [InlineData("General Assembly resolutions 3190 (XXVIII) of 18 December 1973 and 34/226 of 20 December 1979", "A/RES/3190(XXVIII); A/RES/34/226")]
    [InlineData("General Assembly resolution 60/252 and Security Council resolution 1325 (2000)", "A/RES/60/252; S/RES/1325(2000)")]
    // French
    [InlineData("la résolution 60/252 de l'Assemblée générale", "A/RES/60/252")]
    [InlineData("les résolutions 60/252 et 63/202 de l'Assemblée générale", "A/RES/60/252; A/RES/63/202")]
    [InlineData("ses résolutions 1325 (2000), 1820 (2008) et 2122 (2013)", "S/RES/1325(2000); S/RES/1820(2008); S/RES/2122(2013)")]
    [InlineData("la résolution 2010/2 du Conseil économique et social", "E/RES/2010/2")]
    [InlineData("la résolution 31/36 du Conseil des droits de l'homme", "A/HRC/RES/31/36")]
    [InlineData("des documents A/59/668 et additifs 1 à 3", "A/59/668; A/59/668/Add.1; A/59/668/Add.2; A/59/668/Add.3")]
    [InlineData("A/59/668/Add.7 à Add.10", "A/59/668/Add.7; A/59/668/Add.8; A/59/668/Add.9; A/59/668/Add.10")]
    // Spanish
    [InlineData("Resolución 34/180, anexo, de la Asamblea General", "A/RES/34/180")]
    [InlineData("las resoluciones 60/252 y 63/202 de la Asamblea General", "A/RES/60/252; A/RES/63/202")]
    [InlineData("la resolución 1325 (2000) del Consejo de Seguridad", "S/RES/1325(2000)")]
    [InlineData("la resolución 2010/2 del Consejo Económico y Social", "E/RES/2010/2")]
    [InlineData("decisión 50/411 de la Asamblea General", "A/DEC/50/411")]
    // Russian
    [InlineData("резолюцией 60/252 Генеральной Ассамблеи", "A/RES/60/252")]
    [InlineData("Резолюции Генеральной Ассамблеи 68/262 и ES-11/4", "A/RES/68/262; A/RES/ES-11/4")]
    [InlineData("резолюции Генеральной Ассамблеи 217 А (III) и 3380 (ХХХ)", "A/RES/217(III)[A]; A/RES/3380(XXX)")]
    [InlineData("в резолюции 1325 (2000) Совета Безопасности", "S/RES/1325(2000)")]
    [InlineData("резолюция 2010/2 Экономического и Социального Совета", "E/RES/2010/2")]
    // Chinese
    [InlineData("大会2009年12月10日第64/106号决议", "A/RES/64/106")]
    [InlineData("安理会第1325(2000)号决议", "S/RES/1325(2000)")]
    [InlineData("安全理事会第1261（1999）号、第1265（1999）号和第1296（2000）号决议", "S/RES/1261(1999); S/RES/1265(1999); S/RES/1296(2000)")]
    [InlineData("经济及社会理事会第2010/2号决议", "E/RES/2010/2")]
    [InlineData("聯合國大會決議案二三五七(二十二)", "A/RES/2357(XXII)")]
    [InlineData("大會決議案一九九一甲及乙(十八)", "A/RES/1991(XVIII)[A]; A/RES/1991(XVIII)[B]")]
    [InlineData("(S/PRST/2001/31、S/PRST/2002/32和S/PRST/2004/40)", "S/PRST/2001/31; S/PRST/2002/32; S/PRST/2004/40")]
    // Arabic
    [InlineData("قرار الجمعية العامة 60/252", "A/RES/60/252")]
    [InlineData("في قرارها 60/252", "A/RES/60/252")]
    [InlineData("قرارا الجمعية العامة 36/87 ألف وباء", "A/RES/36/87A; A/RES/36/87B")]
    [InlineData("قرارات الجمعية العامة 3263 (د - 29) و 3474 (د-30) و 35/147", "A/RES/3263(XXIX); A/RES/3474(XXX); A/RES/35/147")]
    [InlineData("قرارات المجلس الاقتصادي والاجتماعي 1079 (د-39) و 1625 (د-51)، و 2004/66", "E/RES/1079(XXXIX); E/RES/1625(LI); E/RES/2004/66")]
    [InlineData("قرار مجلس الأمن 1325 (2000)", "S/RES/1325(2000)")]
    [InlineData("قرار الجمعية العامة ٦٠/٢٥٢", "A/RES/60/252")]
    [InlineData("مقرر الجمعية العامة 50/411", "A/DEC/50/411")]
    // Symbols
    [InlineData("(A/66/782-S/2012/261)", "A/66/782-S/2012/261")]
    [InlineData("draft resolution A/55/L.18 and Add.1", "A/55/L.18; A/55/L.18/Add.1")]
    [InlineData("S/AC.27/1992/CRP.10 and Corr.1 and CRP.11 and Corr.1", "S/AC.27/1992/CRP.10; S/AC.27/1992/CRP.10/Corr.1; S/AC.27/1992/CRP.11; S/AC.27/1992/CRP.11/Corr.1")]
    [InlineData("A/58/23 (Parts I-III)", "A/58/23 (Part I); A/58/23 (Part II); A/58/23 (Part III)")]
    [InlineData("A/62/318 & Add.1", "A/62/318; A/62/318/Add.1")]
    [InlineData("see HRI/GEN/1/Rev.9 (Vol. I), p. 200.", "HRI/GEN/1/Rev.9 (Vol. I)")]
    [InlineData("A/HRC/43/2 (Annex II)", "A/HRC/43/2")]
    [InlineData("see https://docs.un.org/en/A/RES/60/252.", "A/RES/60/252")]
    [InlineData("CCPR/C/93/D/1461,1462,1476&1477/2006", "CCPR/C/93/D/1461,1462,1476&1477/2006")]
    public void Phrase_gives_its_symbols(string phrase, string expected) =>
        string.Join("; ", CitationScanner.Scan(phrase).Select(match => match.Canonical)).Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData("Two thirds (2/3) of 24 members met on 05/01/2018, 10.30 a.m.")]
    [InlineData("resolution of 1080/720 pixels is 3/4")]
    [InlineData("Directive 2004/38/EC and Regulation (EC) No 593/2008")]
    [InlineData("between 14/15 and 16/17 December")]
    [InlineData("Commission on Narcotic Drugs resolution 47/5")]
    [InlineData("IT-95-14-T, GE.15-10722 (E), ISBN 92-1-348031-8, 10.3389/fnhum.2024.1332451")]
    [InlineData("A/INB/5/6 and S/CSS/W/93")]
    [InlineData("A/60/6871/160")]
    [InlineData("in 1325 (2000) there was")]
    public void A_text_without_a_citation_has_no_match(string text) => CitationScanner.Scan(text).Should().BeEmpty();

    [Theory]
    [InlineData("في قرارها 252/60", "generalAssembly", "A/RES/60/252", true)]
    [InlineData("القرار 141/65", null, "A/RES/65/141", true)]
    [InlineData("قرار المجلس 2/2010", null, "E/RES/2010/2", true)]
    [InlineData("قرار الجمعية العامة 3/60", null, "A/RES/60/3", true)]
    [InlineData("قرار الجمعية العامة 46/7", null, "A/RES/46/7", false)]
    [InlineData("قرار الجمعية العامة 60/65", null, "A/RES/60/65", false)]
    [InlineData("قرار الجمعية العامة 46/50 المؤرخ 9 كانون الأول/ديسمبر 1995", null, "A/RES/50/46", true)]
    [InlineData("قرار مجلس حقوق الإنسان 3/60", null, "A/HRC/RES/3/60", false)]
    public void Order_around_the_slash_follows_the_rules(string text, string? organ, string expected, bool isMirrored)
    {
        var match = CitationScanner.Scan(text, OrganCode.Of(organ)).Should().ContainSingle().Subject;

        match.Canonical.Should().Be(expected);
        match.IsMirrored.Should().Be(isMirrored);
    }

    [Fact]
    public void Ambiguous_order_keeps_both_readings()
    {
        var match = CitationScanner.Scan("قرار الجمعية العامة 60/65").Single();

        match.Candidates.Select(one => (one.Symbol.Canonical, one.IsMirrored, one.Reason)).Should().Equal(
            ("A/RES/60/65", false, "both numbers can be sessions; this is the order printed"),
            ("A/RES/65/60", true, "both numbers can be sessions; this is the mirrored order"));
    }

    [Theory]
    [InlineData("А/60/687", "A/60/687", "letters of another alphabet read as the Latin ones they look like")]
    [InlineData("A / 55 / L. 1", "A/55/L.1", "a space removed within the symbol")]
    [InlineData("ECE/TRANS/\nWP.30/AC.2/125", "ECE/TRANS/WP.30/AC.2/125", "a line break removed within the symbol")]
    [InlineData("A/\u200F60/687", "A/60/687", "invisible characters removed")]
    [InlineData("E/CN.4/l983/55", "E/CN.4/1983/55", "a character mistaken in scanning replaced")]
    [InlineData("S/12344/Rey.1", "S/12344/Rev.1", "a character mistaken in scanning replaced")]
    [InlineData("General Assembly resolution 41 (1)", "A/RES/41(I)", "the digit in the brackets read as a roman number")]
    [InlineData("General Assembly resolution 2625 (XXVV)", "A/RES/2625(XXV)", "a damaged roman number read as the nearest one")]
    public void Nothing_is_corrected_silently(string text, string expected, string how)
    {
        var match = CitationScanner.Scan(text).Should().ContainSingle().Subject;

        match.Canonical.Should().Be(expected);
        match.Repaired.Should().Be(how);
    }

    [Fact]
    public void Glued_symbols_are_taken_apart_and_said()
    {
        var matches = CitationScanner.Scan("A/75/L.82A/75/L.82/Add.1");

        matches.Select(match => (match.Text, match.Canonical)).Should().Equal(
            ("A/75/L.82", "A/75/L.82"), ("A/75/L.82/Add.1", "A/75/L.82/Add.1"));
        matches.Should().OnlyContain(match => match.Repaired == "two symbols printed without a space taken apart");
    }

    [Fact]
    public void Arabic_digits_with_every_run_turned_around_are_read()
    {
        var match = CitationScanner.Scan("قرار الجمعية العامة ٠٨٣٣ )د - ٠٣(").Should().ContainSingle().Subject;

        match.Canonical.Should().Be("A/RES/3380(XXX)");
        match.Repaired.Should().Be("every run of digits turned around; a mirrored bracket turned around");
    }

    [Theory]
    [InlineData("paragraph 8 of General Assembly resolution 60/252", "8")]
    [InlineData("General Assembly resolution 60/252, paras. 8 and 9", "8, 9")]
    [InlineData("E/1371 (para. 10)", "10")]
    [InlineData("paragraphs 68 to 71 of the Tunis Agenda", "68-71")]
    [InlineData("paragraph 35 (a) of the Tunis Agenda", "35 (a)")]
    [InlineData("le paragraphe 71 de l'Agenda de Tunis", "71")]
    [InlineData("el párrafo 71 de la Agenda de Túnez", "71")]
    [InlineData("пункт 71 Тунисской программы", "71")]
    [InlineData("《突尼斯议程》第71段", "71")]
    [InlineData("الفقرة 71 من جدول أعمال تونس", "71")]
    [InlineData("جدول أعمال تونس، وخاصة في الفقرات من 68 إلى 71", "68-71")]
    [InlineData("the Tunis Agenda", null)]
    public void Paragraphs_belong_to_the_citation(string text, string? paragraphs) =>
        CitationScanner.Scan(text).Should().ContainSingle().Which.Paragraphs.ToString().Should().Be(paragraphs ?? "");

    [Theory]
    [InlineData("resolution 60/252\nparagraph 71 of the Tunis Agenda", "")]
    [InlineData("resolution 60/252, paragraph 5 of that resolution", "5")]
    [InlineData("resolution 60/252, para. 5, of 27 March 2006", "5")]
    [InlineData("la résolution 60/252\nle paragraphe 71 de l'Agenda de Tunis", "")]
    [InlineData("la resolución 60/252\nel párrafo 71 de la Agenda de Túnez", "")]
    [InlineData("резолюция 60/252\nпункт 71 Тунисской программы", "")]
    [InlineData("قرار الجمعية العامة 60/252\nالفقرة 71 من جدول أعمال تونس", "")]
    public void Locator_belongs_to_the_document_that_it_names(string text, string paragraphs) =>
        CitationScanner.Scan(text).First(match => match.OutcomeDocument.IsDefault)
            .Paragraphs.ToString().Should().Be(paragraphs);

    [Fact]
    public void Paragraphs_stay_as_they_are_printed()
    {
        var range = CitationScanner.Scan("paragraphs 68 to 71 of the Tunis Agenda").Should().ContainSingle().Subject;
        var backward = CitationScanner.Scan("paragraphs 71 to 68 of the Tunis Agenda").Should().ContainSingle().Subject;

        (range.Paragraphs, range.ParagraphsPrinted).Should().Be((ParagraphSet.Range(68, 71), "68 to 71"));
        (backward.Paragraphs.IsDefault, backward.ParagraphsPrinted).Should().Be((true, "71 to 68"));
    }

    [Fact]
    public void Present_session_shows_which_numbers_stand_mirrored()
    {
        const string Text = "قرار الجمعية العامة 85/60";

        var now = CitationScanner.Scan(Text).Should().ContainSingle().Subject;
        var later = CitationScanner.Scan(Text, new CitationOptions { PresentSession = 90 });

        (now.Canonical, now.IsMirrored).Should().Be(("A/RES/60/85", true));
        later.Should().ContainSingle().Which.Canonical.Should().Be("A/RES/85/60");
    }

    [Theory]
    [InlineData("the Tunis Commitment", "tunis-commitment")]
    [InlineData("the Geneva Declaration of Principles", "geneva-declaration")]
    [InlineData("Geneva Plan\nof Action", "geneva-plan")]
    [InlineData("l'Engagement de Tunis", "tunis-commitment")]
    [InlineData("Тунисское обязательство", "tunis-commitment")]
    [InlineData("إعلان مبادئ جنيف", "geneva-declaration")]
    [InlineData("信息社会突尼斯议程", "tunis-agenda")]
    public void Outcome_documents_are_known_by_name(string text, string id)
    {
        var match = CitationScanner.Scan(text).Should().ContainSingle().Subject;

        (match.OutcomeDocument.ToString(), match.Canonical).Should().Be((id, id));
        match.Candidates.Should().BeEmpty();
    }

    [Fact]
    public void Places_are_exact_and_in_order()
    {
        const string Text =
            "The Tunis Agenda (A/60/687), endorsed in General Assembly resolution 60/252, and A/66/77-E/2011/103.";

        var matches = CitationScanner.Scan(Text);

        matches.Select(match => Text.Substring(match.Offset, match.Length)).Should()
            .Equal("Tunis Agenda", "A/60/687", "60/252", "A/66/77-E/2011/103");
        matches.Should().OnlyContain(match => match.Text == Text.Substring(match.Offset, match.Length));
        matches[3].Candidates.Select(one => one.Symbol.Canonical).Should()
            .Equal("A/66/77-E/2011/103", "A/66/77", "E/2011/103");
        matches[2].Candidates.Should().ContainSingle().Which.Confidence.Should().Be(CitationConfidence.Certain);
    }

    [Fact]
    public void Text_of_an_organ_gives_its_own_numbers()
    {
        CitationScanner.Scan("its resolution 52/24", OrganCode.Of("humanRightsCouncil")).Single().Canonical
            .Should().Be("A/HRC/RES/52/24");
        CitationScanner.Scan("its resolution 52/24", OrganCode.Of("generalAssembly")).Single().Canonical.Should().Be("A/RES/52/24");
        CitationScanner.Scan("its resolution 52/24", default(Code<Organ>)).Single().Candidates
            .Select(one => one.Symbol.Canonical).Should().Equal("A/RES/52/24", "A/HRC/RES/52/24");
    }

    [Fact]
    public void Unreadable_symbol_is_reported_where_wanted()
    {
        var options = new CitationOptions { ReportUnreadable = true };

        var match = CitationScanner.Scan("(1) A/60/6871/160.", options).Single();


        match.Text.Should().Be("A/60/6871/160");
        match.Canonical.Should().BeNull();
        match.Note.Should().Be("looks like a symbol, but no symbol of this body has these parts");
    }

    [Theory]
    [InlineData("1/")]
    [InlineData("60/252 ")]
    [InlineData("A/")]
    [InlineData("A/60/687-")]
    [InlineData("resolution 60/252, ")]
    [InlineData("(2000) 1 ")]
    [InlineData("А/6 ")]
    [InlineData("جدول أعمال تونس 60/252 ")]
    [InlineData("一二三(")]
    [InlineData("Add.1 and A/1 to Add.9999999 ")]
    [InlineData("paragraph 1, 2, 3, ")]
    public void Hostile_text_takes_memory_in_proportion(string unit)
    {
        var small = string.Concat(Enumerable.Repeat(unit, 1_500));
        var large = string.Concat(Enumerable.Repeat(unit, 12_000));
        CitationScanner.Scan(small, OrganCode.Of("generalAssembly"));

        var one = Allocation.Of(() => CitationScanner.Scan(small, OrganCode.Of("generalAssembly")));
        var eight = Allocation.Of(() => CitationScanner.Scan(large, OrganCode.Of("generalAssembly")));

        eight.Should().BeLessThan((one * 8 * 2) + 100_000);
    }

    [Fact]
    public void Null_is_an_error()
    {
        FluentActions.Invoking(() => CitationScanner.Scan(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => CitationScanner.Scan("", (CitationOptions)null!))
            .Should().Throw<ArgumentNullException>();
    }
}
