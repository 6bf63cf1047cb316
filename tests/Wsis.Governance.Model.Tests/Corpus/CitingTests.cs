using static Wsis.Governance.Tests.Support.SampleRecords;

namespace Wsis.Governance.Tests.Corpus;

public sealed class CitingTests
{
    [Fact]
    public void Citations_and_sources_are_found_with_their_places()
    {
        var corpus = WsisCorpus.Create(
            OutcomeDocument("tunis-agenda", "WSIS-05/TUNIS/DOC/6(Rev.1)"),
            Mandate("a", "A/RES/60/1, 8", basis: ["tunis-agenda, 35-37", "tunis-agenda, 71"]),
            Issue("b") with
            {
                Sources =
                [
                    new SourceReference
                    {
                        Document = DocumentRef.Parse("WSIS-05/TUNIS/DOC/6(Rev.1)"),
                        Paragraph = ParagraphSet.Create(35),
                    },
                ],
            });

        var found = corpus.Citing(DocumentRef.Parse("tunis-agenda"), ParagraphSet.Create(35));

        found.Select(one => $"{one.Record.IdText} {one.Pointer} {one.Paragraphs} {one.IsSource}")
            .Should().Equal("a /basis/0 35-37 False", "b /sources/0 35 True");
        corpus.Citing(DocumentRef.Parse("tunis-agenda")).Should().HaveCount(3);
    }

    [Fact]
    public void A_joint_document_is_cited_by_any_of_its_symbols()
    {
        var corpus = WsisCorpus.Create(Report("A/66/77-E/2011/103"), Mandate("a", "A/RES/60/1", dischargedBy: ["E/2011/103"]));

        corpus.Citing(DocumentRef.Parse("A/66/77")).Select(one => one.Pointer.ToString())
            .Should().Equal("/dischargedBy/0");
    }

    [Fact]
    public void A_document_does_not_cite_itself_by_its_symbol() =>
        WsisCorpus.Create(Report("A/66/77-E/2011/103")).Citing(DocumentRef.Parse("A/66/77")).Should().BeEmpty();

    [Fact]
    public void An_erratum_cites_the_place_of_the_misprint()
    {
        var report = DocumentRef.Parse("A/66/77-E/2011/103");

        ReferenceData.Corpus.Citing(report, ParagraphSet.Create(14))
            .Where(one => one.Record is Erratum && one.Pointer.ToString() == "/document")
            .Should().HaveCount(2);
    }

    [Fact]
    public void A_document_that_has_no_record_is_found_too() =>
        WsisCorpus.Create(Mandate("a", "A/RES/60/1, 8")).Citing(DocumentRef.Parse("A/RES/60/1"), ParagraphSet.Create(8))
            .Should().ContainSingle();

    [Theory]
    [InlineData("A/60/687", "tunis-commitment", "tunis-agenda")]
    [InlineData("A/C.2/59/3", "geneva-declaration", "geneva-plan")]
    public void A_symbol_of_several_documents_gives_the_citations_of_each_once(string symbol, string one, string other)
    {
        var corpus = ReferenceData.Corpus;
        var (first, second) = (corpus.Citing(DocumentRef.Parse(one)), corpus.Citing(DocumentRef.Parse(other)));

        var found = corpus.Citing(DocumentSymbol.Parse(symbol));

        found.Should().OnlyHaveUniqueItems().And.BeEquivalentTo(first.Union(second));
        first.Should().NotBeEmpty();
        second.Should().NotBeEmpty();
    }

    [Fact]
    public void A_shared_symbol_with_a_paragraph_is_found_in_either_document() =>
        ReferenceData.Corpus.Citing(DocumentSymbol.Parse("A/60/687"), ParagraphSet.Create(35)).Should().Contain(
            ReferenceData.Corpus.Citing(TunisAgenda.Id, ParagraphSet.Create(35)));

    [Fact]
    public void A_document_of_the_Summit_is_cited_in_any_language() =>
        WsisCorpus.Create(Mandate("a", "WSIS-05/TUNIS/DOC/9(Rev.1)-F, 3"))
            .Citing(DocumentRef.Parse("WSIS-05/TUNIS/DOC/9(Rev.1)")).Should().ContainSingle();

    [Fact]
    public void The_records_that_cite_paragraph_35_of_the_Tunis_Agenda_are_all_found() =>
        ReferenceData.Corpus.Citing(DocumentRef.Parse("tunis-agenda"), ParagraphSet.Create(35))
            .Select(one => one.Record).Distinct().Count().Should().BeGreaterThanOrEqualTo(20);
}
