using System.Text;

namespace Wsis.Governance.Tests.Parts;

public sealed class OverflowFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("wsis-");

    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    [InlineData(0, false)]
    public void A_file_is_made_only_where_memory_is_not_to_hold_all(int mostInMemory, bool isInMemory)
    {
        using var overflow = new OverflowFile(mostInMemory, folder.FullName);

        IndexOf(3, overflow).Validate().Findings.Should().HaveCount(3);

        (overflow.Length == 0).Should().Be(isInMemory);
    }

    [Fact]
    public void What_is_in_memory_counts_for_all_indexes_together()
    {
        using var overflow = new OverflowFile(3, folder.FullName);

        var first = IndexOf(2, overflow);
        overflow.Length.Should().Be(0);
        var second = IndexOf(2, overflow);

        overflow.Length.Should().BePositive();
        first.Merge(second).Validate().Findings.Select(finding => finding.Code)
            .Should().Equal("WSIS9002", "WSIS9002", "WSIS9002", "WSIS9001", "WSIS9002", "WSIS9001");
    }

    [Fact]
    public void The_file_is_gone_with_it()
    {
        var overflow = new OverflowFile(0, folder.FullName);
        var index = IndexOf(3, overflow);

        overflow.Dispose();

        folder.EnumerateFiles().Should().BeEmpty();
        index.Invoking(it => it.Validate()).Should().Throw<ObjectDisposedException>();
    }

    [Fact]
    public void Of_a_process_that_is_killed_nothing_is_left()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows the system removes the file when it is closed.");
        using var overflow = new OverflowFile(0, folder.FullName);

        IndexOf(3, overflow);

        overflow.Length.Should().BePositive();
        folder.EnumerateFiles().Should().BeEmpty();
    }

    [Fact]
    public void A_folder_that_cannot_be_used_is_named_and_what_to_do()
    {
        var nowhere = Path.Combine(folder.FullName, "nowhere");
        using var overflow = new OverflowFile(0, nowhere);

        overflow.Invoking(it => IndexOf(1, it)).Should().Throw<IOException>().WithMessage(
            $"What memory is not to hold cannot be kept in the folder \"{nowhere}\": *. Make room there, or name another "
            + "folder in the environment variable TMPDIR (on Windows: TMP).");
    }

    [Fact]
    public void Less_than_nothing_cannot_be_in_memory() =>
        FluentActions.Invoking(() => new OverflowFile(-1)).Should().Throw<ArgumentOutOfRangeException>();

    [Fact]
    public void Records_longer_than_a_block_are_read_back()
    {
        var records = Enumerable.Range(0, 3).Select(number => Erratum(number, new string('x', 100_000 * number)));
        using var overflow = new OverflowFile(0);
        var text = Encoding.UTF8.GetBytes(string.Join('\n', records));

        var report = PartIndex.Of(new MemoryStream(text), new PartOptions { Overflow = overflow }).Validate();

        report.Findings.Should().Equal(PartIndex.Of(new MemoryStream(text)).Validate().Findings);
        report.Findings.Count(finding => finding.Code == "WSIS9002").Should().Be(3);
        overflow.Length.Should().BeGreaterThan(300_000);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static PartIndex IndexOf(int count, OverflowFile overflow)
    {
        var text = string.Join('\n', Enumerable.Range(0, count).Select(Issue));
        return PartIndex.Of(
            new MemoryStream(Encoding.UTF8.GetBytes(text)), new PartOptions { Overflow = overflow });
    }

    private static string Issue(int number) =>
        $$$"""{"type":"policyIssue","id":"issue-{{{number}}}","name":{"en":"I"},"broader":"nowhere","sources":[{"document":"A/66/77"}]}""";

    private static string Erratum(int number, string printed) =>
        $$$"""{"type":"erratum","id":"e-{{{number}}}","document":"A/66/77","locus":"3","language":"en","printed":"{{{printed}}}","reason":{"en":"R."},"record":{"type":"policyIssue","id":"nowhere"}}""";
}
