using Wsis.Governance.Json;

namespace Wsis.Governance.Tests.Documentation;

/// <summary>What docs/test-suites.md says of a mandate that fails. Its other sample is a project of the solution, whose
/// tests run with all others.</summary>
public class TestSuitesTests
{
    private const string Page = "docs/test-suites.md";

    [Fact]
    public void The_page_shows_the_message_of_a_mandate_that_fails()
    {
        var text = Markdown.File(Page, "mandate.json");
        var read = WsisJson.Read(text, new ReadOptions { SourceName = "mandate.json" });

        var failing = () => read.Validate(ReferenceData.ValidationOptions).ThrowIfErrors();

        var message = failing.Should().Throw<WsisValidationException>().Which.Message;
        if (Repository.Renews)
        {
            Markdown.Renew(Page, "<!-- message -->\n```text\n", message);
        }

        Markdown.Blocks(Page, "text").Single().Text.TrimEnd('\n').Should().Be(message);
    }
}
