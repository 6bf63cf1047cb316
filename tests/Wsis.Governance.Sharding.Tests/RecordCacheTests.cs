using Wsis.Governance.Sharding.Lookup;

namespace Wsis.Governance.Sharding.Tests;

public sealed class RecordCacheTests
{
    [Fact]
    public void A_record_is_found_under_its_own_number_only()
    {
        var cache = new RecordCache();
        cache.Add(7, Issue(7));

        cache.TryGet(7, out var record).Should().BeTrue();
        record!.IdText.Should().Be("issue-7");
        cache.TryGet(8, out _).Should().BeFalse();
        cache.TryGet(7 + (1 << 14), out _).Should().BeFalse();
    }

    [Fact]
    public void Nothing_is_found_under_the_number_0_before_a_record_is_added() =>
        new RecordCache().TryGet(0, out _).Should().BeFalse();

    [Fact]
    public void The_last_record_of_a_place_stays()
    {
        var cache = new RecordCache();
        for (var number = 0; number < 3 << 14; number++)
        {
            cache.Add(number, Issue(number));
        }

        cache.TryGet(5, out _).Should().BeFalse();
        cache.TryGet((2 << 14) + 5, out var last).Should().BeTrue();
        last!.IdText.Should().Be(FormattableString.Invariant($"issue-{(2 << 14) + 5}"));
    }

    private static PolicyIssue Issue(int number) => new()
    {
        Id = Id<PolicyIssue>.Parse(FormattableString.Invariant($"issue-{number}")),
        Name = LocalizedText.Create("en", "Issue"),
    };
}
