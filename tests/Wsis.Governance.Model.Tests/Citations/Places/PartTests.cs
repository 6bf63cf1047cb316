namespace Wsis.Governance.Tests.Citations.Places;

/// <summary>Annexes and sections that are cited themselves, without paragraphs.</summary>
public class PartTests
{
    [Theory]
    [InlineData("resolution 48/218 B, sect. III", "section III")]
    [InlineData("resolution 48/218 B, section III.A", "section III.A")]
    [InlineData("resolution 48/218 B, sects. II and IV", "section II, section IV")]
    [InlineData("resolution 48/218 B, sections II, III and V", "section II, section III, section V")]
    [InlineData("resolution 48/218 B, sections II-IV", "section II, section III, section IV")]
    [InlineData("resolution 48/218 B, sections II to IV", "section II, section III, section IV")]
    [InlineData("resolution 60/252, annex", "annex")]
    [InlineData("resolution 60/252, annex II", "annex II")]
    [InlineData("A/60/687, annex I", "annex I")]
    [InlineData("A/60/687, annex 2", "annex II")]
    [InlineData("A/60/687, annex 2, para. 3", "annex II 3")]
    [InlineData("A/60/687, annexe 2, par. 3", "annex II 3")]
    [InlineData("A/60/687, annex 61/1", "annex")]
    [InlineData("resolution 60/252 of 27 March 2006, annex II", "annex II")]
    [InlineData("la résolution 48/218 B, sect. III", "section III")]
    [InlineData("la résolution 60/252, annexe II", "annex II")]
    [InlineData("la resolución 48/218 B, sección III", "section III")]
    [InlineData("la resolución 60/252, anexo II", "annex II")]
    [InlineData("резолюция 48/218 B, раздел III", "section III")]
    [InlineData("резолюция 60/252, приложение II", "annex II")]
    [InlineData("القرار 48/218 باء، الجزء الثالث", "section III")]
    [InlineData("القرار 48/218 باء، الجزء ثالثا", "section III")]
    [InlineData("القرار 60/252، المرفق الثاني", "annex II")]
    [InlineData("大会第60/252号决议第三节", "section III")]
    [InlineData("大会第60/252号决议，附件二", "annex II")]
    public void A_part_may_follow_alone(string text, string paragraphs) => Paragraphs(text).Should().Be(paragraphs);

    [Theory]
    [InlineData("section III of resolution 48/218 B", "section III")]
    [InlineData("sections III and IV of its resolution 48/218 B", "section III, section IV")]
    [InlineData("annex II to resolution 60/252", "annex II")]
    [InlineData("section I of the annex to its resolution 46/182", "annex section I")]
    [InlineData("section XII of Economic and Social Council resolution 2015/33", "section XII")]
    [InlineData("the annex to General Assembly resolution 60/252", "annex")]
    [InlineData("la section III de la résolution 48/218 B", "section III")]
    [InlineData("l'annexe II de la résolution 60/252", "annex II")]
    [InlineData("la sección III de la resolución 48/218 B", "section III")]
    [InlineData("el anexo II de la resolución 60/252", "annex II")]
    [InlineData("раздел III резолюции 48/218 B", "section III")]
    [InlineData("приложение II к резолюции 60/252", "annex II")]
    [InlineData("الجزء الثالث من القرار 48/218 باء", "section III")]
    [InlineData("المرفق الثاني للقرار 60/252", "annex II")]
    public void A_part_may_stand_before(string text, string paragraphs) => Paragraphs(text).Should().Be(paragraphs);

    [Theory]
    [InlineData("paragraph 5 of section III of resolution 48/218 B", "section III 5")]
    [InlineData("paragraph 5 of section I of annex II to resolution 46/182", "annex II section I 5")]
    [InlineData("paragraph 5 of section III of Economic and Social Council resolution 2015/33", "section III 5")]
    [InlineData("paragraph 5 and section III of resolution 48/218 B", "5, section III")]
    [InlineData("paragraph 5 of the annex to resolution 60/252", "annex 5")]
    [InlineData("paragraph 9 of annex 1 to resolution 41/213", "annex I 9")]
    [InlineData("annex 1 to resolution 41/213", "annex I")]
    [InlineData("resolution 1980/67, particularly paragraphs 1 to 10 of its annex on criteria", "annex 1-10")]
    [InlineData("resolution 60/252, paragraph 5 of the annex thereto", "annex 5")]
    [InlineData("resolution 60/252, paragraph 5 of annex II", "annex II 5")]
    [InlineData("la résolution 60/252, paragraphe 5 de son annexe", "annex 5")]
    [InlineData("la resolución 60/252, párrafo 5 de su anexo", "annex 5")]
    [InlineData("резолюция 60/252, пункт 5 приложения", "annex 5")]
    [InlineData("resolution 60/252, paragraph 5 of the annex to the report", "")]
    [InlineData("subparagraph (c) of paragraph 5 of the annex to resolution 60/252", "annex 5 (c)")]
    [InlineData("subparagraphs (c) and (d) of paragraph 5 of section III of resolution 48/218 B", "section III 5 (c), section III 5 (d)")]
    [InlineData("subparagraph (c) of paragraph 5 and section III of resolution 48/218 B", "5, section III")]
    [InlineData("paragraph 5 of resolution 60/252, annex II", "5")]
    [InlineData("resolution 60/252, annex II, paragraph 5", "annex II 5")]
    [InlineData("大会第60/252号决议附件二第5段", "annex II 5")]
    [InlineData("大会第60/252号决议执行部分第5段", "5")]
    public void Paragraphs_come_first(string text, string paragraphs) => Paragraphs(text).Should().Be(paragraphs);

    [Theory]
    [InlineData("resolution 60/252, section of the report")]
    [InlineData("resolution 60/252, annex II of the report")]
    [InlineData("resolution 60/252, annex II to the report")]
    [InlineData("the annex and resolution 60/252")]
    [InlineData("annex II, and resolution 60/252")]
    [InlineData("annex II, resolution 60/252")]
    [InlineData("resolution 60/252. Section III begins here")]
    [InlineData("大会第60/252号决议第三条")]
    public void A_part_of_something_else_is_none_of_the_document(string text) => Paragraphs(text).Should().Be("");

    [Fact]
    public void A_part_belongs_to_one_document_only() =>
        CitationScanner.Scan("resolution 60/252, annex II, and section III of resolution 48/218 B")
            .Select(static match => match.Paragraphs.ToString()).Should().Equal("annex II", "section III");

    [Theory]
    [InlineData("《突尼斯议程》第七十一段", "71")]
    [InlineData("第十二段《突尼斯议程》", "12")]
    [InlineData("《突尼斯议程》第六十八至七十一段", "68-71")]
    [InlineData("《突尼斯议程》第一百零五段", "105")]
    [InlineData("大会第60/252号决议第十二段", "12")]
    [InlineData("大会第60/252号决议第12段", "12")]
    public void Chinese_numerals_are_read_as_well(string text, string paragraphs) =>
        Paragraphs(text).Should().Be(paragraphs);

    private static string Paragraphs(string text) =>
        CitationScanner.Scan(text).Single().Paragraphs.ToString();
}
