using static Wsis.Governance.Tests.Support.SampleRecords;

namespace Wsis.Governance.Tests.Corpus;

public sealed class WsisCorpusTests
{
    private static readonly RecordOrigin here = new("a.json", JsonPointer.Parse("/records/0"), 40);
    private static readonly RecordOrigin there = new("b.json", JsonPointer.Parse("/records/7"), 700);

    public static TheoryData<string> RecordNames => ContractType.RecordNames;

    [Fact]
    public void An_empty_corpus_has_nothing_and_finds_nothing()
    {
        WsisCorpus.Empty.Should().BeEmpty();
        WsisCorpus.Empty.Mandates.Should().BeEmpty();
        WsisCorpus.Empty.Find("itu").Should().BeNull();
        WsisCorpus.Empty.UnknownMembers.Should().BeEmpty();
    }

    [Fact]
    public void Records_keep_the_given_order()
    {
        Record[] records = [Issue("b"), Organization("a"), Issue("a")];
        var corpus = WsisCorpus.Create(records);

        corpus.Should().Equal(records);
        corpus.AsSpan().ToArray().Should().Equal(records);
        corpus[1].Should().BeSameAs(records[1]);
        corpus.Count.Should().Be(3);
    }

    [Fact]
    public void A_corpus_does_not_follow_the_list_it_was_made_of()
    {
        List<Record> records = [Issue("a")];
        var corpus = WsisCorpus.Create(records);

        records.Add(Issue("b"));

        corpus.Should().ContainSingle();
    }

    [Fact]
    public void A_missing_list_or_record_is_the_fault_of_the_caller()
    {
        var noList = () => WsisCorpus.Create(null!);
        var noRecord = () => WsisCorpus.Create(Issue("a"), null!);

        noList.Should().Throw<ArgumentNullException>().WithParameterName("records");
        noRecord.Should().Throw<ArgumentNullException>().WithParameterName("records");
    }

    [Theory]
    [MemberData(nameof(RecordNames))]
    public void Every_record_type_has_its_set(string type)
    {
        var record = (Record)FilledObjects.Of(ContractType.Named(type).Type, 1);
        var corpus = WsisCorpus.Create([.. AllSamples(1)]);
        var setOfType = typeof(RecordSet<>).MakeGenericType(record.GetType());

        var properties = typeof(WsisCorpus).GetProperties().Where(property => property.PropertyType == setOfType);

        properties.Should().ContainSingle("WsisCorpus has one property of RecordSet<{0}>", record.GetType().Name)
            .Which.GetValue(corpus).Should().BeAssignableTo<IEnumerable<Record>>().Which.Should().Equal(record);
    }

    [Fact]
    public void A_record_set_is_created_once()
    {
        var corpus = WsisCorpus.Create(Issue("a"));

        corpus.PolicyIssues.Should().BeSameAs(corpus.Set<PolicyIssue>());
    }

    [Fact]
    public void Only_a_record_that_was_read_has_an_origin()
    {
        WsisCorpus.Create(Issue("a")).OriginOf(0).Should().Be(default(RecordOrigin));
        WsisCorpus.Read([Issue("a")], [here], [], new HashSet<string>()).OriginOf(0).Should().Be(here);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    public void A_missing_record_has_no_origin(int index)
    {
        var look = () => WsisCorpus.Create(Issue("a")).OriginOf(index);

        look.Should().Throw<ArgumentOutOfRangeException>().WithParameterName("index");
    }

    [Fact]
    public void Concat_appends_a_corpus_with_its_origins()
    {
        var read = WsisCorpus.Read([Issue("a")], [here], [], new HashSet<string>());
        var readToo = WsisCorpus.Read([Issue("c")], [there], [], new HashSet<string>());
        var all = read.Concat(WsisCorpus.Create(Issue("b"))).Concat(readToo);

        all.Select(record => record.IdText).Should().Equal("a", "b", "c");
        Enumerable.Range(0, 3).Select(all.OriginOf).Should().Equal(here, default, there);
    }

    [Fact]
    public void Concat_keeps_the_gaps_and_unknown_members_of_both()
    {
        var left = WsisCorpus.Read([], [], [new("x-a", "1"), new("x-b", "2")], new HashSet<string> { "p", "q" });
        var right = WsisCorpus.Read([], [], [new("x-b", "3"), new("x-c", "4")], new HashSet<string> { "q", "r" });

        var both = left.Concat(right);

        both.Gaps.Should().BeEquivalentTo("p", "q", "r");
        both.UnknownMembers.Should().Equal(
            [new("x-a", "1"), new("x-b", "2"), new("x-c", "4")], "a member stands once in a file: the first one");
    }

    [Fact]
    public void Concat_changes_neither_corpus_and_requires_another_one()
    {
        var (left, right) = (WsisCorpus.Create(Issue("a")), WsisCorpus.Create(Issue("b")));
        var concat = () => left.Concat(null!);

        left.Concat(right).Find("b").Should().NotBeNull();

        left.Find("b").Should().BeNull();
        right.Find("a").Should().BeNull();
        concat.Should().Throw<ArgumentNullException>().WithParameterName("other");
    }

    [Fact]
    public async Task First_look_ups_from_many_threads_all_find_the_same()
    {
        for (var round = 0; round < 50; round++)
        {
            var corpus = WsisCorpus.Create([.. AllSamples(1), .. AllSamples(2)]);
            using var start = new Barrier(4);
            var looked = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Factory.StartNew(
                () => LookAtOnce(corpus, start), TaskCreationOptions.LongRunning)));

            looked.Distinct().Should().ContainSingle(
                "every thread gets the same set and the same records");
        }
    }

    private static (RecordSet<Mandate>, Mandate, Record?, Record?) LookAtOnce(WsisCorpus corpus, Barrier start)
    {
        start.SignalAndWait();
        var set = corpus.Mandates;
        return (set, set["id-2"], corpus.Find("id-1"), corpus.Find(DocumentSymbol.Parse("A/62/77")));
    }

    private static IEnumerable<Record> AllSamples(int seed) =>
        ContractType.Records.Select(shaped => (Record)FilledObjects.Of(shaped.Type, seed));
}
