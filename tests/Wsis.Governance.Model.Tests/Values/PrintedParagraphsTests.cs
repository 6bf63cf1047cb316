using Wsis.Governance.Values;

namespace Wsis.Governance.Tests.Values;

public sealed class PrintedParagraphsTests
{
    [Theory]
    [InlineData("71", "71")]
    [InlineData(" 12(a) ", "12 (a)")]
    [InlineData("12 (a) and (b)", "12 (a), 12 (b)")]
    [InlineData("12 (a), (b) and (d)", "12 (a), 12 (b), 12 (d)")]
    [InlineData("12 (a) to (c)", "12 (a)-(c)")]
    [InlineData("12 (b) (i) and (ii)", "12 (b) (i), 12 (b) (ii)")]
    [InlineData("12a", "12 (a)")]
    [InlineData("paras. 12-14", "12-14")]
    [InlineData("Paragraphs 12 to 14 and 16", "12-14, 16")]
    [InlineData("OP 7", "7")]
    [InlineData("OP7", "7")]
    [InlineData("operative paragraph 7", "7")]
    [InlineData("12–14", "12-14")]
    [InlineData("§ 71", "71")]
    [InlineData("§§ 71 & 72", "71, 72")]
    [InlineData("12 bis", "12 bis")]
    [InlineData("paragraph 12bis", "12 bis")]
    [InlineData("29.1", "29.1")]
    [InlineData("16.a", "16.a")]
    [InlineData("paragraphs 29.1 to 29.3", "29.1-29.3")]
    [InlineData("section IV, 5", "section IV 5")]
    [InlineData("section IV, paragraph 5", "section IV 5")]
    [InlineData("paragraph 5 of section IV.A", "section IV.A 5")]
    [InlineData("sect. II, paras. 3 and 4", "section II 3, section II 4")]
    [InlineData("section IV and section V", "section IV, section V")]
    [InlineData("annex II, 5", "annex II 5")]
    [InlineData("Annex II, section A, paragraph 5", "annex II section A 5")]
    [InlineData("annex 2, para. 3", "annex II 3")]
    [InlineData("Annexe 2, paragraphes 3 et 4", "annex II 3, annex II 4")]
    [InlineData("annex, paragraph 2, paragraph 3", "annex 2, annex 3")]
    [InlineData("paragraph 12 of the annex", "annex 12")]
    [InlineData("PP 3", "preamble 3")]
    [InlineData("PP3", "preamble 3")]
    [InlineData("¶12", "12")]
    [InlineData("¶¶ 12-14", "12-14")]
    [InlineData("sub-paragraph 12 (a)", "12 (a)")]
    [InlineData("Sub‑paragraphs 12 (a) and (b)", "12 (a), 12 (b)")]
    [InlineData("sous-alinéa 12 a)", "12 (a)")]
    [InlineData("preambular paragraph 3", "preamble 3")]
    [InlineData("footnote 2", "footnote 2")]
    [InlineData("paragraph 4, bullet 2", "4 bullet 2")]
    [InlineData("paragraphe 12 a)", "12 (a)")]
    [InlineData("paragraphes 12 à 14", "12-14")]
    [InlineData("par. 12 et 13", "12, 13")]
    [InlineData("section IV, paragraphe 5", "section IV 5")]
    [InlineData("párrafos 12 y 13", "12, 13")]
    [InlineData("párr. 12 a) y b)", "12 (a), 12 (b)")]
    [InlineData("párrafos 12 a 14", "12-14")]
    [InlineData("пункты 12–14", "12-14")]
    [InlineData("в пунктах 12 и 13", "12, 13")]
    [InlineData("п. 71", "71")]
    [InlineData("раздел IV, пункт 5", "section IV 5")]
    [InlineData("الفقرة ٧١", "71")]
    [InlineData("الفقرات 12 إلى 14", "12-14")]
    [InlineData("الفقرة 35 (ب)", "35 (b)")]
    [InlineData("第71段", "71")]
    [InlineData("第12至14段", "12-14")]
    [InlineData("第12和13段", "12, 13")]
    [InlineData("附件第5段", "annex 5")]
    [InlineData("第十二段", "12")]
    [InlineData("第十二至十四段", "12-14")]
    [InlineData("第十二和二十三段", "12, 23")]
    [InlineData("第一百零五段", "105")]
    [InlineData("第二十三条", "23")]
    public void Common_spellings_of_paragraphs_are_read(string text, string expected)
    {
        ParagraphSet.TryParseLenient(text, out var set).Should().BeTrue();
        set.ToString().Should().Be(expected);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("paragraph")]
    [InlineData("(a)")]
    [InlineData("12 or 13")]
    [InlineData("12 to")]
    [InlineData("12 and")]
    [InlineData("12 13")]
    [InlineData("14-12")]
    [InlineData("12, 12")]
    [InlineData("12 (a) and 12 (a)")]
    [InlineData("paragraph 12 of resolution 60/252")]
    [InlineData("12 juggling 13")]
    [InlineData("12345")]
    [InlineData("section")]
    [InlineData("annex 0")]
    [InlineData("pp. 3-4")]
    [InlineData("pp 3")]
    [InlineData("PP. 3")]
    [InlineData("sub 12")]
    public void Ambiguous_paragraphs_are_not_read(string? text)
    {
        ParagraphSet.TryParseLenient(text, out var set).Should().BeFalse();
        set.IsDefault.Should().BeTrue();
    }

    [Theory]
    [InlineData("in paragraphs 12 and 13 of its resolution", 3, "12, 13", "paragraphs 12 and 13")]
    [InlineData("section IV, paragraph 5, of that resolution", 0, "section IV 5", "section IV, paragraph 5")]
    [InlineData("paragraph 7 and to do more", 0, "7", "paragraph 7")]
    public void In_running_text_as_much_is_read_as_belongs_together(
        string text, int start, string expected, string read)
    {
        PrintedParagraphs.TryRead(text, start, out var end, out var set).Should().BeTrue();

        (set.ToString(), text[start..end]).Should().Be((expected, read));
    }

    [Fact]
    public void Every_strict_set_is_read_as_it_is()
    {
        foreach (var text in new[] { "71", "68-71", "35 (a)-(e)", "11 (i)-(iii)", "annex II section A 5", "header, table" })
        {
            ParagraphSet.TryParseLenient(text, out var set).Should().BeTrue();
            set.Equals(ParagraphSet.Parse(text)).Should().BeTrue("{0}", text);
        }
    }
}
