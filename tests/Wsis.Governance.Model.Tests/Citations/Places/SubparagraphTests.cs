namespace Wsis.Governance.Tests.Citations.Places;

/// <summary>Letters of subparagraphs as texts print them, and lists that cannot be read whole.</summary>
public class SubparagraphTests
{
    [Theory]
    [InlineData("paragraph 35, subparagraphs (a) and (b), of the Tunis Agenda", "35 (a), 35 (b)")]
    [InlineData("Tunis Agenda, para. 35, subparas. (a)-(c)", "35 (a)-(c)")]
    [InlineData("Tunis Agenda, para. 35, sub-paragraph (d)", "35 (d)")]
    [InlineData("Tunis Agenda, paragraph 35 (subparagraph (d))", "35 (d)")]
    [InlineData("resolution 60/252, para. 9, subparas. (b) and (c)", "9 (b), 9 (c)")]
    [InlineData("resolution 60/252, para. 9, subparagraph b, and resolution 61/1", "9 (b)")]
    [InlineData("subparagraph c of paragraph 35 of the Tunis Agenda", "35 (c)")]
    [InlineData("le paragraphe 35, alinéa a), de l'Agenda de Tunis", "35 (a)")]
    [InlineData("l'Agenda de Tunis, par. 35, al. b)", "35 (b)")]
    [InlineData("le paragraphe 35, alinéas a et b, de l'Agenda de Tunis", "35 (a), 35 (b)")]
    [InlineData("l'alinéa c du paragraphe 35 de l'Agenda de Tunis", "35 (c)")]
    [InlineData("el párrafo 35, apartado a), de la Agenda de Túnez", "35 (a)")]
    [InlineData("la Agenda de Túnez, párr. 35, incisos a) a c)", "35 (a)-(c)")]
    [InlineData("пункт 35, подпункт a), Тунисской программы", "35 (a)")]
    [InlineData("Тунисская программа, п. 35, подпункты а) и б)", "35 (a), 35 (b)")]
    [InlineData("《突尼斯议程》第35段(a)项", "35 (a)")]
    [InlineData("《突尼斯议程》第35段(a)和(b)分段", "35 (a), 35 (b)")]
    [InlineData("《突尼斯议程》第35段第(c)分段", "35 (c)")]
    [InlineData("大会第60/252号决议第9段(b)项和第11段", "9 (b), 11")]
    [InlineData("برنامج عمل تونس، الفقرة 35، الفقرة الفرعية (أ)", "35 (a)")]
    public void A_letter_may_stand_after_its_own_word(string text, string paragraphs) =>
        Paragraphs(text).Should().Be(paragraphs);

    [Theory]
    [InlineData("paragraph 35 (A) of the Tunis Agenda", "35 (a)")]
    [InlineData("paragraph 35.a of the Tunis Agenda", "35 (a)")]
    [InlineData("paragraph 35 [a] of the Tunis Agenda", "35 (a)")]
    [InlineData("paragraph 35 a of the Tunis Agenda", "35 (a)")]
    [InlineData("paragraphs 35a and b of the Tunis Agenda", "35 (a), 35 (b)")]
    [InlineData("paragraphs 35 a to e of the Tunis Agenda", "35 (a)-(e)")]
    [InlineData("Tunis Agenda, paragraph 35 a", "35 (a)")]
    [InlineData("le paragraphe 35 b de l'Agenda de Tunis", "35 (b)")]
    [InlineData("el párrafo 35 b de la Agenda de Túnez", "35 (b)")]
    [InlineData("Тунисская программа, пункт 35 б", "35 (b)")]
    public void A_letter_may_be_printed_in_several_ways(string text, string paragraphs) =>
        Paragraphs(text).Should().Be(paragraphs);

    [Theory]
    [InlineData("Tunis Agenda, paragraph 35 a year later", "35")]
    [InlineData("le paragraphe 35 a été repris de l'Agenda de Tunis", "")]
    [InlineData("la Agenda de Túnez, párrafo 35 y, en particular, la sección II", "35")]
    [InlineData("Тунисская программа, пункт 35 и другие", "35")]
    [InlineData("Tunis Agenda, paragraph 35 (see below)", "35")]
    [InlineData("Tunis Agenda, paragraph 35 [12]", "35")]
    [InlineData("Tunis Agenda, paragraph 35.12 The Council", "35")]
    public void A_word_of_the_sentence_is_no_letter(string text, string paragraphs) =>
        Paragraphs(text).Should().Be(paragraphs);

    [Theory]
    [InlineData("paragraph 35 (iii) of the Tunis Agenda")]
    [InlineData("paragraph 35 (2) of the Tunis Agenda")]
    [InlineData("Tunis Agenda, para. 35A")]
    [InlineData("Tunis Agenda, para. 35.2, and")]
    [InlineData("Tunis Agenda, para. 35.l.")]
    [InlineData("Tunis Agenda, paragraph 35, subparagraph 2")]
    [InlineData("subparagraph 2 of paragraph 35 of the Tunis Agenda")]
    public void A_part_that_cannot_be_read_is_not_replaced_by_the_whole(string text) =>
        Paragraphs(text).Should().Be("");

    [Theory]
    [InlineData("paragraphs 71 ff. of the Tunis Agenda")]
    [InlineData("Tunis Agenda, paras. 71 et seq.")]
    [InlineData("Tunis Agenda, paragraphs 71 and following")]
    [InlineData("Tunis Agenda, paragraph 71 onwards")]
    [InlineData("l'Agenda de Tunis, par. 71 et suivants")]
    [InlineData("los párrafos 71 y siguientes de la Agenda de Túnez")]
    [InlineData("пункты 71 и далее Тунисской программы")]
    [InlineData("الفقرة 71 وما يليها من برنامج عمل تونس")]
    [InlineData("《突尼斯议程》第71段及以下各段")]
    public void A_list_without_an_end_has_no_paragraphs(string text) => Paragraphs(text).Should().Be("");

    [Theory]
    [InlineData("Tunis Agenda, paras. 29; 31; 34", "29, 31, 34")]
    [InlineData("A/66/77, paras. 3; 5; 9-11", "3, 5, 9-11")]
    [InlineData("paragraphs 29, 31 & 34 of the Tunis Agenda", "29, 31, 34")]
    [InlineData("paras. 3; 5; 9-11 of A/66/77", "3, 5, 9-11")]
    [InlineData("resolution 60/252, paras. 9 & 10", "9, 10")]
    [InlineData("resolution 60/252, paras. 9+10", "9, 10")]
    [InlineData("resolution 60/252, paras. 9 as well as 10", "9, 10")]
    [InlineData("resolution 60/252, paras. 9 and, in particular, 10", "9, 10")]
    [InlineData("la résolution 60/252, par. 9 ainsi que 10", "9, 10")]
    [InlineData("la résolution 60/252, par. 9 et, en particulier, 10", "9, 10")]
    [InlineData("los párrafos 9 así como 10 de la resolución 60/252", "9, 10")]
    [InlineData("пункты 9, а также 10 резолюции 60/252", "9, 10")]
    [InlineData("大会第60/252号决议第9段以及第11段", "9, 11")]
    [InlineData("A/66/77, para. 3; 12 States spoke", "3")]
    [InlineData("A/66/77, para. 3; 61/1", "3")]
    [InlineData("A/66/77, para. 3, as well as 61/1", "3")]
    public void Lists_have_many_separators(string text, string paragraphs) =>
        CitationScanner.Scan(text)[0].Paragraphs.ToString().Should().Be(paragraphs);

    private static string Paragraphs(string text) => CitationScanner.Scan(text)[0].Paragraphs.ToString();
}
