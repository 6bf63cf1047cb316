using Wsis.Governance.Parts;

namespace Wsis.Governance.Tests.Parts;

public sealed class RecordCacheTests
{
    [Fact]
    public void The_last_ones_are_there_and_no_more_than_twice_as_many_as_said()
    {
        var cache = new RecordCache(3);
        for (var number = 0; number < 20; number++)
        {
            cache.Add(number, Issue(number));
        }

        for (var number = 0; number < 14; number++)
        {
            cache.TryGet(number, out _).Should().BeFalse();
        }

        for (var number = 19; number > 16; number--)
        {
            cache.TryGet(number, out _).Should().BeTrue();
        }
    }

    [Fact]
    public void What_is_asked_for_stays()
    {
        var cache = new RecordCache(3);
        cache.Add(0, Issue(0));
        for (var number = 1; number < 20; number++)
        {
            cache.Add(number, Issue(number));

            cache.TryGet(0, out var first).Should().BeTrue();
            first!.IdText.Should().Be("issue-0");
        }
    }

    [Fact]
    public void Cleared_it_holds_nothing()
    {
        var cache = new RecordCache(1);
        cache.Add(0, Issue(0));
        cache.Add(1, Issue(1));

        cache.Clear();

        cache.TryGet(0, out _).Should().BeFalse();
        cache.TryGet(1, out _).Should().BeFalse();
    }

    private static PolicyIssue Issue(int number) => new()
    {
        Id = Id<PolicyIssue>.Parse(FormattableString.Invariant($"issue-{number}")),
        Name = LocalizedText.Create("en", "Issue"),
    };
}
