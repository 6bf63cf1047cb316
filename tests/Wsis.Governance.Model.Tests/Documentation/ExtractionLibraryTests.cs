using System.Reflection;

namespace Wsis.Governance.Tests.Documentation;

public class ExtractionLibraryTests
{
    [Fact]
    public void The_program_of_the_page_drafts_a_mandate_for_each_request() =>
        Markdown.Shows("docs/extraction-library.md", "extraction", RunProgram)
            .Should().Contain("a-res-73-999-1-1: ").And.Contain("a-res-73-999-2-1: ").And.EndWith("0 errors\n");

    private static void RunProgram() =>
        Assembly.Load("ExtractionSample").EntryPoint!.Invoke(null, [Array.Empty<string>()]);
}
