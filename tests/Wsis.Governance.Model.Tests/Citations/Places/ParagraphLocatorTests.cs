namespace Wsis.Governance.Tests.Citations.Places;

public class ParagraphLocatorTests
{
    // "15 (i)" is itself read as a number of a resolution where a body is given.
    [Theory]
    [InlineData("the measures in paragraphs 15 (a) and 15 (i) of the annex; see A/60/687", "A/60/687 annex 15 (a), annex 15 (i)")]
    [InlineData("paragraphs 15 (a), 15 (v) and 16 of resolution 60/252", "A/RES/60/252 15 (a), 15 (v), 16")]
    public void A_paragraph_that_overlaps_a_number_ends_no_scan(string text, string expected) =>
        Described(CitationScanner.Scan(text, OrganCode.Of("securityCouncil"))).Should().Be(expected);

    [Theory]
    [InlineData("Council resolution 2010/2, sect. II, para. 3, and Assembly decision 60/551", "section II 3")]
    [InlineData("resolution 60/252, sect. IV.A, paras. 3 and 4", "section IV.A 3, section IV.A 4")]
    public void A_section_is_named_by_its_abbreviation_too(string text, string paragraphs) =>
        CitationScanner.Scan(text)[0].Paragraphs.ToString().Should().Be(paragraphs);

    [Theory]
    [InlineData("paragraphs 5 of resolution 60/252 and 35 of resolution 61/16", "35")]
    [InlineData("paragraphs 5 of resolution 60/252 of 27 March 2006, and 35 to 37 of resolution 61/16", "35-37")]
    [InlineData("paragraph 5 of resolution 60/252, 6 (b) of resolution 61/16", "6 (b)")]
    [InlineData("paragraphes 5 de la résolution 60/252 et 35 de la résolution 61/16", "35")]
    [InlineData("paragraph 5 of resolution 60/252 and 35 members of resolution 61/16", "")]
    [InlineData("paragraph 5 of resolution 60/252 and 35 for resolution 61/16", "")]
    public void A_list_of_places_goes_on_in_the_next_document(string text, string paragraphs) =>
        CitationScanner.Scan(text)[^1].Paragraphs.ToString().Should().Be(paragraphs);

    [Theory]
    [InlineData("in particular")]
    [InlineData("particularly")]
    [InlineData("especially in its")]
    [InlineData("notably the")]
    [InlineData("en particulier")]
    [InlineData("notamment ses")]
    [InlineData("son")]
    [InlineData("les")]
    [InlineData("aux")]
    [InlineData("au")]
    [InlineData("sus")]
    [InlineData("los")]
    [InlineData("el")]
    [InlineData("en especial")]
    [InlineData("в частности его")]
    [InlineData("особенно")]
    [InlineData("وخاصة في")]
    [InlineData("وبخاصة")]
    [InlineData("ولا سيما")]
    public void Words_may_stand_before_a_paragraph_that_follows(string words) =>
        Paragraphs($"A/60/687, {words} paragraph 5").Should().Be("5");

    [Theory]
    [InlineData("A/60/687, or paragraph 5")]
    [InlineData("A/60/687, inside paragraph 5")]
    [InlineData("A/60/687, in the in the in the paragraph 5")]
    [InlineData("A/60/687, in 3 paragraph 5")]
    [InlineData("A/60/687. Then paragraph 5")]
    [InlineData("A/60/687; see p. 5")]
    [InlineData("A/60/687, paragraph")]
    [InlineData("A/60/687, paragraph 0")]
    [InlineData("A/60/687, paragraph 1234")]
    [InlineData("A/60/687, paragraph 5/6")]
    [InlineData("A/60/687, paragraph x")]
    [InlineData("A/60/687，第5")]
    [InlineData("A/60/687第5条")]
    [InlineData("A/60/687第段")]
    public void Anything_else_before_it_keeps_it_away(string text) => Paragraphs(text).Should().Be("");

    [Theory]
    [InlineData("A/60/687, paragraph 5, 6 and 8", "5, 6, 8")]
    [InlineData("A/60/687, paragraphs 5-8", "5-8")]
    [InlineData("A/60/687, paragraphs 5 - 8", "5-8")]
    [InlineData("A/60/687, paragraphes 5 à 8", "5-8")]
    [InlineData("A/60/687, párrafos 5 a 8", "5-8")]
    [InlineData("A/60/687, párrafos 5 al 8", "5-8")]
    [InlineData("A/60/687, пункты 5 по 8", "5-8")]
    [InlineData("A/60/687, الفقرات من 5 إلى 8", "5-8")]
    [InlineData("A/60/687，paragraphs 5 至 8", "5-8")]
    [InlineData("《A/60/687》第5至8段", "5-8")]
    [InlineData("A/60/687第5段", "5")]
    [InlineData("A/60/687 第5、6和8段", "5, 6, 8")]
    [InlineData("A/60/687, paragraphes 5 et 8", "5, 8")]
    [InlineData("A/60/687, párrafos 5 y 8", "5, 8")]
    [InlineData("A/60/687, пункты 5 и 8", "5, 8")]
    [InlineData("A/60/687، الفقرتان 5 و 8", "5, 8")]
    [InlineData("A/60/687، الفقرات 5، 6 و 8", "5, 6, 8")]
    [InlineData("A/60/687, paragraphs 5 or 8", "5, 8")]
    [InlineData("A/60/687, paras. 1, 2, 3, 4, 5, 6, 7, 8, 9", "1, 2, 3, 4, 5, 6, 7, 8, 9")]
    [InlineData("A/60/687, paragraph 5 (a)", "5 (a)")]
    [InlineData("A/60/687, paragraph 5(b)", "5 (b)")]
    [InlineData("A/60/687, paragraph 5 (a) and (b)", "5 (a), 5 (b)")]
    [InlineData("A/60/687, paragraph 5 (A)", "5 (a)")]
    [InlineData("A/60/687, paragraph 5 (ab)", "5")]
    [InlineData("A/60/687, paragraph 5 (a", "5")]
    [InlineData("A/60/687, paragraph 5  (a)", "5")]
    [InlineData("A/60/687, paragraph 123", "123")]
    [InlineData("A/60/687 (para. 5)", "5")]
    [InlineData("A/60/687\u00A0para. 5", "5")]
    public void Numbers_are_read_as_far_as_they_go(string text, string paragraphs) =>
        Paragraphs(text).Should().Be(paragraphs);

    [Theory]
    [InlineData("of", "Agenda")]
    [InlineData("de", "chose")]
    [InlineData("du", "Programme")]
    [InlineData("del", "Programa")]
    [InlineData("من", "الوثيقة")]
    public void A_paragraph_of_something_else_is_left_to_it(string of, string other)
    {
        Paragraphs($"A/60/687, paragraph 5 {of} {other}").Should().Be("");
        Paragraphs($"A/60/687, paragraph 5, {of} {other}").Should().Be("5");
        Paragraphs($"A/60/687, paragraph 5 {of} 2006").Should().Be("5");
        Paragraphs($"A/60/687, paragraph 5 {of}").Should().Be("5");
        Paragraphs($"A/60/687, paragraph 5 with {other}").Should().Be("5");
    }

    [Theory]
    [InlineData("of", "which it that this said its")]
    [InlineData("de", "cette celle ladite laquelle esa esta dicha ese dicho")]
    [InlineData("من", "هذا ذلك القرار ذات")]
    public void A_word_that_points_back_leaves_it_where_it_was(string of, string words) =>
        words.Split(' ').Where(word => Paragraphs($"A/60/687, paragraph 5 {of} {word}") != "5").Should().BeEmpty();

    [Theory]
    [InlineData("A/60/687, пункт 5 Программы", "")]
    [InlineData("A/60/687, пункт 5 А", "")]
    [InlineData("A/60/687, пункт 5 Я", "")]
    [InlineData("A/60/687, пункт 5 а", "5 (a)")]
    [InlineData("A/60/687, пункт 5, Программы", "5")]
    [InlineData("A/60/687, paragraph 5 Agenda", "5")]
    public void Russian_needs_no_word_between(string text, string paragraphs) =>
        Paragraphs(text).Should().Be(paragraphs);

    [Theory]
    [InlineData("paragraph 5 of A/60/687", "5")]
    [InlineData("paragraph 5 of document A/60/687", "5")]
    [InlineData("paragraph 5 of the said paper A/60/687", "5")]
    [InlineData("paragraph 5 of 6 A/60/687", "")]
    [InlineData("paragraph. See A/60/687", "")]
    [InlineData("paragraph 5. The said A/60/687", "")]
    [InlineData("paragraph 5 of a b c d e f g h A/60/687", "5")]
    [InlineData("paragraph 5 of a b c d e f g h i j k l m n A/60/687", "")]
    public void A_paragraph_may_stand_before(string text, string paragraphs) =>
        Paragraphs(text).Should().Be(paragraphs);

    [Fact]
    public void Paragraphs_too_far_before_the_citation_are_not_read()
    {
        Paragraphs($"paragraph 5 of{new string(' ', 60)}A/60/687").Should().Be("5");
        Paragraphs($"paragraph 5 of{new string(' ', 260)}A/60/687").Should().Be("");
    }

    [Theory]
    [InlineData("A/60/687, paragraph 5, and A/60/688", "A/60/687 5; A/60/688 ")]
    [InlineData("resolution 60/252, para. 5, and resolution 63/202", "A/RES/60/252 5; A/RES/63/202 ")]
    [InlineData("A/60/687, paragraph 5, and paragraph 8 of A/60/688", "A/60/687 5; A/60/688 8")]
    [InlineData("A/60/687 and paragraph 5 of A/60/688", "A/60/687 ; A/60/688 5")]
    public void Paragraphs_of_the_document_before_are_not_taken_twice(string text, string expected) =>
        Described(CitationScanner.Scan(text)).Should().Be(expected);

    private static string Described(IEnumerable<CitationMatch> matches) =>
        string.Join("; ", matches.Select(match => $"{match.Canonical} {match.Paragraphs}"));

    private static string Paragraphs(string text) =>
        CitationScanner.Scan(text).Single().Paragraphs.ToString();
}
