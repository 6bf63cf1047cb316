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
    [InlineData("Requests the Office to submit a written report on lakes to the Human Rights Council and the General Assembly;", "humanRightsCouncil |generalAssembly ")]
    [InlineData("Decides that the Office shall submit an annual report to the General Assembly and that the Assembly shall hold a debate;", "generalAssembly ")]
    [InlineData("Requests the Office to report regularly to the Human Rights Council and the General Assembly;", "humanRightsCouncil |generalAssembly ")]
    [InlineData("Requests the Office to report to the Security Council and to the General Assembly at its eightieth session;", "securityCouncil |generalAssembly 80")]
    [InlineData("Requests the Office to report to the Human Rights Council and the General Assembly at their sixtieth and eightieth sessions;", "humanRightsCouncil 60|generalAssembly 80")]
    [InlineData("Requests the Office to report to the General Assembly at its thirty-third session, through the Economic and Social Council at its sixty-fifth session;", "generalAssembly 33")]
    [InlineData("Requests the Office to submit a report on the lakes at its sixtieth session;", "generalAssembly 60")]
    [InlineData("Requests the Office to prepare a report for consideration by the General Assembly at its seventieth session;", "generalAssembly 70")]
    [InlineData("Requests the Office to report on the boats at the main part of the seventy-first session of the General Assembly;", "generalAssembly 71")]
    [InlineData("Invites the Chair to present an oral report and to hold a dialogue with the Human Rights Council at its sixtieth session;", "humanRightsCouncil 60")]
    [InlineData("Requests the Office to report annually thereon to the Economic and Social Council;", "economicAndSocialCouncil ")]
    [InlineData("Requests the Office to report to the General Assembly on the boats;", "generalAssembly ")]
    [InlineData("Requests the Office to keep the General Assembly regularly informed of the lakes;", "generalAssembly ")]
    [InlineData("Requests the Office to submit a list to the Economic and Social Council no later than 30 June 2026;", "economicAndSocialCouncil ")]
    [InlineData("Requests the Office to submit a study of the lakes to the Human Rights Council, prior to its twenty-seventh session;", "humanRightsCouncil 27")]
    [InlineData("Requests the Office to submit a report, as usual, to the sixty-third session of the General Assembly;", "generalAssembly 63")]
    [InlineData("Requests the Office to report to the Human Rights Council at its fifty-fourth session and to the seventy-eighth session of the General Assembly;", "humanRightsCouncil 54|generalAssembly 78")]
    [InlineData("Requests the Office to submit to the General Assembly at its sixty-eighth session a report on the plans from its sixty-first to sixty-fifth sessions;", "generalAssembly 68")]
    [InlineData("Requests the Office to keep it regularly informed of the lakes;", "generalAssembly ")]
    [InlineData("Requests the Office to inform it of the lakes no later than 30 June 2026;", "generalAssembly ")]
    [InlineData("Requests the Office to submit the list, to be presented to the General Assembly at its seventieth session, with a report;", "generalAssembly 70")]
    public void Organ_and_session_belong_together(string text, string reports) =>
        Texts.Act(text).Reporting.Select(report => $"{report.Organ} {report.Session}").Should().Equal(reports.Split('|'));

    [Theory]
    [InlineData("to report to the Economic and Social Council, through the Commission on Lakes, at its tenth session;", "economicAndSocialCouncil ")]
    [InlineData("to report to the Economic and Social Council, through the Commission on Lakes, at its 2031 session;", "economicAndSocialCouncil 2031")]
    [InlineData("to report to the Human Rights Council, through the Commission on Lakes, at its tenth session;", "humanRightsCouncil 10")]
    public void A_number_is_no_session_of_a_council_that_counts_years(string task, string reports) =>
        Texts.Act($"Requests the Office {task}").Reporting.Select(report => $"{report.Organ} {report.Session}")
            .Should().Equal(reports.Split('|'));

    [Theory]
    [InlineData("Decides to include in the provisional agenda of its seventieth session the item on lakes;")]
    [InlineData("Welcomes the report to the Assembly at its sixtieth session;")]
    [InlineData("Requests the Office to provide the Committee with boats;")]
    [InlineData("Requests the Office to provide boats, as its report to the General Assembly says;")]
    [InlineData("Requests the Committee to submit a report on the lakes at its sixtieth session;")]
    [InlineData("Requests the Office to keep the boats of the General Assembly;")]
    [InlineData("Requests the Office to help those who see a fault to report it at once;")]
    [InlineData("Requests the Office to study the boats, in the light of the report submitted to the General Assembly at its sixtieth session;")]
    public void Other_sessions_are_no_reporting(string text) => Texts.Act(text).Reporting.Should().BeEmpty();

    [Theory]
    [InlineData("Requests the Office to report to the General Assembly on the outcome of its twentieth special session;")]
    [InlineData("Requests the Office to report to the General Assembly on the work of the Commission on its ninth session;")]
    public void A_session_that_the_report_is_about_is_not_the_one_it_is_due_at(string text) =>
        Texts.Act(text).Reporting.Select(report => $"{report.Organ} {report.Session}").Should().Equal("generalAssembly ");

    [Theory]
    [InlineData("to submit an annual report to the General Assembly;", "annual")]
    [InlineData("to report every two years to the General Assembly;", "biennial")]
    [InlineData("to report biennially to the General Assembly;", "biennial")]
    [InlineData("to report to the General Assembly on the annual race;", "")]
    [InlineData("to report to the General Assembly on the regular budget;", "")]
    public void A_frequency_is_that_of_the_report(string task, string frequency) =>
        Texts.Act("Requests the Office " + task).Reporting.Single().Frequency.ToString().Should().Be(frequency);

    [Fact]
    public void A_session_of_the_body_that_a_report_passes_through_is_not_the_one_it_is_due_at()
    {
        var report = Texts.Act("Requests the Office to report to the General Assembly through the Commission on Lakes at its ninth session;")
            .Reporting.Should().ContainSingle().Subject;

        report.Organ.ToString().Should().Be("generalAssembly");
        report.Session.Should().BeNull();
    }

    [Theory]
    [InlineData("to report to the General Assembly at its eightieth session through the Economic and Social Council on the lakes;")]
    [InlineData("to report to the General Assembly at its eightieth session, through the Economic and Social Council, on the lakes;")]
    [InlineData("to report to the General Assembly, through the Economic and Social Council, at its eightieth session;")]
    [InlineData("to submit a report, through the Economic and Social Council, to the General Assembly at its eightieth session;")]
    public void The_organ_that_a_report_passes_through_does_not_receive_it(string task)
    {
        var report = Texts.Act("Requests the Secretary-General " + task).Reporting.Should().ContainSingle().Subject;

        report.Organ.ToString().Should().Be("generalAssembly");
        report.Session.Should().Be(80);
        report.Through.Select(organ => organ.ToString()).Should().Equal("economicAndSocialCouncil");
    }

    [Fact]
    public void A_report_passes_through_each_organ_in_order() =>
        Texts.Act("Requests the Office to report to the General Assembly at its eightieth session through the Commission on "
            + "Science and Technology for Development and through the Economic and Social Council;").Reporting[0].Through
            .Select(organ => organ.ToString()).Should()
            .Equal("commissionOnScienceAndTechnologyForDevelopment", "economicAndSocialCouncil");

    [Fact]
    public void A_year_is_a_session_of_the_Council_and_not_of_the_Assembly()
    {
        var report = Texts.Act("Requests the Office to report to the General Assembly through the Economic and Social Council at "
            + "its substantive session of 2026;").Reporting.Should().ContainSingle().Subject;

        report.Organ.ToString().Should().Be("generalAssembly");
        report.Session.Should().BeNull();
    }

    [Fact]
    public void A_part_says_itself_where_it_is_reported()
    {
        var part = Texts.Read("The General Assembly,", "1. Requests the Secretary-General:",
            "(a) To submit to the General Assembly at its seventieth session a report on boats;").Paragraphs[2];

        part.Acts[0].Reporting.Select(report => report.Session).Should().Equal(70);
    }

    [Fact]
    public void A_part_of_a_decision_may_ask_itself()
    {
        var act = Texts.Read("The General Assembly,", "1. Decides:",
            "(a) To request the Secretary-General to report to the General Assembly at its seventieth session;")
            .Paragraphs[2].Acts[0];

        act.Verb.ToString().Should().Be("requests");
        act.Addressees.Select(one => one.Name).Should().Equal("Secretary-General");
        act.Reporting.Select(report => report.Session).Should().Equal(70);
    }
}
