namespace Wsis.Governance.Extraction.Tests;

/// <summary>Records drafted from a text say what the text says, and where.</summary>
public sealed class RecordDraftTests
{
    private static readonly ExtractedDocument document = Texts.Read(
        "Resolution adopted by the General Assembly on 3 May 2019",
        "73/999. Lakes and boats",
        "The General Assembly,",
        "Recalling its resolution 70/1 of 25 September 2015,",
        "1. Requests the Secretary-General to report on lakes to the General Assembly at its eightieth session, within existing resources;",
        "2. Urges Member States and the Lake Bank to plant trees no later than 31 December 2024;");

    [Fact]
    public void The_resolution_has_symbol_title_date_and_provisions()
    {
        var resolution = document.ToRecords().Records.OfType<Resolution>().Single();

        resolution.Symbol.ToString().Should().Be("A/RES/73/999");
        resolution.Title["en"].Should().Be("Lakes and boats");
        resolution.Adopted.ToString().Should().Be("2019-05-03");
        resolution.Recalls.Select(symbol => symbol.ToString()).Should().Equal("A/RES/70/1");
        resolution.Provisions.Select(provision => $"{provision.Paragraph} {provision.Verbs[0]}")
            .Should().Equal("1 requests", "2 urges");
        resolution.Sources.Select(source => $"{source.Document}").Should().Equal("A/RES/73/999");
    }

    [Fact]
    public void Resolutions_under_one_number_are_records_of_their_own()
    {
        var draft = Texts.Read(
            "73/999. Lakes and boats",
            "A",
            "Boats",
            "The General Assembly,",
            "Recalling its resolution 70/1 of 25 September 2015,",
            "1. Requests the Secretary-General to count the boats;",
            "33rd plenary meeting",
            "3 May 2019",
            "B",
            "Lakes",
            "The General Assembly,",
            "1. Urges Member States to plant trees.").ToRecords();

        draft.Records.Select(record => record.IdText).Should().Equal(
            "A/RES/73/999A", "a-res-73-999a-1-1", "A/RES/73/999B", "a-res-73-999b-1-1");
        draft.Records.OfType<Resolution>().Last().Provisions.Single().Verbs[0].ToString().Should().Be("urges");
        draft.Notes.Should().BeEmpty();
    }

    [Fact]
    public void The_next_resolution_on_the_page_is_left_out_and_said()
    {
        string[] lines =
        [
            "73/999. Lakes and boats",
            "The General Assembly,",
            "1. Requests the Secretary-General to count the boats;",
            "33rd plenary meeting",
            "73/1000. Rivers",
            "The General Assembly,",
            "1. Urges Member States to plant trees.",
        ];
        var draft = DocumentExtractor.Extract(
            [.. lines.Select((line, at) => new SourceLine(line) { LineNumber = at + 1 })],
            ExtractionOptions.Default with { Symbol = DocumentSymbol.Parse("A/RES/73/999") }).ToRecords();

        draft.Records.OfType<Resolution>().Single().Provisions.Single().Verbs[0].ToString().Should().Be("requests");
        draft.Notes.Should().Equal("Line 7: here begins 73/1000, another resolution than A/RES/73/999; it was "
            + "left out of the records.");
    }

    [Theory]
    [InlineData("A/RES/3376(XXX)", "3376 (XXX). Lakes", "3377 (XXX). Rivers")]
    [InlineData("S/RES/425(1978)", "Resolution 425 (1978)", "Resolution 426 (1978)")]
    [InlineData("E/RES/1988/13", "1988/13. Lakes", "1988/14. Rivers")]
    public void The_next_resolution_is_known_by_its_number_in_any_form(string symbol, string title, string next)
    {
        string[] lines =
        [
            title, "The Assembly,", "1. Requests the Secretary-General to count the boats;",
            next, "The Assembly,", "1. Urges Member States to plant trees.",
        ];
        var draft = DocumentExtractor.Extract(
            [.. lines.Select((line, at) => new SourceLine(line) { LineNumber = at + 1 })],
            ExtractionOptions.Default with { Symbol = DocumentSymbol.Parse(symbol) }).ToRecords();

        draft.Records.OfType<Resolution>().Single().Provisions.Single().Verbs[0].ToString().Should().Be("requests");
        draft.Notes.Single().Should().StartWith("Line 6: here begins ");
    }

    [Fact]
    public void Of_resolutions_under_one_number_only_the_one_with_the_letter_of_the_symbol_is_drafted()
    {
        string[] lines =
        [
            "73/999. Lakes and boats", "A", "The General Assembly,", "1. Requests the Office to count the boats;",
            "B", "The General Assembly,", "1. Urges Member States to plant trees.",
        ];
        var draft = DocumentExtractor.Extract(
            [.. lines.Select((line, at) => new SourceLine(line) { LineNumber = at + 1 })],
            ExtractionOptions.Default with { Symbol = DocumentSymbol.Parse("A/RES/73/999B") }).ToRecords();

        draft.Records.OfType<Resolution>().Single().Provisions.Single().Verbs[0].ToString().Should().Be("urges");
        draft.Notes.Should().Equal("Parts A were left out of the records: A/RES/73/999B is part B.");
    }

    [Fact]
    public void A_resolution_whose_letter_is_lost_is_left_out_with_a_note()
    {
        var draft = Texts.Read(
            "73/999. Lakes and boats", "A", "The General Assembly,", "1. Requests the Office to count the boats.",
            "80th plenary meeting", "The General Assembly,", "1. Urges Member States to plant trees.").ToRecords();

        draft.Records.OfType<Resolution>().Select(one => one.Symbol.ToString()).Should().Equal("A/RES/73/999A");
        draft.Notes.Should().Equal("Line 6: here begins a resolution whose letter the text does not show; it was left "
            + "out of the records.");
    }

    [Theory]
    [InlineData("48/15. Lakes", "A/HRC/RES/48/15")]
    [InlineData("48/115. Lakes", "A/HRC/DEC/48/115")]
    public void The_Human_Rights_Council_numbers_its_decisions_from_101(string title, string symbol) =>
        Texts.Read(title, "The Human Rights Council,", "1. Decides to swim.").Symbol.ToString().Should().Be(symbol);

    [Fact]
    public void A_text_in_two_languages_is_drafted_once()
    {
        var draft = Texts.Read(
            "73/999. Lakes and boats",
            "The General Assembly,", "1. Requests the Secretary-General to count the boats of the towns.",
            "L’Assemblée générale,", "1. Prie le Secrétaire général de compter les bateaux de la ville.").ToRecords();

        draft.Records.OfType<Mandate>().Should().ContainSingle();
        draft.Notes.Should().Equal("The text is printed in two languages: that in en is in the records, that in fr was left out.");
    }

    [Fact]
    public void Letters_of_sections_make_no_resolutions()
    {
        var draft = Texts.Read(
            "73/999. Lakes and boats",
            "The General Assembly,",
            "A",
            "1. Requests the Secretary-General to count the boats;",
            "B",
            "1. Urges Member States to plant trees.").ToRecords();

        draft.Records.OfType<Resolution>().Should().ContainSingle();
    }

    [Fact]
    public void A_document_cited_twice_in_a_paragraph_stands_once()
    {
        var draft = Texts.Read(
            "73/999. Lakes and boats",
            "The General Assembly,",
            "1. Requests the Secretary-General to follow resolution 70/1, as resolution 70/1 says;").ToRecords();

        draft.Records.OfType<Resolution>().Single().Provisions.Single().Cites.Should().ContainSingle();
    }

    [Fact]
    public void Each_act_that_confers_something_is_a_mandate_with_its_source()
    {
        var mandates = document.ToRecords().Records.OfType<Mandate>().ToList();

        mandates.Select(mandate => mandate.Verb.ToString()).Should().Equal("requests", "urges");
        mandates[0].Reporting!.Session.Should().Be(80);
        mandates[0].Conditions.Single().Kind.ToString().Should().Be("withinExistingResources");
        mandates[1].Deadline.ToString().Should().Be("2024-12-31");
        mandates[1].AddresseeNames.Select(name => name["en"]).Should().Equal("Lake Bank");
        mandates[0].Sources.Single().Note.Should().Be("Drafted from the text: line 5, characters 3 to 129.");
    }

    [Fact]
    public void Without_a_symbol_nothing_is_drafted_and_it_is_said()
    {
        var draft = Texts.Read("The General Assembly,", "1. Decides to swim;").ToRecords();

        draft.Records.Should().BeEmpty();
        draft.Notes.Should().Equal("No record was drafted: the text does not state its symbol.");
    }

    [Fact]
    public void A_resolution_under_one_number_has_its_own_title()
    {
        var document = Texts.Read(
            "73/999. Lakes and boats",
            "A",
            "Boats",
            "The General Assembly,",
            "1. Requests the Secretary-General to count the boats;",
            "33rd plenary meeting",
            "3 May 2019",
            "B",
            "CLEAN LAKES",
            "AND RIVERS",
            "The General Assembly,",
            "1. Urges Member States to plant trees.");

        document.Paragraphs.Where(paragraph => paragraph.Part == "B").Take(3).Select(paragraph => paragraph.Kind)
            .Should().AllBeEquivalentTo(ParagraphKind.Title);
        document.ToRecords().Records.OfType<Resolution>().Select(resolution => resolution.Title["en"])
            .Should().Equal("Boats", "CLEAN LAKES AND RIVERS");
    }

    [Fact]
    public void A_letter_without_a_title_has_the_title_of_the_number() =>
        Texts.Read("73/999. Lakes and boats", "A", "The General Assembly,", "1. Urges States to swim;",
            "33rd plenary meeting", "B", "The General Assembly,", "1. Urges States to sail.").ToRecords()
            .Records.OfType<Resolution>().Select(resolution => resolution.Title["en"])
            .Should().Equal("Lakes and boats", "Lakes and boats");

    [Fact]
    public void A_paragraph_whose_number_the_source_does_not_show_is_drafted_with_partial_evidence()
    {
        var draft = Texts.Read(
            "73/999. Lakes and boats",
            "The General Assembly,",
            "Requests the Secretary-General to count the boats;",
            "The towns of the lake urge the Bank to lend boats;").ToRecords();

        var mandate = draft.Records.OfType<Mandate>().Should().ContainSingle().Subject;
        mandate.Id.ToString().Should().Be("a-res-73-999-line-3-1");
        mandate.Evidence.Should().Be(Evidence.Partial);
        mandate.Instrument.Paragraphs.IsDefault.Should().BeTrue();
        mandate.Sources.Single().Note.Should().EndWith("The source shows no number of the paragraph.");
        draft.Records.OfType<Resolution>().Single().Provisions.Should().BeEmpty();
        draft.Notes.Should().Equal(
            "Line 3 was left out of the provisions: it has no number.",
            "Line 4 was left out of the records: it has no number.");
        WsisCorpus.Create(draft.Records).Validate(ReferenceData.ValidationOptions).Count(Severity.Error).Should().Be(0);
    }

    [Fact]
    public void A_list_behind_a_paragraph_without_a_number_is_not_of_the_number_before()
    {
        var draft = Texts.Read(
            "73/999. Lakes and boats",
            "The General Assembly,",
            "1. Requests the Office:",
            "(a) To swim;",
            "Urges the Bank:",
            "(a) To lend boats;",
            "(b) To sail;").ToRecords();

        draft.Records.OfType<Mandate>().Select(mandate => $"{mandate.Instrument.Paragraphs} {mandate.Verb}")
            .Should().Equal("1 (a) requests", " urges", " urges");
        draft.Notes.Should().Contain("Line 6 was left out of the provisions: no number stands above its \"(a)\".");
    }

    [Fact]
    public void The_date_of_a_report_is_drafted_and_one_before_the_adoption_is_not()
    {
        var draft = Texts.Read(
            "Resolution adopted by the General Assembly on 3 May 2019",
            "73/999. Lakes and boats",
            "The General Assembly,",
            "1. Requests the Secretary-General to report to it by 31 July 2020;",
            "2. Requests the Secretary-General to report to it by 31 July 2018;").ToRecords();

        draft.Records.OfType<Mandate>().Select(mandate => mandate.Reporting!.Due.ToString()).Should().Equal("2020-07-31", "");
        draft.Records.OfType<Mandate>().Should().AllSatisfy(mandate => mandate.Deadline.IsDefault.Should().BeTrue());
        draft.Notes.Should().Equal("Line 5: 2018-07-31 was not taken as the deadline: it is before the adoption.");
    }

    [Fact]
    public void What_a_mandate_cannot_hold_is_noted()
    {
        var draft = Texts.Read(
            "73/999. Lakes and boats",
            "The General Assembly,",
            "1. Requests the Secretary-General to report to the Committee on Lakes by 31 July 2020;",
            "2. Requests the Secretary-General to count the boats within 90 days;").ToRecords();

        draft.Notes.Should().Equal(
            "Line 3 requests a report to \"Committee on Lakes\", due 2020-07-31, which was left out of `reporting`: "
                + "the organ has no code.",
            "Line 4 sets the time limit \"within 90 days\", which was left out of the mandate: it is not a date.");
    }
}
