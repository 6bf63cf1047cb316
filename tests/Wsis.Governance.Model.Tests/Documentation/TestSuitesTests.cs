namespace Wsis.Governance.Tests.Documentation;

/// <summary>What docs/test-suites.md says of a mandate that fails. Its other sample is a project of the solution, whose
/// tests run with all others.</summary>
public class TestSuitesTests
{
    private const string Page = "docs/test-suites.md";

    [Fact]
    public void The_page_shows_the_message_of_a_mandate_that_fails()
    {
        var mandate = WsisJson.Read(Markdown.File(Page, "mandate.json")).Value.Mandates[0];

        var failing = () => mandate.Validate(ReferenceData.ValidationOptions).ThrowIfErrors();

        var message = failing.Should().Throw<WsisValidationException>().Which.Message;
        Markdown.Blocks(Page, "text").Single().Text.TrimEnd('\n').Should().Be(message);
    }
}
