namespace Wsis.Governance.Tests.Support;

public sealed class CommittedFileTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("wsis-committed-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_file_that_is_not_there_has_drifted() =>
        CommittedFile.Drift(root, "docs/a.md", "x\n").Should().StartWith("docs/a.md is missing. ")
            .And.Contain("WSIS_RENEW=1 dotnet test");

    [Fact]
    public void A_renewed_file_has_not_drifted_whatever_the_line_ends()
    {
        CommittedFile.Renew(root, "docs/deep/a.md", "one\r\ntwo\n");

        CommittedFile.Drift(root, "docs/deep/a.md", "one\ntwo\n").Should().BeNull();
        File.ReadAllBytes(Path.Combine(root, "docs/deep/a.md")).Should().Equal("one\ntwo\n"u8.ToArray());
    }

    [Fact]
    public void The_first_line_that_differs_is_shown()
    {
        CommittedFile.Renew(root, "a.md", "one\ntwo\nthree\n");

        CommittedFile.Drift(root, "a.md", "one\n2\nthree\n").Should()
            .StartWith("a.md has drifted in line 2.\n  committed: two\n  the code:  2\n");
    }

    [Theory]
    [InlineData("one\n", "one\ntwo\n", "line 2")]
    [InlineData("one\ntwo\n", "one\n", "line 2")]
    [InlineData("one\n", "one", "line 2")]
    public void Text_added_or_missing_at_the_end_is_drift(string committed, string made, string place)
    {
        CommittedFile.Renew(root, "a.md", committed);

        CommittedFile.Drift(root, "a.md", made).Should().Contain($"a.md has drifted in {place}.");
    }

    [Fact]
    public void The_repository_is_found_by_its_solution() =>
        File.Exists(Repository.PathOf("src/Wsis.Governance.Model/Wsis.Governance.Model.csproj")).Should().BeTrue();
}
