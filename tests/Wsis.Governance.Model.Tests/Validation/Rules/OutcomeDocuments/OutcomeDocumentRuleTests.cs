namespace Wsis.Governance.Tests.Validation.Rules.OutcomeDocuments;

public class OutcomeDocumentRuleTests
{
    [Theory]
    [InlineData("1-2", "3-122", true)]
    [InlineData("1-2", "2-122", false)]
    [InlineData("1-2, annex 1", "3-122, annex 1", true)] // the annex has numbers of its own
    [InlineData("1-34, 35 (a)", "35 (b), 36-122", true)] // a section may begin within a paragraph
    public void Sections_overlap_only_in_numbered_paragraphs(string first, string second, bool isGood) =>
        RuleFindings.OfDocuments.Places(Agenda(Section("a", first), Section("b", second)))
            .Should().Equal(isGood ? [] : ["WSIS2003 /records/0/sections/1/paragraphs"]);

    [Theory]
    [InlineData("1-121", false)]
    [InlineData("2-122", false)]
    [InlineData("1-122", true)]
    [InlineData("1-121, 122 (a)", true)] // part of the last paragraph: what holds the rest is open
    public void Sections_leave_no_gap(string paragraphs, bool isGood) =>
        RuleFindings.OfDocuments.Places(Agenda(Section("a", paragraphs))).Should().Equal(isGood ? [] : ["WSIS2004 /records/0/sections"]);

    [Fact]
    public void A_document_without_sections_has_no_gap() =>
        RuleFindings.OfDocuments.Places(Agenda()).Should().BeEmpty();

    [Theory]
    [InlineData(1, true)]
    [InlineData(122, true)]
    [InlineData(0, false)]
    [InlineData(123, false)]
    public void A_paragraph_is_within_its_document(int number, bool isGood) =>
        RuleFindings.OfDocuments.Places(Agenda(), Paragraph(number, "a")).Should().Equal(isGood ? [] : ["WSIS2001 /records/1/number"]);

    [Fact]
    public void A_symbol_shared_by_two_outcome_documents_does_not_decide_their_paragraphs() =>
        RuleFindings.OfDocuments.Places(
                Agenda().Replace("tunis-agenda", "tunis-commitment", StringComparison.Ordinal)
                    .Replace("\"paragraphCount\": 122", "\"paragraphCount\": 40", StringComparison.Ordinal),
                Agenda(),
                Paragraph(1, "a", """{"document": "A/60/687", "paragraphs": "71"}"""))
            .Should().BeEmpty();

    [Fact]
    public void The_basis_of_a_mandate_is_left_to_its_own_rule() =>
        RuleFindings.OfDocuments.Places(
                DocumentTexts.Author,
                Agenda(),
                """
                {"type": "mandate", "id": "m", "title": {"en": "T"}, "instrument": {"document": "tunis-agenda", "paragraphs": "171"},
                 "issuedBy": "wsis", "basis": [{"document": "tunis-agenda", "paragraphs": "172"}], "verb": "requests",
                 "addressees": ["sg"], "task": {"en": "T"}, "status": "active"}
                """)
            .Should().Equal("WSIS2001 /records/2/instrument/paragraphs");

    [Theory]
    [InlineData("35 (a)-(e)", true)]
    [InlineData("35", true)]
    [InlineData("35 (d)-(f)", false)]
    [InlineData("36 (a)", true)] // the record of 36 lists no subparagraphs
    [InlineData("37 (a)", true)] // there is no record of 37
    [InlineData("annex 35 (f)", true)]
    public void A_subparagraph_is_one_that_the_record_lists(string cited, bool isGood) =>
        RuleFindings.OfDocuments.Places(
                Agenda(),
                Paragraph(35, "a").Replace("\"number\"", "\"subparagraphs\": [\"a\", \"b\", \"c\", \"d\", \"e\"], \"number\"", StringComparison.Ordinal),
                Paragraph(36, "a"),
                Paragraph(38, "a", $$"""{"document": "tunis-agenda", "paragraphs": "{{cited}}"}"""))
            .Should().Equal(isGood ? [] : ["WSIS2002 /records/3/cites/0/paragraphs"]);

    [Theory]
    [InlineData("A/RES/60/252", true)]
    [InlineData("A/RES/60/1", true)] // of a session that went on after the Summit
    [InlineData("A/RES/59/220", false)]
    public void A_document_is_not_endorsed_before_it_was_adopted(string by, bool isGood) =>
        RuleFindings.OfDocuments.Places(Agenda().Replace("\"phase\"", $"\"endorsedBy\": {{\"document\": \"{by}\"}}, \"phase\"", StringComparison.Ordinal))
            .Should().Equal(isGood ? [] : ["WSIS2005 /records/0/endorsedBy"]);

    [Theory]
    [InlineData("A/DEC/60/512", true)]
    [InlineData("WHA/60/1", true)] // a body that is not known
    [InlineData("A/60/L.50", false)]
    [InlineData("tunis-agenda", false)]
    public void Resolutions_and_decisions_endorse(string by, bool isGood) =>
        RuleFindings.OfDocuments.Places(Agenda().Replace("\"phase\"", $"\"endorsedBy\": {{\"document\": \"{by}\"}}, \"phase\"", StringComparison.Ordinal))
            .Should().Equal(isGood ? [] : ["WSIS2006 /records/0/endorsedBy/document"]);

    [Theory]
    [InlineData("a", true)]
    [InlineData("b", false)]
    [InlineData("c", false)]
    public void A_paragraph_is_within_its_section(string section, bool isGood) =>
        RuleFindings.OfDocuments.Places(Agenda(Section("a", "1-82"), Section("b", "83-122")), Paragraph(71, section))
            .Should().Equal(isGood ? [] : ["WSIS2007 /records/1/section"]);

    [Theory]
    [InlineData("71", false)]
    [InlineData("69, 71", false)]
    [InlineData("69-71", true)]
    [InlineData("71 (a)", true)]
    [InlineData("annex 71", true)]
    public void A_paragraph_cites_itself_by_its_own_number_only(string cited, bool isGood) =>
        RuleFindings.OfDocuments.Places(Agenda(), Paragraph(71, "a", $$"""{"document": "tunis-agenda", "paragraphs": "{{cited}}"}"""))
            .Should().Equal(isGood ? [] : ["WSIS2008 /records/1/cites/0/paragraphs"]);

    [Theory]
    [InlineData("tunis", "2005-11-16", true)]
    [InlineData("tunis", "2005-11-15", false)]
    [InlineData("geneva", "2003-12-12", true)]
    [InlineData("geneva", "2005-11-18", false)]
    [InlineData("newYork", "2025-12-17", true)] // a phase that is not known
    public void A_document_is_adopted_in_its_phase(string phase, string adopted, bool isGood) =>
        RuleFindings.OfDocuments.Places(
                Agenda().Replace("\"tunis\"", $"\"{phase}\"", StringComparison.Ordinal)
                    .Replace("2005-11-18", adopted, StringComparison.Ordinal))
            .Should().Equal(isGood ? [] : ["WSIS2009 /records/0/adopted"]);

    private static string Agenda(params string[] sections) =>
        $$"""
        {"type": "outcomeDocument", "id": "tunis-agenda", "title": {"en": "T"}, "symbols": ["A/60/687"], "phase": "tunis",
         "adopted": "2005-11-18", "paragraphCount": 122, "sections": [{{string.Join(", ", sections)}}]}
        """;

    private static string Section(string id, string paragraphs) =>
        $$"""{"id": "{{id}}", "title": {"en": "T"}, "paragraphs": "{{paragraphs}}"}""";

    private static string Paragraph(int number, string section, params string[] cites) =>
        $$"""
        {"type": "outcomeParagraph", "id": "tunis-agenda/{{number}}", "document": "tunis-agenda", "number": {{number}},
         "section": "{{section}}", "cites": [{{string.Join(", ", cites)}}]}
        """;
}
