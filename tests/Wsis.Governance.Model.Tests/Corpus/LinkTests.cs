using static Wsis.Governance.Tests.Support.SampleRecords;

namespace Wsis.Governance.Tests.Corpus;

/// <summary>From ids, references, symbols and citations to records.</summary>
public sealed class LinkTests
{
    private readonly Organization itu = Organization("itu");
    private readonly PolicyIssue issueItu = Issue("itu");
    private readonly Resolution resolution = Resolution("A/RES/60/252");
    private readonly Report report = Report("A/66/77-E/2011/103");
    private readonly OutcomeDocument agenda =
        OutcomeDocument("tunis-agenda", "WSIS-05/TUNIS/DOC/6(Rev.1)", "A/60/687");

    private readonly OutcomeParagraph paragraph = Paragraph("tunis-agenda", 71);
    private readonly WsisCorpus corpus;

    public LinkTests() => corpus = WsisCorpus.Create(itu, issueItu, resolution, report, agenda, paragraph);

    [Fact]
    public void A_typed_id_finds_the_record_of_its_type()
    {
        corpus.Find(Id<Organization>.Parse("itu")).Should().BeSameAs(itu);
        corpus.Find(Id<PolicyIssue>.Parse("itu")).Should().BeSameAs(issueItu);
        corpus.Find(Id<Mandate>.Parse("itu")).Should().BeNull();
        corpus.Find(default(Id<Organization>)).Should().BeNull();
    }

    [Theory]
    [InlineData("WSIS-05/TUNIS/DOC/6(Rev.1)-E", "tunis-agenda")]
    [InlineData("WSIS-05/TUNIS/DOC/6(Rev.1)-F", "tunis-agenda")]
    [InlineData("WSIS-05/TUNIS/DOC/7-f", "tunis-commitment")]
    [InlineData("WSIS-03/GENEVA/DOC/0004", "geneva-declaration")]
    [InlineData("WSIS-03/GENEVA/DOC/0005-E", "geneva-plan")]
    public void A_document_of_the_Summit_is_found_in_any_language(string symbol, string id)
    {
        ReferenceData.Corpus.Find(DocumentSymbol.Parse(symbol))!.IdText.Should().Be(id);
        ReferenceData.Corpus.Find(symbol)!.IdText.Should().Be(id);
        ReferenceData.Corpus.Find(DocumentRef.Parse(symbol))!.IdText.Should().Be(id);
    }

    [Fact]
    public void A_record_with_a_language_in_its_symbol_is_found_without() =>
        WsisCorpus.Create(Report("WSIS-II/PC-3/DOC/15-E")).Find("WSIS-II/PC-3/DOC/15").Should().NotBeNull();

    [Fact]
    public void An_id_as_text_finds_the_first_record_of_any_type()
    {
        corpus.Find("itu").Should().BeSameAs(itu);
        corpus.Find("tunis-agenda/71").Should().BeSameAs(paragraph);
        corpus.Find("organization/itu").Should().BeSameAs(itu, "findings print records so");
        corpus.Find("mandate/itu").Should().BeNull();
        corpus.Find("ITU").Should().BeNull("ids are compared ordinally");
        corpus.Find("").Should().BeNull();
        corpus.Find("no such thing").Should().BeNull();
    }

    [Fact]
    public void A_missing_text_is_the_fault_of_the_caller()
    {
        var look = () => corpus.Find((string)null!);

        look.Should().Throw<ArgumentNullException>().WithParameterName("id");
    }

    [Theory]
    [InlineData("A/66/77-E/2011/103")]
    [InlineData("A/66/77")]
    [InlineData("E/2011/103")]
    public void A_joint_document_is_found_by_each_of_its_symbols(string symbol)
    {
        corpus.Find(symbol).Should().BeSameAs(report);
        corpus.Find(DocumentSymbol.Parse(symbol)).Should().BeSameAs(report);
        corpus.Find(DocumentRef.Parse(symbol)).Should().BeSameAs(report);
    }

    [Theory]
    [InlineData("WSIS-05/TUNIS/DOC/6(Rev.1)")]
    [InlineData("A/60/687")]
    [InlineData("tunis-agenda")]
    public void An_outcome_document_is_found_by_its_id_and_each_of_its_symbols(string document)
    {
        corpus.Find(document).Should().BeSameAs(agenda);
        corpus.Find(DocumentRef.Parse(document)).Should().BeSameAs(agenda);
        corpus.FindOutcomeDocument(DocumentRef.Parse(document)).Should().BeSameAs(agenda);
    }

    [Fact]
    public void A_document_that_is_not_an_outcome_document_is_not_read_as_one()
    {
        corpus.FindOutcomeDocument(DocumentRef.Parse("A/RES/60/252")).Should().BeNull();
        corpus.FindOutcomeDocument(default).Should().BeNull();
    }

    [Fact]
    public void A_symbol_that_is_not_stated_or_not_there_finds_nothing()
    {
        corpus.Find(default(DocumentSymbol)).Should().BeNull();
        corpus.Find(default(DocumentRef)).Should().BeNull();
        corpus.Find(DocumentSymbol.Parse("A/RES/57/270B")).Should().BeNull();
    }

    [Fact]
    public void The_first_of_two_documents_with_one_symbol_is_found()
    {
        var copy = resolution with { Id = Id<Resolution>.Parse("copy") };

        WsisCorpus.Create(resolution, copy).Find(resolution.Symbol).Should().BeSameAs(resolution);
        WsisCorpus.Create(copy, resolution).Find(resolution.Symbol).Should().BeSameAs(copy);
    }

    [Fact]
    public void An_exact_symbol_is_found_before_a_joint_symbol()
    {
        var alone = Report("E/2011/103");

        WsisCorpus.Create(report, alone).Find(alone.Symbol).Should().BeSameAs(alone);
        WsisCorpus.Create(alone, report).Find(alone.Symbol).Should().BeSameAs(alone);
    }

    [Fact]
    public void A_reference_finds_the_record_of_its_type_where_two_types_share_an_id()
    {
        corpus.Find(itu.Reference).Should().BeSameAs(itu);
        corpus.Find(issueItu.Reference).Should().BeSameAs(issueItu);
        corpus.Find(new RecordRef { Type = RecordType.Mandate, Id = Id<Record>.Parse("itu") }).Should().BeNull();
        corpus.Find(new RecordRef { Type = Code<RecordType>.Parse("treaty"), Id = Id<Record>.Parse("itu") })
            .Should().BeNull();
    }

    [Fact]
    public void A_missing_reference_is_the_fault_of_the_caller()
    {
        var look = () => corpus.Find((RecordRef)null!);

        look.Should().Throw<ArgumentNullException>().WithParameterName("reference");
    }

    [Fact]
    public void An_outcome_paragraph_is_found_by_document_and_number()
    {
        corpus.FindParagraph(agenda.Id, 71).Should().BeSameAs(paragraph);
        corpus.FindParagraph(agenda.Id, 72).Should().BeNull();
        corpus.FindParagraph(agenda.Id, -1).Should().BeNull();
        corpus.FindParagraph(default, 71).Should().BeNull();
    }
}
