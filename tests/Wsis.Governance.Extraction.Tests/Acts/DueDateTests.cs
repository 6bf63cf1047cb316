namespace Wsis.Governance.Extraction.Tests.Acts;

/// <summary>The date of a report is not the date of the task.</summary>
public sealed class DueDateTests
{
    [Theory]
    [InlineData("to report to the Security Council by 31 July 2026;", "securityCouncil  2026-07-31")]
    [InlineData("to submit to the Security Council, no later than April 2026, a report on the lakes;", "securityCouncil  2026-04")]
    [InlineData("to submit to the General Assembly at its eightieth session, no later than April 2026, a report;", "generalAssembly 80 2026-04")]
    [InlineData("to submit, before the end of 2026, a report for consideration by the General Assembly at its eightieth session;", "generalAssembly 80 2026")]
    [InlineData("to submit a report to the Security Council on the lakes and boats by 31 July 2026;", "securityCouncil  2026-07-31")]
    [InlineData("to count the boats and to report to the Security Council by the end of 2026;", "securityCouncil  2026")]
    [InlineData("to give an update to the General Assembly by 27 July 2026, and a report by 27 January 2027 to the Security Council;", "generalAssembly  2026-07-27|securityCouncil  2027-01-27")]
    [InlineData("to report to the Security Council by 15 March 2026 and 15 September 2026 on the lakes;", "securityCouncil  2026-03-15|securityCouncil  2026-09-15")]
    [InlineData("to report to the Security Council by no later than 31 July 2026;", "securityCouncil  2026-07-31")]
    [InlineData("to provide the Security Council with a report by 1 May 2026, a list by 1 June 2026, and to send news to the General Assembly;", "securityCouncil  2026-05-01|securityCouncil  2026-06-01")]
    public void A_report_has_its_date(string task, string reports)
    {
        var act = Texts.Act("Requests the Secretary-General " + task);

        act.Reporting.Select(report => $"{report.Organ} {report.Session} {report.Due}").Should().Equal(reports.Split('|'));
        act.Deadline.IsDefault.Should().BeTrue();
    }

    [Theory]
    [InlineData("to finish the boats by 31 July 2026 and to report to the General Assembly at its eightieth session;", "2026-07-31", "generalAssembly 80 ")]
    [InlineData("to report to the General Assembly at its eightieth session on how to clean the lakes by 2030;", "2030", "generalAssembly 80 ")]
    [InlineData("to report to the General Assembly at its eightieth session on cleaning the lakes by 2030;", "2030", "generalAssembly 80 ")]
    [InlineData("to report annually to the General Assembly until 2030;", "2030", "generalAssembly  ")]
    [InlineData("to submit a report by 31 July 2026;", "2026-07-31", "")]
    public void Another_date_is_that_of_the_task(string task, string deadline, string reports)
    {
        var act = Texts.Act("Requests the Secretary-General " + task);

        act.Deadline.ToString().Should().Be(deadline);
        string.Join('|', act.Reporting.Select(report => $"{report.Organ} {report.Session} {report.Due}")).Should().Be(reports);
    }

    [Theory]
    [InlineData("The General Assembly,", "Requests the Secretary-General to report to the Security Council within 90 days of the vote;", "within 90 days")]
    [InlineData("The General Assembly,", "Requests the Chair to count the boats no later than six months after the vote;", "no later than six months")]
    [InlineData("L’Assemblée générale,", "Prie le Secrétaire général de compter les bateaux dans un délai de trente jours ;", "dans un délai de trente jours")]
    [InlineData("La Asamblea General,", "Pide al Secretario General que cuente los barcos en un plazo de treinta días;", "en un plazo de treinta días")]
    public void A_time_limit_without_a_date_is_reported_as_printed(string opening, string text, string limit)
    {
        var paragraph = Texts.Read(opening, "1. " + text).Paragraphs[1];

        paragraph.Acts[0].TimeLimit.Of(paragraph.Source.Text).Should().Be(limit);
        paragraph.Acts[0].Deadline.IsDefault.Should().BeTrue();
    }

    [Theory]
    [InlineData("Requests the Chair to work within the limits of the towns;")]
    [InlineData("Requests the Chair to report by 31 July 2026;")]
    public void Other_words_are_no_time_limit(string text) => Texts.Act(text).TimeLimit.Length.Should().Be(0);

    [Theory]
    [InlineData("L’Assemblée générale,", "Prie le Bureau de présenter au Conseil de sécurité, au plus tard le 31 mars 2026, un rapport ;", "2026-03-31")]
    [InlineData("La Asamblea General,", "Pide a la Oficina que le presente, a más tardar el 31 de marzo de 2026, un informe;", "2026-03-31")]
    public void Dates_of_reports_are_read_in_French_and_Spanish(string opening, string text, string due) =>
        Texts.Read(opening, "1. " + text).Paragraphs[1].Acts[0].Reporting.Single().Due.ToString().Should().Be(due);
}
