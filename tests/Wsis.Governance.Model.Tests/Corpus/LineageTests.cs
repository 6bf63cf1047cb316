using static Wsis.Governance.Tests.Support.SampleRecords;

namespace Wsis.Governance.Tests.Corpus;

public sealed class LineageTests
{
    [Fact]
    public void A_lineage_leads_from_the_summit_to_the_report()
    {
        var start = Mandate("ec-start", "tunis-agenda, 71", basis: ["tunis-agenda, 69"]);
        var consult = Mandate(
            "ec-consult", "E/RES/2010/2, 13", basis: ["tunis-agenda, 69", "tunis-agenda, 71"],
            follows: ["ec-start"], dischargedBy: ["A/66/77-E/2011/103"]);
        var corpus = WsisCorpus.Create(consult, start, OutcomeDocument("tunis-agenda"), Report("A/66/77-E/2011/103"));

        var lineage = corpus.LineageOf(consult);

        lineage.Select(Line).Should().Equal(
            "ec-start RestsOn tunis-agenda, 69",
            "ec-start ConferredBy tunis-agenda, 71",
            "ec-consult ConferredBy E/RES/2010/2, 13",
            "ec-consult DischargedBy A/66/77-E/2011/103");
        lineage.Select(step => step.Record?.IdText).Should().Equal(
            "tunis-agenda", "tunis-agenda", null, "A/66/77-E/2011/103");
    }

    [Fact]
    public void A_mandate_without_earlier_mandates_has_only_its_own_steps()
    {
        var mandate = Mandate("a", "A/RES/60/252, 8");

        WsisCorpus.Create(mandate).AncestryOf(mandate).Should().Equal(mandate);
        WsisCorpus.Create(mandate).LineageOf(mandate).Select(Line).Should().Equal("a ConferredBy A/RES/60/252, 8");
    }

    [Theory]
    [InlineData("a", "a")]
    [InlineData("b", "a b")]
    [InlineData("c", "a b c")]
    [InlineData("d", "x a b c d")]
    public void Renewed_mandates_come_before_followed_ones_and_both_before_the_mandate(string id, string expected)
    {
        var corpus = WsisCorpus.Create(
            Mandate("d", "A/RES/64/1", renews: ["x"], follows: ["c"]),
            Mandate("c", "A/RES/63/1", follows: ["b"]),
            Mandate("x", "A/RES/60/2"),
            Mandate("b", "A/RES/62/1", renews: ["a"]),
            Mandate("a", "A/RES/61/1"));

        Ancestry(corpus, id).Should().Be(expected);
    }

    [Fact]
    public void An_older_mandate_named_twice_is_listed_before_all_that_build_on_it()
    {
        var corpus = WsisCorpus.Create(
            Mandate("youngest", "A/RES/63/1", renews: ["middle", "oldest"]),
            Mandate("middle", "A/RES/62/1", renews: ["oldest"]),
            Mandate("oldest", "A/RES/61/1"));

        Ancestry(corpus, "youngest").Should().Be("oldest middle youngest");
    }

    [Fact]
    public void A_diamond_is_followed_once()
    {
        var corpus = WsisCorpus.Create(
            Mandate("top", "A/RES/60/1"),
            Mandate("left", "A/RES/61/1", renews: ["top"]),
            Mandate("right", "A/RES/61/2", follows: ["top"]),
            Mandate("bottom", "A/RES/62/1", renews: ["left"], follows: ["right"]));

        Ancestry(corpus, "bottom").Should().Be("top left right bottom");
    }

    [Theory]
    [InlineData("a", "c b a")]
    [InlineData("b", "a c b")]
    public void A_cycle_is_followed_once(string id, string expected)
    {
        var corpus = WsisCorpus.Create(
            Mandate("a", "A/RES/60/1", renews: ["b"]),
            Mandate("b", "A/RES/61/1", follows: ["c"]),
            Mandate("c", "A/RES/62/1", renews: ["a"]));

        Ancestry(corpus, id).Should().Be(expected);
    }

    [Fact]
    public void A_mandate_that_renews_itself_is_listed_once()
    {
        var mandate = Mandate("a", "A/RES/60/1", renews: ["a"], follows: ["a"]);

        Ancestry(WsisCorpus.Create(mandate), "a").Should().Be("a");
    }

    [Fact]
    public void An_earlier_mandate_that_is_not_in_the_corpus_is_skipped()
    {
        var mandate = Mandate("a", "A/RES/60/1", renews: ["gone"]);

        Ancestry(WsisCorpus.Create(mandate), "a").Should().Be("a");
    }

    [Fact]
    public void A_mandate_outside_the_corpus_is_accepted()
    {
        var corpus = WsisCorpus.Create(Mandate("a", "A/RES/60/1"));
        var outside = Mandate("b", "A/RES/61/1", renews: ["a"]);

        corpus.AncestryOf(outside).Select(mandate => mandate.IdText).Should().Equal("a", "b");
    }

    [Fact]
    public void A_place_is_listed_once_for_all_names_of_its_document()
    {
        var agenda = OutcomeDocument("tunis-agenda", "WSIS-05/TUNIS/DOC/6(Rev.1)", "A/60/687");
        var mandate = Mandate(
            "a", "tunis-agenda, 71", basis: ["WSIS-05/TUNIS/DOC/6(Rev.1), 71", "A/60/687, 71", "A/60/687, 69"]);

        WsisCorpus.Create(agenda, mandate).LineageOf(mandate).Select(Line).Should().Equal(
            "a RestsOn WSIS-05/TUNIS/DOC/6(Rev.1), 71", "a RestsOn A/60/687, 69");
    }

    [Fact]
    public void Another_place_of_the_same_document_is_another_step()
    {
        var mandate = Mandate("a", "A/RES/60/1, 2", basis: ["A/RES/60/1", "A/RES/60/1, 3"]);

        WsisCorpus.Create(mandate).LineageOf(mandate).Select(Line).Should().Equal(
            "a RestsOn A/RES/60/1", "a RestsOn A/RES/60/1, 3", "a ConferredBy A/RES/60/1, 2");
    }

    [Fact]
    public void A_long_chain_needs_no_deep_stack()
    {
        const int Length = 20_000;
        var chain = Enumerable.Range(0, Length).Select(
            i => Mandate($"m-{i}", $"A/RES/60/{i + 1}", renews: i == 0 ? [] : [$"m-{i - 1}"])).ToArray();
        var corpus = WsisCorpus.Create(chain);

        corpus.AncestryOf(chain[^1]).Should().HaveCount(Length);
        corpus.LineageOf(chain[^1])[0].Document.ToString().Should().Be("A/RES/60/1");
    }

    [Fact]
    public void A_missing_mandate_is_the_fault_of_the_caller()
    {
        var lineage = () => WsisCorpus.Empty.LineageOf(null!);
        var ancestry = () => WsisCorpus.Empty.AncestryOf(null!);

        lineage.Should().Throw<ArgumentNullException>().WithParameterName("mandate");
        ancestry.Should().Throw<ArgumentNullException>().WithParameterName("mandate");
    }

    private static string Ancestry(WsisCorpus corpus, string id) =>
        string.Join(' ', corpus.AncestryOf(corpus.Mandates[id]).Select(mandate => mandate.IdText));

    private static string Line(LineageStep step) => $"{step.Mandate.IdText} {step.Relation} {step}";
}
