using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Validation;

public class ReadValidationTests
{
    [Fact]
    public void A_text_that_cannot_be_read_is_not_valid()
    {
        var report = WsisJson.Read("{\"type\":\"mandate\",\"id\":\"broken\"}").Validate();

        report.IsValid.Should().BeFalse();
        report.Findings.Should().Contain(finding => finding.Code == "WSIS0003");
        report.Invoking(it => it.ThrowIfErrors()).Should().Throw<WsisValidationException>();
    }

    [Fact]
    public void Findings_of_reading_and_of_rules_are_in_one_report()
    {
        var text = SampleTexts.Position.Replace("\"supports\"", "\"suports\"", StringComparison.Ordinal);

        var report = WsisJson.Read(text).Validate();

        report.Findings.Select(finding => finding.Code).Should().ContainInOrder("WSIS0008", "WSIS9004");
    }

    [Fact]
    public void A_rule_of_reading_that_is_off_reports_nothing() =>
        WsisJson.Read(SampleTexts.Position.Replace("\"supports\"", "\"suports\"", StringComparison.Ordinal))
            .Validate(new ValidationOptions { Rules = RuleSet.Default.Without("WSIS0008") })
            .Findings.Should().NotContain(finding => finding.Code == "WSIS0008");

    [Theory]
    [InlineData("p-1", true)]
    [InlineData("position/p-1", true)]
    [InlineData("principle/p-1", false)]
    [InlineData("position/p-2", false)]
    public void A_suppression_names_a_record_by_its_id_or_as_findings_print_it(string record, bool covers)
    {
        Suppression.TryParseRecord(record, out var type, out var id, out _).Should().BeTrue();
        var rules = RuleSet.Default.Suppressing(new Suppression
        {
            Code = "WSIS9004", RecordId = id, RecordType = type, Justification = "An example.",
        });

        var report = WsisJson.Read(SampleTexts.Position).Validate(new ValidationOptions { Rules = rules });

        report.Findings.Any(finding => finding.Code == "WSIS9004").Should().Be(!covers);
    }

    [Fact]
    public void A_suppression_of_a_finding_covers_only_that_finding()
    {
        var read = WsisJson.Read(SampleTexts.Position);
        var found = read.Validate().Findings.First(finding => finding.Code == "WSIS9004");

        var suppression = Suppression.Create(found, "An example.");

        suppression.RecordName.Should().Be(found.Record);
        suppression.Pointer.Should().Be(found.Pointer);
        read.Validate(new ValidationOptions { Rules = RuleSet.Default.Suppressing(suppression) })
            .Suppressed.Select(one => one.Finding.Code).Should().Equal("WSIS9004");
    }

    [Theory]
    [InlineData("record-without-source")]
    [InlineData("wsis9004")]
    public void A_rule_is_found_by_its_name_and_by_its_code(string name) =>
        RuleCatalogue.Get(name).Code.Should().Be("WSIS9004");

    [Fact]
    public void An_unknown_rule_name_gets_the_nearest_name() =>
        FluentActions.Invoking(() => RuleCatalogue.Get("record-without-sources"))
            .Should().Throw<ArgumentException>().WithMessage("*Did you mean \"record-without-source\"?*");

    [Fact]
    public void An_unknown_id_gets_the_nearest_id()
    {
        var organization = "{\"type\":\"organization\",\"id\":\"secretary-general\",\"name\":{\"en\":\"x\"},"
            + "\"kind\":\"unitedNationsBody\",\"group\":\"intergovernmentalOrganization\"}";
        var mandate = WsisJson.ToJson(ReferenceData.Corpus.Mandates["ec-report-2010"])
            .Replace("\"secretary-general\"", "\"secretary-genral\"", StringComparison.Ordinal);

        var report = WsisJson.Read(organization + "\n" + mandate).Validate();

        report.Findings.Where(finding => finding.Code == "WSIS9002").Select(finding => finding.Message)
            .Should().Contain(
                "There is no organization with the id \"secretary-genral\". Did you mean \"secretary-general\"?");
    }
}
