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
    [InlineData("7 (i) (a)", "7. Requests the Office:", "(i) To swim:", "(a) In lakes;")]
    [InlineData("7 (ii) (b)", "7. Requests the Office:", "(i) To swim;", "(ii) To row:", "(a) In lakes;", "(b) In rivers;")]
    [InlineData("7 (ii)", "7. Requests the Office:", "(i) To swim:", "(a) In lakes;", "(ii) To row;")]
    [InlineData("7 (b)", "7. Requests the Office:", "(a) To swim:", "(i) In lakes;", "(b) To row;")]
    [InlineData("7 (a) (1)", "7. Requests the Office:", "(a) To swim:", "(1) In lakes;")]
    [InlineData("7 (a)", "7. (a) Requests the Office to swim;")]
    [InlineData("7 (b)", "7. (a) Requests the Office to swim;", "(b) Invites the Bank to lend boats;")]
    [InlineData("10", "9. Requests the Office to swim;", "10 Calls for more boats;")]
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

    [Theory]
    [InlineData("1", "1", "2.", "2")]
    [InlineData("1.", "1", "2", "2")]
    [InlineData("12.", "12", "a", "12 (a)")]
    [InlineData("12", "12", "(a)", "12 (a)")]
    [InlineData("12.", "12", "•", "12 bullet 1")]
    [InlineData("12.", "12", "–", "12 bullet 1")]
    [InlineData(" 7 ", "7", "iv", "7 (iv)")]
    public void A_label_apart_from_the_text_needs_no_point(string first, string number, string second, string next)
    {
        var document = Document([(null, "The General Assembly,"), (first, "Requests the Office to swim:"), (second, "In lakes;")]);

        document.Paragraphs.Skip(1).Select(paragraph => paragraph.Number)
            .Should().Equal(number, next);
    }

    [Theory]
    [InlineData("I.", "II.")]
    [InlineData("I", "II")]
    [InlineData("A.", "B.")]
    public void A_section_number_apart_from_its_title_restarts_the_numbers(string first, string second)
    {
        var document = Document([
            (null, "The General Assembly,"), (first, "Lakes"), ("1.", "Decides to swim;"), (second, ""),
            ("1.", "Decides to row;"), ("Article 5", "Boats are for all the people.")]);

        document.Paragraphs.Select(paragraph => paragraph.Kind).Should().Equal(
            ParagraphKind.Preambular, ParagraphKind.Heading, ParagraphKind.Operative, ParagraphKind.Heading,
            ParagraphKind.Operative, ParagraphKind.Heading);
        document.Paragraphs[2].Section.Should().Be(first.TrimEnd('.'));
        document.Paragraphs[4].Section.Should().Be(second.TrimEnd('.'));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("*")]
    [InlineData("I.")]
    public void A_sentence_with_another_label_is_a_paragraph(string? label) =>
        Document([(null, "The General Assembly,"), (label, "Requests the Office to swim in the lakes.")])
            .Paragraphs[1].Kind.Should().Be(ParagraphKind.Operative);

    [Fact]
    public void A_page_in_two_languages_is_read_in_both()
    {
        var document = Texts.Read(
            "The General Assembly,",
            "Whereas the lakes are for all the people of the towns,",
            "L’Assemblée générale,",
            "Considérant que les lacs sont à tous les habitants des villes,",
            "1. Requests the Secretary-General to count the boats of the towns.",
            "1. Prie le Secrétaire général de compter les bateaux de la ville.");

        document.Paragraphs.Select(paragraph => paragraph.Kind).Should().Equal(
            ParagraphKind.Preambular, ParagraphKind.Preambular, ParagraphKind.Preambular, ParagraphKind.Preambular,
            ParagraphKind.Operative, ParagraphKind.Operative);
        document.Paragraphs.Select(paragraph => paragraph.Language.ToString())
            .Should().Equal("en", "en", "fr", "fr", "en", "fr");
        document.Language.ToString().Should().Be("en");
    }

    [Theory]
    [InlineData("Conscious of the need for boats,33")]
    [InlineData("Convinced that the lakes have:")]
    [InlineData("Having heard the people of the lake,²⁹")]
    public void A_preamble_goes_on_where_its_verb_may_stand_in_either_part(string line) =>
        Kinds("The General Assembly,", line, "1. Decides to swim;")[1].Should().Be(ParagraphKind.Preambular);

    [Fact]
    public void A_declaration_opens_before_its_numbers() =>
        Kinds("The General Assembly,", "Adopts the following declaration:", "Declaration on lakes and on the boats that the people of the many towns on their shores build and row",
            "We, the people of the lakes, gathered on the shore,", "1. We commit to swim.")
            .Should().Equal(ParagraphKind.Preambular, ParagraphKind.Operative, ParagraphKind.Heading,
                ParagraphKind.Preambular, ParagraphKind.Operative);

    [Theory]
    [InlineData("Support for the lake towns")]
    [InlineData("Maintaining the boats")]
    [InlineData("Boats and lakes:")]
    [InlineData("II. Boats")]
    [InlineData("The Committee")]
    [InlineData("LAKE BOATS COMPANY Rowing Ltd.")]
    [InlineData("ROWER, Anna Lake Towns Ltd.")]
    public void A_heading_stands_among_numbered_paragraphs(string heading) =>
        Kinds("The General Assembly,", "1. Decides to swim;", heading, "2. Decides to row;")[2]
            .Should().Be(ParagraphKind.Heading);

    [Theory]
    [InlineData("General Assembly—Thirty-second Session")]
    [InlineData("VI. Resolutions adopted on the reports of the Third Committee 205")]
    [InlineData("12 See A/60/687.")]
    [InlineData("3/ A/60/687.")]
    [InlineData("¹² Lake Office, Boats of the towns.")]
    [InlineData("^12 Report of the Lake Office.")]
    [InlineData("12 Adopted without a vote.")]
    [InlineData("30 May 2019.")]
    [InlineData("1/2")]
    [InlineData("93-08258")]
    [InlineData("A/RES/68/999")]
    [InlineData("A/RES/68/999          Lakes")]
    [InlineData("|----|----|")]
    public void What_the_page_adds_is_not_of_the_text(string line) =>
        Kinds("The General Assembly,", "1. Decides to swim;", line, "2. Decides to row;")[2]
            .Should().Be(ParagraphKind.Back);

    [Fact]
    public void A_note_follows_a_note_with_the_number_before_it() =>
        Kinds("The General Assembly,", "1. Decides to swim;", "12 See A/60/687.", "13 Boats of the towns, page 4.",
            "15 Lakes and boats are for all,", "2. Decides to row;").Should().Equal(
                ParagraphKind.Preambular, ParagraphKind.Operative, ParagraphKind.Back, ParagraphKind.Back,
                ParagraphKind.Operative, ParagraphKind.Operative);

    [Fact]
    public void Notes_stand_below_a_drawn_line() =>
        Kinds("The General Assembly,", "1. Decides to swim;", "____________", "1 Boats of the towns, page 4.",
            "2. Decides to row;").Should().Equal(ParagraphKind.Preambular, ParagraphKind.Operative, ParagraphKind.Back,
                ParagraphKind.Back, ParagraphKind.Operative);

    [Fact]
    public void A_short_heading_before_the_numbers_may_begin_with_a_noun_that_is_also_a_verb() =>
        Kinds("The Security Council,", "Recalling its wish to swim,", "Support to boats", "1. Decides to swim.")[2]
            .Should().Be(ParagraphKind.Heading);

    [Fact]
    public void A_mark_of_a_note_does_not_hide_the_end_of_a_paragraph() =>
        Kinds("The General Assembly,", "Having heard the people in their report on \"Lakes\", 2/", "1. Decides to swim.")[1]
            .Should().Be(ParagraphKind.Preambular);

    [Fact]
    public void The_next_resolution_of_a_page_begins_with_its_title()
    {
        var document = Texts.Read(
            "119 (III). Lakes",
            "The General Assembly,",
            "1. Decides to swim.",
            "Hundred and second plenary meeting,",
            "120 (III). Boats",
            "Whereas boats are for all the people of the towns,",
            "The General Assembly",
            "1. Decides to row.");

        document.Paragraphs.Select(paragraph => paragraph.Kind).Should().Equal(
            ParagraphKind.Title, ParagraphKind.Preambular, ParagraphKind.Operative, ParagraphKind.Back,
            ParagraphKind.Title, ParagraphKind.Preambular, ParagraphKind.Preambular, ParagraphKind.Operative);
        document.Paragraphs[^1].ResolutionNumber.Should().Be("120 (III)");
    }

    [Fact]
    public void After_the_end_in_one_language_the_text_goes_on_in_the_other() =>
        Kinds("The General Assembly,", "L’Assemblée générale,", "1. Requests the towns to count the boats.",
            "5th plenary meeting", "1. Prie les villes de compter les bateaux.", "Cent-deuxième séance plénière,",
            "le 31 octobre 1947.").Should().Equal(
                ParagraphKind.Preambular, ParagraphKind.Preambular, ParagraphKind.Operative, ParagraphKind.Back,
                ParagraphKind.Operative, ParagraphKind.Back, ParagraphKind.Back);

    [Theory]
    [InlineData("a. In lakes; or", "7 (a)")]
    [InlineData("ii. In rivers;", "7 (ii)")]
    [InlineData("(xxviii) In ponds;", "7 (xxviii)")]
    [InlineData("| (b) | In the sea; |", "7 (b)")]
    public void Parts_have_their_labels_in_all_forms(string line, string number) =>
        Texts.Read("The General Assembly,", "7. Requests the Office to swim:", line).Paragraphs[2].Number
            .Should().Be(number);

    [Theory]
    [InlineData("73/998.")]
    [InlineData("73/998")]
    public void The_number_of_a_title_may_stand_apart(string label)
    {
        var document = Document([(label, "Lakes and boats"), (null, "The General Assembly,"), ("1.", "Decides to swim.")]);

        document.Title.Should().Be("Lakes and boats");
        document.Symbol.ToString().Should().Be("A/RES/73/998");
    }

    private static ExtractedDocument Document((string? Label, string Text)[] lines) =>
        DocumentExtractor.Extract([.. lines.Select((line, at) =>
            new SourceLine(line.Text) { Label = line.Label, LineNumber = at + 1 })]);

    private static ParagraphKind[] Kinds(params string[] lines) =>
        [.. Texts.Read(lines).Paragraphs.Select(paragraph => paragraph.Kind)];

    [Fact]
    public void A_text_without_an_opening_line_is_no_resolution() =>
        Texts.Read("Minutes of the lake club", "1. The boats were counted.").IsResolution.Should().BeFalse();
}
