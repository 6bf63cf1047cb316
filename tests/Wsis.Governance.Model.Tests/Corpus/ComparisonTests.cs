using CsCheck;
using static Wsis.Governance.Tests.Support.SampleRecords;

namespace Wsis.Governance.Tests.Corpus;

public sealed class ComparisonTests
{
    [Fact]
    public void Equal_corpora_have_no_changes_in_any_order()
    {
        var corpus = ReferenceData.Corpus;

        corpus.Compare(WsisCorpus.Create(corpus.Reverse())).IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Added_and_removed_records_are_found_by_type_and_id()
    {
        var before = WsisCorpus.Create(Organization("a"), Organization("b"));
        var after = WsisCorpus.Create(Issue("a"), Organization("b"));

        var comparison = before.Compare(after);

        comparison.Removed.Should().Equal(before[0]);
        comparison.Added.Should().Equal(after[0]);
        comparison.Changed.Should().BeEmpty();
    }

    [Fact]
    public void A_change_names_the_innermost_members()
    {
        var before = Mandate("a", "A/RES/60/1, 8");
        var after = before with
        {
            Title = LocalizedText.Create([("en", "A mandate"), ("fr", "Un mandat")]),
            Instrument = Citation("A/RES/60/1, 9"),
            Deadline = PartialDate.Create(2010),
        };

        Lines(before, after).Should().Equal(
            "/title/fr:  -> Un mandat", "/instrument/paragraphs: 8 -> 9", "/deadline:  -> 2010");
        Lines(after, before).Should().Equal(
            "/title/fr: Un mandat -> ", "/instrument/paragraphs: 9 -> 8", "/deadline: 2010 -> ");
    }

    [Fact]
    public void An_element_inserted_into_a_list_does_not_change_later_elements()
    {
        var before = Mandate("a", "A/RES/60/1", basis: ["tunis-agenda, 1", "tunis-agenda, 2", "tunis-agenda, 3"]);
        var after = Mandate("a", "A/RES/60/1", basis: ["tunis-agenda, 1", "A/RES/60/2, 5", "tunis-agenda, 2", "tunis-agenda, 4"]);

        Lines(before, after).Should().Equal(
            "/basis/1/document:  -> A/RES/60/2", "/basis/1/paragraphs:  -> 5", "/basis/3/paragraphs: 3 -> 4");
    }

    [Fact]
    public void Unknown_members_count()
    {
        var before = Issue("a") with { UnknownMembers = [new UnknownMember("a/b", "1")] };

        Lines(before, Issue("a")).Should().Equal("/a~1b: 1 -> ");
    }

    [Fact]
    public void Records_of_two_types_cannot_be_compared() =>
        FluentActions.Invoking(() => RecordChange.Between(Issue("a"), Organization("a")))
            .Should().Throw<ArgumentException>();

    [Fact]
    public void With_replaces_records_of_the_same_id_and_appends_new_ones()
    {
        var (a, b, c) = (Organization("a"), Organization("b"), Organization("c"));
        var changed = Organization("a", "Another name");

        WsisCorpus.Create(a, b).With(c, changed).Should().Equal(changed, b, c);
        WsisCorpus.Create(a, b).With(Issue("a")).Should().HaveCount(3);
    }

    [Fact]
    public void Without_leaves_out_all_records_of_a_type_and_id()
    {
        var (a, b) = (Organization("a"), Issue("a"));

        WsisCorpus.Create(a, b, Organization("a", "Again")).Without(a).Should().Equal(b);
    }

    [Fact]
    public void A_comparison_lists_the_removed_and_the_changed_records() =>
        Gen.Int[0, ReferenceData.Corpus.Count - 1].Array[0, 5].Sample(
            numbers =>
            {
                var taken = numbers.Distinct().Select(number => ReferenceData.Corpus[number]).ToArray();
                var comparison = ReferenceData.Corpus.Compare(ReferenceData.Corpus.Without(taken));
                comparison.Removed.ToHashSet().Should().BeEquivalentTo(taken.ToHashSet());
                (comparison.Added.IsEmpty && comparison.Changed.IsEmpty).Should().BeTrue();
            },
            iter: 50);

    private static IEnumerable<string> Lines(Wsis.Governance.Record before, Wsis.Governance.Record after) =>
        WsisCorpus.Create(before).Compare(WsisCorpus.Create(after)).Changed.Single().Members
            .Select(member => $"{member.Pointer}: {member.Before} -> {member.After}");
}
