namespace Wsis.Governance.Extraction.Tests.Structure;

/// <summary>What each line of a document is.</summary>
public sealed class KindTests
{
    [Fact]
    public void A_resolution_has_front_title_preamble_operative_part_and_end()
    {
        var document = Texts.Read(
            "Resolution adopted by the General Assembly on 3 May 2019",
            "73/999. Lakes and boats",
            "The General Assembly,",
            "Recalling its wish to swim,",
            "Boats",
            "1. Decides to swim;",
            "(a) In lakes;",
            "80th plenary meeting",
            "3 May 2019",
            "Annex",
            "Rules for boats",
            "1. Boats shall float.");

        document.Paragraphs.Select(paragraph => paragraph.Kind).Should().Equal(
            ParagraphKind.Front, ParagraphKind.Title, ParagraphKind.Preambular, ParagraphKind.Preambular,
            ParagraphKind.Heading, ParagraphKind.Operative, ParagraphKind.Operative, ParagraphKind.Back,
            ParagraphKind.Back, ParagraphKind.Annex, ParagraphKind.Annex, ParagraphKind.Annex);
        document.Title.Should().Be("Lakes and boats");
        document.OrganName.Should().Be("The General Assembly");
        document.Organ.ToString().Should().Be("generalAssembly");
    }

    [Fact]
    public void A_preamble_that_begins_anew_inside_the_text_is_a_preamble() =>
        Texts.Read("The General Assembly,", "1. Decides to swim;", "II", "Having considered the lakes,", "1. Notes them;")
            .Paragraphs.Select(paragraph => paragraph.Kind).Should().Equal(
                ParagraphKind.Preambular, ParagraphKind.Operative, ParagraphKind.Heading, ParagraphKind.Preambular,
                ParagraphKind.Operative);

    [Theory]
    [InlineData("7", "7. Requests the Office:")]
    [InlineData("7 (a)", "7. Requests the Office:", "(a) To swim:")]
    [InlineData("7 (a) (i)", "7. Requests the Office:", "(a) To swim:", "(i) In lakes;")]
    [InlineData("7 (i)", "7. Requests the Office:", "(h) To swim;", "(i) To row;")]
    [InlineData("8", "7. Requests the Office:", "(a) To swim;", "8. Invites the Bank to lend boats;")]
    public void A_paragraph_has_its_number_with_those_above_it(string number, params string[] lines) =>
        Texts.Read(["The General Assembly,", .. lines]).Paragraphs[^1].Number.Should().Be(number);

    [Fact]
    public void Sections_restart_numbers_and_are_kept_with_them()
    {
        var document = Texts.Read("The General Assembly,", "I", "1. Decides to swim;", "II", "1. Decides to row;");

        document.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Operative)
            .Select(paragraph => $"{paragraph.Section} {paragraph.Number}").Should().Equal("I 1", "II 1");
    }

    [Fact]
    public void A_text_without_an_opening_line_is_no_resolution() =>
        Texts.Read("Minutes of the lake club", "1. The boats were counted.").IsResolution.Should().BeFalse();
}
