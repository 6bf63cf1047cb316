using Wsis.Governance.Tool.Documents;

namespace Wsis.Governance.Tool.Tests.Documents;

/// <summary>Word files are read as a reader sees them on the page. Each sample holds one trap.</summary>
public sealed class WordDocumentTests
{
    [Theory]
    [InlineData("01-typed-numbers", "7.\tRequests the Bureau:", "(a)\tTo keep a register;", "(i)\tOf members;",
        "(ii)\tOf papers;", "(b)\tTo report in 2009.", "8.\tInvites all to take part.")]
    [InlineData("02-automatic-numbers", "1. Requests the Bureau:", "(a) To keep a register:", "(i) Of members;",
        "(b) To report;", "Unnumbered words between.", "2. Invites all.", "(a) To come in May.")]
    [InlineData("03-number-restart", "1. First of the first list.", "2. Second of the first list.",
        "12. Opens at twelve.", "13. Goes on at thirteen.")]
    [InlineData("04-footnote-marks",
        "The report A/60/687 and the note A/60/250 were read; see also A/59/12*.",
        "In 2005 some 12 888 units, 10 m.", "Provisional figure.")]
    [InlineData("05-hyphens-and-spaces",
        "One: UN-Water (element), two: UN-Water (U+2011), three: UN-Water (plain).",
        "Sales No. E.05.II.D-5, and international (soft element), international (U+00AD).",
        "Resolution 60/252 and resolution 60/252, 9\u00A0(1946), 2005–2010.")]
    [InlineData("07-tracked-changes", "See resolution 60/252 of 2006.", "Here: .", "There: moved words 56/183.")]
    [InlineData("08-symbol-in-header", "Letter of the two presidents")]
    [InlineData("09-text-box", "Words in the box, 60/252.", "Before the box.  After the box.")]
    [InlineData("10-mandates-table", "General Assembly resolutions", "56/183", "World summit on an example",
        "60/252; 61/5", "Example of a title, shared", "60/252; 61/5", "A second title of the same two",
        "Decisions with no title: 45/318")]
    [InlineData("11-hidden-and-capitals", "Seen and seen again; tunis agenda and geneva plan.")]
    [InlineData("12-link-says-more",
        "See General Assembly resolution 72/266, and resolution 2023/29, and 60/252.")]
    [InlineData("13-breaks-and-tabs", "Document A/60/687 S/2006/90 of May", "7.1\tThe first words", "1 Chief 1 P-4")]
    [InlineData("14-wrapped-runs", "One two three four • five",
        "A whole paragraph in a content control, 60/252.")]
    [InlineData("15-smart-tag", "Meeting of Tunis in 2005, resolution 60/252.")]
    public void A_file_gives_the_text_that_its_page_shows(string name, params string[] lines) =>
        Read(name).Lines.Select(line => line.Label is null ? line.Text : $"{line.Label} {line.Text}")
            .Select(WithPlainSpaces).Should().Equal(lines.Select(WithPlainSpaces));

    [Fact]
    public void The_words_that_open_a_paragraph_in_italics_are_known() =>
        Read("06-italic-verbs").Lines.Select(line => line.Italic is { } italic ? italic.Of(line.Text) : null)
            .Should().Equal("Also requests", "Decides", "Notes", "", "Takes note", null);

    [Fact]
    public void Symbols_are_read_from_the_header_of_the_first_page() =>
        Read("08-symbol-in-header").Symbols.Should().Equal("A/60/1001", "S/2006/501");

    [Theory]
    [InlineData("04-footnote-marks", "may be an exponent")]
    [InlineData("07-tracked-changes", "not accepted")]
    [InlineData("11-hidden-and-capitals", "hidden")]
    [InlineData("14-wrapped-runs", "special font")]
    public void Unusual_features_of_the_file_are_reported(string name, string part) =>
        Read(name).Notes.Should().Contain(note => note.Contains(part, StringComparison.Ordinal));

    [Fact]
    public void A_link_is_kept_beside_its_text() =>
        Read("12-link-says-more").Lines[0].Links.Select(link => $"{link.Text} {link.Address}").Should().Equal(
            "72/266 https://docs.un.org/en/A/RES/72/266A",
            "2023/29 https://docs.un.org/en/E/RES/2023/29",
            "60/252 https://docs.un.org/en/A/RES/60/252");

    [Theory]
    [InlineData("_  Boats  _", "Boats")]
    [InlineData("_Boats _", "Boats")]
    [InlineData("  _Boats_ float", "Boats")]
    public void Italic_spaces_at_the_ends_of_a_line_are_not_part_of_its_text(string text, string italic)
    {
        var line = Read(new WordFile { Body = WordFile.Paragraph(text) }).Lines[0];

        line.Italic!.Value.Of(line.Text).Should().Be(italic);
    }

    [Fact]
    public void Cells_have_the_heading_above_their_table() =>
        Read("10-mandates-table").Lines.Where(line => line.Text.Contains('/', StringComparison.Ordinal))
            .Should().OnlyContain(line => line.TableHeading == "General Assembly resolutions");

    [Fact]
    public void A_row_of_one_cell_is_the_heading_of_the_rows_below_it()
    {
        var file = new WordFile
        {
            Body = WordFile.Paragraph("Mandates", "H4") + WordFile.Table(
                ["General Assembly resolutions"], ["60/252", "Boats"], ["Human Rights Council resolutions"], ["28/32", "Lakes"])
                + WordFile.Paragraph("Other words"),
        };

        Read(file).Lines.Select(line => line.TableHeading).Should().Equal(
            null, "Mandates", "General Assembly resolutions", "General Assembly resolutions",
            "General Assembly resolutions", "Human Rights Council resolutions", "Human Rights Council resolutions", null);
    }

    [Fact]
    public void A_note_between_two_tables_does_not_end_their_heading()
    {
        var file = new WordFile
        {
            Body = WordFile.Paragraph("General Assembly resolutions", "H4") + WordFile.Table(["60/252", "Boats"])
                + WordFile.Paragraph("* A/80/50.") + WordFile.Table(["61/5", "Lakes"]),
        };

        Read(file).Lines[^1].TableHeading.Should().Be("General Assembly resolutions");
    }

    [Fact]
    public void A_symbol_with_spaces_is_read_from_the_header() =>
        Read(new WordFile { Body = "", Header = "A/80/6 (Sect. 24)/Corr.1 — Lakes" }).Symbols
            .Should().Equal("A/80/6 (Sect. 24)/Corr.1");

    [Fact]
    public void A_variable_of_a_copied_file_is_reported_and_not_used()
    {
        var document = Read(new WordFile
        {
            Body = "", Header = "A/80/6 (Sect. 3)/Add.2", Variables = [("sss1", "A/78/6 (Sect. 3)/Add.2"), ("sss2", "-")],
        });

        document.Symbols.Should().Equal("A/80/6 (Sect. 3)/Add.2");
        document.Notes.Should().Equal("The header of the file says A/80/6 (Sect. 3)/Add.2, its variables "
            + "A/78/6 (Sect. 3)/Add.2: the header was used.");
    }

    [Fact]
    public void The_variables_are_used_if_nothing_else_states_the_symbol() =>
        Read(new WordFile { Body = "", Variables = [("Symbol2", "S/2006/501"), ("Symbol1", "A/60/1001")] }).Symbols
            .Should().Equal("A/60/1001", "S/2006/501");

    [Theory]
    [InlineData("<w:dir w:val=\"rtl\">RUN</w:dir>")]
    [InlineData("<w:bdo w:val=\"ltr\">RUN</w:bdo>")]
    [InlineData("<w:ruby><w:rt><w:r><w:t>above</w:t></w:r></w:rt><w:rubyBase>RUN</w:rubyBase></w:ruby>")]
    [InlineData("<w:r><w:ruby><w:rt><w:r><w:t>above</w:t></w:r></w:rt><w:rubyBase>RUN</w:rubyBase></w:ruby></w:r>")]
    public void Text_in_an_element_around_it_is_read(string around)
    {
        var run = around.Replace("RUN", "<w:r><w:t>A/60/1</w:t></w:r>", StringComparison.Ordinal);

        TextsOf($"<w:p>{run}</w:p>").Should().Equal("A/60/1");
    }

    [Theory]
    [InlineData("<w:tbl><w:sdt><w:sdtContent><w:tr><w:tc>P</w:tc></w:tr></w:sdtContent></w:sdt></w:tbl>")]
    [InlineData("<w:tbl><w:tr><w:sdt><w:sdtContent><w:tc>P</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>")]
    [InlineData("<w:customXml w:element=\"x\">P</w:customXml>")]
    public void Blocks_rows_and_cells_in_a_content_control_are_read(string around) =>
        TextsOf(around.Replace("P", WordFile.Paragraph("A/60/1"), StringComparison.Ordinal)).Should().Equal("A/60/1");

    [Fact]
    public void Deleted_rows_and_ends_of_paragraphs_are_read_as_accepted()
    {
        var file = new WordFile
        {
            Body = "<w:tbl><w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>" + WordFile.Paragraph("A/60/1")
                + "</w:tc></w:tr></w:tbl><w:p><w:pPr><w:rPr><w:del w:id=\"2\"/></w:rPr></w:pPr><w:r><w:t>4. Urges </w:t></w:r></w:p>"
                + WordFile.Paragraph("all to count."),
        };

        Read(file).Lines.Select(line => line.Text).Should().Equal("4. Urges all to count.");
        Read(file).Notes.Should().ContainSingle().Which.Should().Contain("not accepted");
    }

    [Fact]
    public void A_deleted_end_of_the_last_paragraph_loses_no_text() =>
        TextsOf("<w:p><w:pPr><w:rPr><w:del w:id=\"2\"/></w:rPr></w:pPr><w:r><w:t>4. Urges all.</w:t></w:r></w:p>")
            .Should().Equal("4. Urges all.");

    [Fact]
    public void A_mark_that_is_moved_up_is_not_part_of_the_number() =>
        TextsOf("<w:p><w:r><w:t>resolution 60/251</w:t></w:r>"
            + "<w:r><w:rPr><w:position w:val=\"6\"/></w:rPr><w:t>2</w:t></w:r></w:p>").Should().Equal("resolution 60/251");

    private static IEnumerable<string> TextsOf(string body) =>
        Read(new WordFile { Body = body }).Lines.Select(line => line.Text);

    private static InputDocument Read(WordFile file)
    {
        using var stream = new MemoryStream(file.ToBytes());
        return WordDocument.Read("file", stream);
    }

    // No-break spaces stay in the text; on the page they look like spaces.
    private static string WithPlainSpaces(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    private static InputDocument Read(string name)
    {
        using var stream = File.OpenRead(
            Repository.PathOf("tests", "Wsis.Governance.Tool.Tests", "Documents", "Samples", $"{name}.docx"));
        return WordDocument.Read(name, stream);
    }
}
