namespace Wsis.Governance.Extraction.Tests;

/// <summary>Long numbers are read, and notes name the paragraph and the reason.</summary>
public sealed class NumberAndNoteTests
{
    [Theory]
    [InlineData(998)]
    [InlineData(1944)]
    public void Numbers_of_four_digits_are_read_where_they_continue_the_count(int first)
    {
        string[] numbered = [.. Enumerable.Range(1, first + 4).Select(
            number => $"{number}. Requests the Secretary-General to count the boats;")];

        var draft = Texts.Read(["73/999. Lakes and boats", "The General Assembly,", .. numbered]).ToRecords();

        draft.Notes.Should().BeEmpty();
        draft.Records.OfType<Mandate>().Select(mandate => mandate.Instrument!.Paragraphs.ToString())
            .Should().Equal(Enumerable.Range(1, first + 4).Select(number => $"{number}"));
    }

    [Fact]
    public void A_label_that_the_source_gives_apart_may_have_four_digits()
    {
        var read = DocumentExtractor.Extract(
        [
            new SourceLine("The General Assembly,"),
            new SourceLine("Requests the Secretary-General to count the boats;") { Label = "1203." },
        ]);

        read.Paragraphs[1].Number.Should().Be("1203");
    }

    [Fact]
    public void A_year_at_the_start_of_a_line_is_no_number() =>
        Texts.Read("The General Assembly,", "1. Recalls the boats;", "2015. The lakes were full.").Paragraphs[2].Number
            .Should().BeNull();

    [Fact]
    public void A_note_on_a_line_without_a_number_quotes_it()
    {
        var draft = DocumentExtractor.Extract(
        [
            new SourceLine("73/999. Lakes and boats"), new SourceLine("The General Assembly,"),
            new SourceLine("Requests the Secretary-General to count the boats and to print maps of all lakes;"),
            new SourceLine("Urges Member States to plant trees;"),
        ]).ToRecords();

        draft.Notes[0].Should().StartWith(
            "The paragraph \"Requests the Secretary-General to count the boats and to …\" was left out of the provisions");
        draft.Notes.Should().HaveCount(2).And.NotContain(note => note.Contains("Line 0"));
        draft.Records.Select(record => record.IdText).Should().OnlyHaveUniqueItems();
        draft.Records.OfType<Mandate>().First().Sources[0].Note.Should().StartWith("Drafted from the text: characters ");
    }

    [Fact]
    public void A_text_that_is_no_resolution_gives_that_reason()
    {
        var draft = Texts.Read("A letter on boats", "Dear lake towns, count them.").ToRecords();

        draft.Records.Should().BeEmpty();
        draft.Notes.Single().Should().StartWith("No record was drafted: the text is not a resolution.");
    }
}
