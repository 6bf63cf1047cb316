using Wsis.Governance.Json;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Reference;

public class ReferenceCorporaTests
{
    private static readonly ValidationOptions options = new()
    {
        Clock = FixedClock.Instance,
        Rules = ReferenceData.Rules,
    };

    [Fact]
    public void The_reference_data_is_read_strictly_without_a_finding()
    {
        ReferenceFiles.All.Should().NotBeEmpty();
        foreach (var (path, _, utf8) in ReferenceFiles.All)
        {
            WsisJson.Read(utf8, ReadOptions.Strict).Findings.Should().BeEmpty(path);
        }
    }

    [Fact]
    public void The_embedded_records_are_those_of_the_files() =>
        ReferenceData.Corpus.ToHashSet().SetEquals(ReferenceFiles.Records()).Should().BeTrue();

    [Fact]
    public void Every_finding_about_the_reference_data_is_explained()
    {
        var report = ReferenceData.Corpus.Validate(options);

        report.Findings.Should().BeEmpty();
        report.Suppressed.Select(static suppressed => suppressed.Finding.Code)
            .Should().BeEquivalentTo(
                "WSIS3007", "WSIS3013", "WSIS3015", "WSIS3015", "WSIS3015", "WSIS3015", "WSIS3015", "WSIS3015",
                "WSIS4007", "WSIS6004");
        report.Suppressed.Should().OnlyContain(static suppressed => suppressed.Justification.Length > 20);
        report.Suppressed.Single(static suppressed => suppressed.Finding.Code == "WSIS4007")
            .Justification.Should().StartWith("erratum-a66-77-footnote-2: ");
    }

    [Fact]
    public void The_options_of_the_reference_data_fit_its_corpus() =>
        ReferenceData.Corpus.Validate(ReferenceData.ValidationOptions with { Clock = FixedClock.Instance })
            .Findings.Should().BeEmpty();

    [Fact]
    public void Every_record_has_a_source_and_every_mandate_its_instrument()
    {
        ReferenceData.Corpus.Should().OnlyContain(static record => !record.Sources.IsEmpty);
        ReferenceData.Corpus.Mandates.Should().OnlyContain(static mandate => !mandate.Instrument.Document.IsDefault);
    }

    [Fact]
    public void The_report_contains_all_records_that_it_refers_to() =>
        ReferenceData.Report2011.Validate(options).Findings
            .Select(static finding => finding.ToString()).Should().BeEmpty();

    [Fact]
    public void A_corpus_is_read_once_also_when_threads_ask_at_once()
    {
        var corpora = new WsisCorpus[8];
        Parallel.For(0, corpora.Length, i => corpora[i] = ReferenceData.Report2011);
        var first = ReferenceData.Report2011;
        corpora.Should().OnlyContain(corpus => ReferenceEquals(corpus, first));
    }

    [Theory]
    [InlineData("igf-2025")]
    [InlineData("ec-dialogue-2024")]
    public void Both_chains_lead_back_to_the_Tunis_Agenda(string id)
    {
        var corpus = ReferenceData.Corpus;
        corpus.LineageOf(corpus.Mandates[id]).Select(static step => step.Document.ToString()).Should().Contain("tunis-agenda");
    }

    [Fact]
    public void Only_an_erratum_without_a_correction_explains_a_finding()
    {
        ReferenceData.Corpus.Errata["erratum-a66-77-footnote-2"].Corrected.Should().BeNull();
        var list = ReferenceData.Corpus.OrganizationLists["list-invited-organizations-2008"];
        var erratum = ReferenceData.Corpus.Errata["erratum-a66-77-footnote-2"];

        Codes(list, erratum).Should().NotContain("WSIS4007");
        Codes(list, erratum with { Corrected = "nine" }).Should().Contain("WSIS4007");
        Codes(list, erratum with { Pointer = JsonPointer.Parse("/title") }).Should().Contain("WSIS4007");
    }

    private static IEnumerable<string> Codes(params Wsis.Governance.Record[] records) =>
        WsisCorpus.Create(records).Validate(ReferenceData.ValidationOptions).Findings.Select(
            static finding => finding.Code);
}
