namespace Wsis.Governance.Extraction.Tests.Acts;

/// <summary>Where a report goes, and to which session.</summary>
public sealed class ReportingTests
{
    [Theory]
    [InlineData("Requests the Secretary-General to report to the General Assembly at its seventy-second session;", "generalAssembly 72")]
    [InlineData("Requests the Secretary-General to submit to the Assembly, at its eightieth session, a report on lakes;", "generalAssembly 80")]
    [InlineData("Requests the Office to report to the Human Rights Council at its fiftieth and fifty-first sessions;", "humanRightsCouncil 50|humanRightsCouncil 51")]
    [InlineData("Requests the Office to report to the General Assembly at its seventieth session and to the Economic and Social Council at its 2016 session;", "generalAssembly 70|economicAndSocialCouncil 2016")]
    [InlineData("Requests the Office to report to it at its sixtieth session;", "generalAssembly 60")]
    public void Organ_and_session_belong_together(string text, string reports) =>
        Texts.Act(text).Reporting.Select(report => $"{report.Organ} {report.Session}").Should().Equal(reports.Split('|'));

    [Theory]
    [InlineData("Decides to include in the provisional agenda of its seventieth session the item on lakes;")]
    [InlineData("Welcomes the report to the Assembly at its sixtieth session;")]
    public void Other_sessions_are_no_reporting(string text) => Texts.Act(text).Reporting.Should().BeEmpty();
}
