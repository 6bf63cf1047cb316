namespace Wsis.Governance.Tool.Tests.Commands;

/// <summary>Places in documents, as people name them.</summary>
public sealed class PlaceTests
{
    [Theory]
    [InlineData("Tunis Agenda, 71")]
    [InlineData("Tunis Agenda, para. 71")]
    [InlineData("tunis-agenda, 71")]
    [InlineData("tunis agenda 71")]
    [InlineData("tunis agenda paragraph 71")]
    [InlineData("paragraph 71 of the Tunis Agenda")]
    [InlineData("tunis-agenda/71")]
    public void A_paragraph_is_found_under_every_name(string place)
    {
        ToolRun.Of("show", place).Lines[0].Should().Be("Tunis Agenda, 71");
        ToolRun.Of("list", "--citing", place).Lines[^1].Should().Be(
            ToolRun.Of("list", "--citing", "tunis-agenda, 71").Lines[^1]).And.NotBe("0 records");
    }

    [Theory]
    [InlineData("A/66/77-E/2011/103, 14")]
    [InlineData("A/66/77-E/2011/103 14")]
    [InlineData("A/66/77, para. 14")]
    [InlineData("A/66/77-E/2011/103/14")]
    [InlineData("para. 14 of A/66/77")]
    public void A_paragraph_of_a_report_is_found_under_every_name(string place) =>
        ToolRun.Of("show", place).Lines[0].Should().Be("A/66/77-E/2011/103, 14");

    [Theory]
    [InlineData("A/66/77-E/2011/103, fourteen", "\"fourteen\" is not a paragraph of A/66/77-E/2011/103.")]
    [InlineData("Tunis Agenda, last", "\"last\" is not a paragraph of Tunis Agenda.")]
    [InlineData("A/66/77-E/2011/103, 140", "A/66/77-E/2011/103 has no paragraph 140: it has paragraphs 1 to 39.")]
    [InlineData("Tunis Agenda, 171", "Tunis Agenda has no paragraph 171: it has paragraphs 1 to 122.")]
    [InlineData("Tunis Agenda, 120-130", "Tunis Agenda has no paragraph 120-130: it has paragraphs 1 to 122.")]
    public void What_is_not_a_place_in_the_document_is_refused(string place, string message)
    {
        foreach (var run in new[] { ToolRun.Of("show", place), ToolRun.Of("list", "--citing", place) })
        {
            run.Code.Should().Be(2);
            run.Output.Should().BeEmpty();
            run.Error.Should().Contain(message);
        }
    }

    [Fact]
    public void A_place_without_records_is_reported() =>
        ToolRun.Of("show", "A/RES/60/252, 99").Output.Should().Contain("No record is based on this paragraph or cites it.");

    [Theory]
    [InlineData("resolution 60/252 of 27 March 2006")]
    [InlineData("General Assembly resolution 60/252")]
    public void A_citation_with_its_date_names_the_document(string citation) =>
        ToolRun.Of("show", citation).Lines.Should().Contain("resolution A/RES/60/252");
}
