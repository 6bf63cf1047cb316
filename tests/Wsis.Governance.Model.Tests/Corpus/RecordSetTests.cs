using static Wsis.Governance.Tests.Support.SampleRecords;

namespace Wsis.Governance.Tests.Corpus;

public sealed class RecordSetTests
{
    private readonly Organization itu = Organization("itu", "first");
    private readonly Organization desa = Organization("un-desa");
    private readonly Organization ituAgain = Organization("itu", "second");
    private readonly RecordSet<Organization> set;

    public RecordSetTests() => set = WsisCorpus.Create(itu, Issue("itu"), desa, ituAgain).Organizations;

    [Fact]
    public void The_records_of_a_type_have_the_order_of_the_corpus()
    {
        set.Should().Equal(itu, desa, ituAgain);
        set.Count.Should().Be(3);
        set[1].Should().BeSameAs(desa);
        set.AsSpan().ToArray().Should().Equal(itu, desa, ituAgain);
    }

    [Fact]
    public void Records_with_one_id_are_all_listed_and_the_first_is_found()
    {
        set["itu"].Should().BeSameAs(itu);
        set[Id<Organization>.Parse("itu")].Should().BeSameAs(itu);
        set.TryGet(Id<Organization>.Parse("itu"), out var found).Should().BeTrue();
        found.Should().BeSameAs(itu);
        set.Contains(Id<Organization>.Parse("itu")).Should().BeTrue();
    }

    [Fact]
    public void An_id_that_no_record_has_is_reported()
    {
        var look = () => set["unesco"];

        look.Should().Throw<KeyNotFoundException>()
            .WithMessage("The corpus has no Organization with the id \"unesco\".");
        set.TryGet(Id<Organization>.Parse("unesco"), out var found).Should().BeFalse();
        found.Should().BeNull();
        set.Contains(Id<Organization>.Parse("unesco")).Should().BeFalse();
    }

    [Fact]
    public void A_text_that_is_no_id_is_reported()
    {
        var look = () => set["Not an id"];

        look.Should().Throw<FormatException>().WithMessage("\"Not an id\" is not an id: *");
    }

    [Fact]
    public void An_id_that_is_not_stated_finds_nothing()
    {
        set.TryGet(default, out _).Should().BeFalse();
        set.Contains(default).Should().BeFalse();
    }

    [Fact]
    public void An_index_beyond_the_last_record_throws()
    {
        var look = () => set[3];

        look.Should().Throw<IndexOutOfRangeException>();
    }

    [Fact]
    public void Sets_and_corpora_print_how_many_records_they_have_in_the_right_number()
    {
        var (none, one) = (WsisCorpus.Empty, WsisCorpus.Create(itu));
        var more = WsisCorpus.Create(itu, Issue("itu"), desa);

        new[] { none, one, more }.Select(static corpus => corpus.ToString())
            .Should().Equal("0 records", "1 record (organization 1)", "3 records (organization 2, policyIssue 1)");
        new[] { none, one, more }.Select(static corpus => corpus.Organizations.ToString()).Should().Equal(
            "Organization: 0 records", "Organization: 1 record", "Organization: 2 records");
    }
}
