using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Validation.Engine;

/// <summary>What is less grave never hides that there is something graver.</summary>
public sealed class FindingLimiterTests
{
    // Each has no source, and the last one has the id of the first.
    private static readonly WsisCorpus principles = WsisJson.ReadOrThrow(
        """
        {"type": "principle", "id": "a", "text": {"en": "Open."}, "basis": {"document": "tunis-agenda"}}
        {"type": "principle", "id": "b", "text": {"en": "Fair."}, "basis": {"document": "tunis-agenda"}}
        {"type": "principle", "id": "a", "text": {"en": "Both."}, "basis": {"document": "tunis-agenda"}}
        """u8);

    [Theory]
    [InlineData(Severity.Note)]
    [InlineData(Severity.Warning)]
    public void An_error_is_reported_after_any_number_of_warnings_and_notes(Severity ofMissingSource)
    {
        var report = Check(ofMissingSource, most: 1);

        report.Findings.Select(finding => finding.Code).Should().Equal("WSIS9004", "WSIS9001");
        report.IsValid.Should().BeFalse();
        report.OmittedCount.Should().Be(2);
    }

    [Fact]
    public void Beyond_the_limit_findings_are_counted()
    {
        var report = Check(Severity.Error, most: 2);

        report.Findings.Select(finding => finding.Code).Should().Equal("WSIS9004", "WSIS9004");
        report.OmittedCount.Should().Be(2);
    }

    private static ValidationReport Check(Severity ofMissingSource, int most) => principles.Validate(
        new ValidationOptions
        {
            Rules = RuleSet.Default.Without("WSIS9002").WithSeverity("WSIS9004", ofMissingSource),
            MaxFindings = most,
        });
}
