using System.Text;
using Wsis.Governance.Sharding.Packing;

namespace Wsis.Governance.Sharding.Tests;

public sealed class SpillFileTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("wsis-");

    [Theory]
    [InlineData(1000, true)]
    [InlineData(20, false)]
    [InlineData(0, false)]
    public void A_file_is_made_only_where_memory_is_not_to_hold_all(int maxBytesInMemory, bool isInMemory)
    {
        using var spill = new SpillFile(maxBytesInMemory, folder.FullName);

        IndexOf(3, spill).Validate().Findings.Should().HaveCount(3);

        (spill.Length == 0).Should().Be(isInMemory);
    }

    [Fact]
    public void The_memory_limit_holds_for_all_shards_together()
    {
        using var spill = new SpillFile(60, folder.FullName);

        var first = IndexOf(2, spill);
        spill.Length.Should().Be(0);
        var second = IndexOf(2, spill);

        spill.Length.Should().BePositive();
        first.Concat(second).Validate().Findings.Select(finding => finding.Code)
            .Should().Equal("WSIS9002", "WSIS9002", "WSIS9002", "WSIS9001", "WSIS9002", "WSIS9001");
    }

    [Fact]
    public void The_file_is_gone_with_it()
    {
        var spill = new SpillFile(0, folder.FullName);
        var index = IndexOf(3, spill);

        spill.Dispose();

        folder.EnumerateFiles().Should().BeEmpty();
        index.Invoking(it => it.Validate()).Should().Throw<ObjectDisposedException>();
    }

    [Fact]
    public void A_killed_process_leaves_no_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "On Windows the system removes the file when it is closed.");
        using var spill = new SpillFile(0, folder.FullName);

        IndexOf(3, spill);

        spill.Length.Should().BePositive();
        folder.EnumerateFiles().Should().BeEmpty();
    }

    [Fact]
    public void A_folder_that_cannot_be_used_is_named_and_what_to_do()
    {
        var nowhere = Path.Combine(folder.FullName, "nowhere");
        using var spill = new SpillFile(0, nowhere);

        spill.Invoking(it => IndexOf(1, it)).Should().Throw<IOException>().WithMessage(
            $"What memory is not to hold cannot be kept in the folder \"{nowhere}\": *. Make room there, or name another "
            + "folder in the environment variable TMPDIR (on Windows: TMP).");
    }

    [Fact]
    public void Records_longer_than_a_block_are_read_back()
    {
        var records = Enumerable.Range(0, 3).Select(number => Erratum(number, new string('x', 100_000 * number)));
        using var spill = new SpillFile(0);
        var text = Encoding.UTF8.GetBytes(string.Join('\n', records));

        var report = ShardCollection.Build(new MemoryStream(text), new ShardOptions { Spill = spill }).Validate();

        report.Findings.Should().Equal(ShardCollection.Build(new MemoryStream(text)).Validate().Findings);
        report.Findings.Count(finding => finding.Code == "WSIS9002").Should().Be(3);
        spill.Length.Should().BeGreaterThan(300_000);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private static ShardCollection IndexOf(int count, SpillFile spill)
    {
        var text = string.Join('\n', Enumerable.Range(0, count).Select(Issue));
        return ShardCollection.Build(
            new MemoryStream(Encoding.UTF8.GetBytes(text)), new ShardOptions { Spill = spill });
    }

    private static string Issue(int number) =>
        $$$"""{"type":"policyIssue","id":"issue-{{{number}}}","name":{"en":"I"},"broader":"nowhere","sources":[{"document":"A/66/77"}]}""";

    private static string Erratum(int number, string printed) =>
        $$$"""{"type":"erratum","id":"e-{{{number}}}","document":"A/66/77","locus":"3","language":"en","printed":"{{{printed}}}","reason":{"en":"R."},"record":{"type":"policyIssue","id":"nowhere"}}""";
}
