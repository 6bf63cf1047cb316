namespace Wsis.Governance.Tests.Citations;

/// <summary>Sentences in the manner of documents, in six languages, with the places that they cite.</summary>
public class SentenceTests
{
    [Theory]
    [InlineData(
        "generalAssembly",
        "Recalling section II, paragraph 4 (b), of its resolution 61/244 and paragraphs 2 or 3 of resolution 62/238,",
        "A/RES/61/244 section II 4 (b); A/RES/62/238 2, 3")]
    [InlineData(null, "See document A/79/312, annex I, sect. B, para. 4.", "A/79/312 annex I section B 4")]
    [InlineData(
        null,
        "The report (A/79/312 and Corr.1, paras. 12-14) was issued late.",
        "A/79/312 12-14; A/79/312/Corr.1")]
    [InlineData(null, "The table is in annex III to document E/2024/55.", "E/2024/55 annex III")]
    [InlineData(
        null,
        "Section IV.B of the report of the Secretary-General (A/79/615) describes the gaps.",
        "A/79/615 section IV.B")]
    [InlineData(
        null,
        "Paragraphs 10 to 14 of the note by the Secretariat (E/CN.16/2025/3) set out the options.",
        "E/CN.16/2025/3 10-14")]
    [InlineData(null, "The Board referred to paragraph 7 of document TD/B/71/2.", "TD/B/71/2 7")]
    [InlineData(
        null,
        "Pursuant to Council resolution 2006/46, operative paragraph 4, the Commission met.",
        "E/RES/2006/46 4")]
    [InlineData(null, "Decision 53/110 of the Statistical Commission was noted.", "")]
    [InlineData(
        null,
        "The tenth emergency special session adopted resolutions ES-10/2, ES-10/3 and ES- 10/4.",
        "A/RES/ES-10/2; A/RES/ES-10/3; A/RES/ES-10/4")]
    public void English_places_and_lists_are_read_whole(string? body, string text, string expected) =>
        Read(body, text).Should().Be(expected);

    [Theory]
    [InlineData(
        "generalAssembly",
        "Rappelant la section II, paragraphe 4 b), de sa résolution 61/244 et les paragraphes 2 ou 3 de la résolution 62/238,",
        "A/RES/61/244 section II 4 (b); A/RES/62/238 2, 3")]
    [InlineData(null, "Voir le document A/79/312, annexe I, sect. B, par. 4.", "A/79/312 annex I section B 4")]
    [InlineData(null, "Le rapport (A/79/312 et Corr.1, par. 12 à 14) a paru tard.", "A/79/312 12-14; A/79/312/Corr.1")]
    [InlineData(null, "Le tableau figure à l'annexe III du document E/2024/55.", "E/2024/55 annex III")]
    [InlineData(
        null,
        "Les paragraphes 10 à 14 de la note du Secrétariat (E/CN.16/2025/3) exposent les choix.",
        "E/CN.16/2025/3 10-14")]
    [InlineData(
        null,
        "La résolution 1325 (2000) du Conseil de sécurité, en date du 31 octobre 2000, en particulier son paragraphe 8 a),",
        "S/RES/1325(2000) 8 (a)")]
    [InlineData(null, "la résolution 27/2 du Conseil d'administration du PNUE", "")]
    [InlineData(null, "le paragraphe 5 du dispositif de la résolution 74/92", "A/RES/74/92 5")]
    [InlineData(null, "la résolution 4/19 de l'Assemblée des Nations Unies pour l'environnement", "UNEP/EA.4/RES.19")]
    [InlineData(null, "les paragraphes 33 et suivants de la résolution 68/198", "A/RES/68/198")]
    public void French_places_and_lists_are_read_whole(string? body, string text, string expected) =>
        Read(body, text).Should().Be(expected);

    [Theory]
    [InlineData(
        "generalAssembly",
        "Recordando la sección II, párrafo 4 b), de su resolución 61/244 y los párrafos 2 o 3 de la resolución 62/238,",
        "A/RES/61/244 section II 4 (b); A/RES/62/238 2, 3")]
    [InlineData(null, "Véase el documento A/79/312, anexo I, secc. B, párr. 4.", "A/79/312 annex I section B 4")]
    [InlineData(
        null,
        "El informe (A/79/312 y Corr.1, párrs. 12 a 14) apareció tarde.",
        "A/79/312 12-14; A/79/312/Corr.1")]
    [InlineData(null, "El cuadro figura en el anexo III del documento E/2024/55.", "E/2024/55 annex III")]
    [InlineData(
        null,
        "Los párrafos 10 a 14 de la nota de la Secretaría (E/CN.16/2025/3) exponen las opciones.",
        "E/CN.16/2025/3 10-14")]
    [InlineData(
        null,
        "la resolución 1325 (2000) del Consejo de Seguridad, de 31 de octubre de 2000, en particular su párrafo 8 a),",
        "S/RES/1325(2000) 8 (a)")]
    [InlineData(null, "la decisión 27/2 del Consejo de Administración del PNUMA", "")]
    [InlineData(null, "el párrafo 5 de la parte dispositiva de la resolución 74/92", "A/RES/74/92 5")]
    [InlineData(
        null,
        "la resolución 4/19 de la Asamblea de las Naciones Unidas sobre el Medio Ambiente",
        "UNEP/EA.4/RES.19")]
    [InlineData(null, "los párrafos 33 y siguientes de la resolución 68/198", "A/RES/68/198")]
    public void Spanish_places_and_lists_are_read_whole(string? body, string text, string expected) =>
        Read(body, text).Should().Be(expected);

    [Theory]
    [InlineData(null, "См. документ A/79/312, приложение I, раздел B, пункт 4.", "A/79/312 annex I section B 4")]
    [InlineData(null, "Доклад (A/79/312 и Corr.1, пункты 12–14) вышел поздно.", "A/79/312 12-14; A/79/312/Corr.1")]
    [InlineData(null, "Таблица приводится в приложении III к документу E/2024/55.", "E/2024/55 annex III")]
    [InlineData(null, "пункты 10–14 записки Секретариата (E/CN.16/2025/3)", "E/CN.16/2025/3 10-14")]
    [InlineData(
        null,
        "резолюция 1325 (2000) Совета Безопасности от 31 октября 2000 года, в частности пункт 8 a),",
        "S/RES/1325(2000) 8 (a)")]
    [InlineData(
        null,
        "решения 2018/206–2018/208 Экономического и Социального Совета",
        "E/DEC/2018/206; E/DEC/2018/207; E/DEC/2018/208")]
    [InlineData(null, "решение 27/2 Совета управляющих ЮНЕП", "")]
    [InlineData(null, "во исполнение резолюции 72/305, принятой 23 июля 2018 года, пункт 4", "A/RES/72/305 4")]
    [InlineData(null, "пункт 5 постановляющей части резолюции 74/92", "A/RES/74/92 5")]
    [InlineData(
        null,
        "резолюция 4/19 Ассамблеи Организации Объединенных Наций по окружающей среде",
        "UNEP/EA.4/RES.19")]
    [InlineData(null, "в пункте 12 бис резолюции 68/198", "A/RES/68/198 12 bis")]
    [InlineData(null, "с Тунисским обязательством и Тунисской программой", "tunis-commitment; tunis-agenda")]
    [InlineData(null, "в соответствии с подпунктами a)–d) пункта 35 Тунисской программы", "tunis-agenda 35 (a)-(d)")]
    public void Russian_places_and_lists_are_read_whole(string? body, string text, string expected) =>
        Read(body, text).Should().Be(expected);

    [Theory]
    [InlineData(
        "generalAssembly",
        "回顾其第61/244号决议第二节第4(b)段和第62/238号决议第2或第3段，",
        "A/RES/61/244 section II 4 (b); A/RES/62/238 2, 3")]
    [InlineData(null, "见A/79/312号文件附件一B节第4段。", "A/79/312 annex I section B 4")]
    [InlineData(null, "报告(A/79/312和Corr.1，第12至14段)印发较晚。", "A/79/312 12-14; A/79/312/Corr.1")]
    [InlineData(null, "表格载于E/2024/55号文件附件三。", "E/2024/55 annex III")]
    [InlineData(null, "《突尼斯议程》第68至71段和第105段", "tunis-agenda 68-71, 105")]
    [InlineData(null, "经济及社会理事会第2018/206至2018/208号决定", "E/DEC/2018/206; E/DEC/2018/207; E/DEC/2018/208")]
    [InlineData(null, "大会第57/270 B号决议第三和第五节", "A/RES/57/270B section III, section V")]
    [InlineData(null, "大会第60/252号决议附件第3和第4段", "A/RES/60/252 annex 3, annex 4")]
    [InlineData(null, "A/66/64-E/2011/77，第12段", "A/66/64-E/2011/77 12")]
    [InlineData(null, "大会第48/218 B、54/244和59/272号决议", "A/RES/48/218B; A/RES/54/244; A/RES/59/272")]
    [InlineData(null, "大会第60/252号决议第九段和第十一段", "A/RES/60/252 9, 11")]
    [InlineData(null, "联合国环境大会第4/19号决议", "UNEP/EA.4/RES.19")]
    public void Chinese_places_and_lists_are_read_whole(string? body, string text, string expected) =>
        Read(body, text).Should().Be(expected);

    [Theory]
    [InlineData(
        "generalAssembly",
        "وإذ تشير إلى الفقرة 4 (ب) من الجزء الثاني من قرارها 61/244 والفقرتين 2 أو 3 من القرار 62/238،",
        "A/RES/61/244 section II 4 (b); A/RES/62/238 2, 3")]
    [InlineData(null, "انظر الوثيقة A/79/312، المرفق الأول، الفرع باء، الفقرة 4.", "A/79/312 annex I section B 4")]
    [InlineData(null, "التقرير (A/79/312 و Corr.1، الفقرات 12-14) صدر متأخرا.", "A/79/312 12-14; A/79/312/Corr.1")]
    [InlineData(null, "يرد الجدول في المرفق الثالث للوثيقة E/2024/55.", "E/2024/55 annex III")]
    [InlineData(null, "الفقرات من 68 إلى 71 والفقرة 105 من برنامج عمل تونس", "tunis-agenda 68-71, 105")]
    [InlineData(null, "قرار مجلس حقوق الإنسان دإ-21/1", "")]
    [InlineData(null, "الفقرة 12 مكررا من القرار 68/198", "A/RES/68/198 12 bis")]
    [InlineData(null, "الفرعان الثالث والخامس من القرار 57/270 باء", "A/RES/57/270B section III, section V")]
    [InlineData(null, "الفقرات الفرعية (أ) إلى (ج) من الفقرة 3 من القرار 51/210", "A/RES/51/210 3 (a)-(c)")]
    public void Arabic_places_and_lists_are_read_whole(string? body, string text, string expected) =>
        Read(body, text).Should().Be(expected);

    [Theory]
    [InlineData("humanRightsCouncil", "31/31. Protection of lakes", "A/HRC/RES/31/31")]
    [InlineData("humanRightsCouncil", "The share was 31/31 of all.", "")]
    [InlineData(
        "humanRightsCouncil",
        "Recalling resolutions 52/25 of 4 April 2023 on the registration of all births and on the right of each person to be "
            + "known to the law wherever that person lives, 49/14 of 31 March 2022 on the rights of persons of small groups,",
        "A/HRC/RES/52/25; A/HRC/RES/49/14")]
    [InlineData(
        "humanRightsCouncil",
        "Recalling resolutions 52/25 of 4 April 2023 on the registration of all births and on the right of each person to be "
            + "known to the law wherever that person lives, 49/14 of 31 March 1992 on the rights of persons of small groups,",
        "A/HRC/RES/52/25")]
    public void A_list_goes_on_after_a_long_title_where_the_date_fits(string? body, string text, string expected) =>
        Read(body, text).Should().Be(expected);

    [Theory]
    [InlineData("environmentProgramme", "4/9. Plastic of one use", "UNEP/EA.4/RES.9")]
    [InlineData("environmentProgramme", "Recalling its resolution 1/7 of 27 June 2014,", "UNEP/EA.1/RES.7")]
    [InlineData("environmentProgramme", "Recalling its decision 10/13 of 31 May 1982,", "")]
    [InlineData("environmentProgramme", "Two thirds, or 2/3 of the lakes, are clean.", "")]
    [InlineData("environmentProgramme", "Recalling resolution 70/1 of 25 September 2015,", "A/RES/70/1")]
    [InlineData("humanSettlementsProgramme", "Recalling its resolution 1/5 on towns,", "HSP/HA.1/RES.5")]
    [InlineData("humanSettlementsProgramme", "Recalling its resolution 20/17 of 8 April 2005,", "")]
    [InlineData("securityCouncil", "Recalling its statement PRST/2019/6,", "S/PRST/2019/6")]
    [InlineData("humanRightsCouncil", "as extended by PRST OS/13/1", "A/HRC/PRST/OS/13/1")]
    [InlineData(null, "PRST/22/1", "")]
    [InlineData(null, "the rules of TRANS/WP.1/100/Add.1", "TRANS/WP.1/100/Add.1")]
    public void Bodies_with_numbers_of_their_own_are_known(string? body, string text, string expected) =>
        Read(body, text).Should().Be(expected);

    [Fact]
    public void The_span_has_the_section_before_the_paragraphs() =>
        "Recalls section II, paragraph 4, of its resolution 61/244,"[CitationScanner
            .Scan("Recalls section II, paragraph 4, of its resolution 61/244,", Organ.GeneralAssembly)[0].Span]
            .Should().Be("section II, paragraph 4, of its resolution 61/244");

    [Fact]
    public void Lettered_annexes_are_given_as_printed()
    {
        var match = CitationScanner.Scan("annexes A and B to resolution 2713 (2023)")[0];
        match.ParagraphsPrinted.Should().Be("annexes A and B");
        match.Paragraphs.IsDefault.Should().BeTrue();
    }

    [Fact]
    public void A_russian_name_goes_on_to_the_end_of_its_word() =>
        CitationScanner.Scan("в пункте 35 Тунисской программы")[0].Text.Should().Be("Тунисской программы");

    private static string Read(string? body, string text) => string.Join("; ", CitationScanner
        .Scan(text, body is null ? default : Code<Organ>.Parse(body))
        .Select(match => $"{match.Canonical} {match.Paragraphs}".TrimEnd()));
}
