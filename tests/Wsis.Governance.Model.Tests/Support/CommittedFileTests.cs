namespace Wsis.Governance.Tests.Support;

public sealed class CommittedFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Root => folder.Path;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_file_that_is_not_there_has_drifted() =>
        CommittedFile.Drift(Root, "docs/a.md", "x\n").Should().StartWith("docs/a.md is missing. ")
            .And.Contain("WSIS_RENEW=1 dotnet test");

    [Fact]
    public void A_renewed_file_has_not_drifted_with_any_line_ends()
    {
        CommittedFile.Renew(Root, "docs/deep/a.md", "one\r\ntwo\n");

        CommittedFile.Drift(Root, "docs/deep/a.md", "one\ntwo\n").Should().BeNull();
        File.ReadAllBytes(Path.Combine(Root, "docs/deep/a.md")).Should().Equal("one\ntwo\n"u8.ToArray());
    }

    [Fact]
    public void The_first_line_that_differs_is_shown()
    {
        CommittedFile.Renew(Root, "a.md", "one\ntwo\nthree\n");

        CommittedFile.Drift(Root, "a.md", "one\n2\nthree\n").Should()
            .StartWith("a.md has drifted in line 2.\n  committed: two\n  the code:  2\n");
    }

    [Theory]
    [InlineData("one\n", "one\ntwo\n", "line 2")]
    [InlineData("one\ntwo\n", "one\n", "line 2")]
    [InlineData("one\n", "one", "line 2")]
    public void Text_added_or_missing_at_the_end_is_drift(string committed, string made, string place)
    {
        CommittedFile.Renew(Root, "a.md", committed);

        CommittedFile.Drift(Root, "a.md", made).Should().Contain($"a.md has drifted in {place}.");
    }

    [Fact]
    public void The_repository_is_found_by_its_solution() =>
        File.Exists(Repository.PathOf("src/Wsis.Governance.Model/Wsis.Governance.Model.csproj")).Should().BeTrue();
}
