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

    [Fact]
    public void The_records_that_cite_paragraph_35_of_the_Tunis_Agenda_are_all_found() =>
        ReferenceData.Corpus.Citing(DocumentRef.Parse("tunis-agenda"), ParagraphSet.Create(35))
            .Select(one => one.Record).Distinct().Count().Should().BeGreaterThanOrEqualTo(20);
}
