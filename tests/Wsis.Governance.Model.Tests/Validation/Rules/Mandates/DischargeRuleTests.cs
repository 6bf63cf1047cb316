using static Wsis.Governance.Tests.Support.SampleRecords;
using static Wsis.Governance.Tests.Validation.Rules.Mandates.MandateSamples;

namespace Wsis.Governance.Tests.Validation.Rules.Mandates;

/// <summary>What discharges a mandate, and when: 3012 to 3016, 3020, 3025, 3026.</summary>
public class DischargeRuleTests
{
    private static Mandate Discharged { get; } = Invitation with
    {
        Status = MandateStatus.Discharged,
        DischargedBy = SymbolList("A/66/77-E/2011/103"),
    };

    [Theory]
    [InlineData("2010-07-18", false)]
    [InlineData("2010-07-19", true)]
    [InlineData("2010", true)]
    [InlineData(null, true)]
    public void A_report_follows_its_request(string? issued, bool silent) =>
        IsSilent(
            "WSIS3012", Discharged, Report("A/66/77-E/2011/103", issued), Resolution("E/RES/2010/2", "2010-07-19"))
            .Should().Be(silent);

    [Fact]
    public void An_instrument_discharges_its_own_mandate_only_by_a_decision()
    {
        var mandate = Invitation with
        {
            Status = MandateStatus.Discharged,
            DischargedBy = SymbolList(Invitation.Instrument.Document.ToString()),
        };
        IsSilent("WSIS3012", mandate).Should().BeFalse();
        IsSilent("WSIS3012", mandate with { Verb = OperativeVerb.Decides }).Should().BeTrue();
    }

    [Theory]
    [InlineData("2011-05-04", true)]
    [InlineData("2011-05-05", false)]
    [InlineData("2011-05", true)]
    [InlineData("2011", true)]
    [InlineData(null, true)]
    public void A_report_later_than_due_is_late(string? issued, bool silent) =>
        IsSilent(
            "WSIS3013",
            Discharged with { Reporting = Reporting("generalAssembly", due: "2011-05-04") },
            Report("A/66/77-E/2011/103", issued)).Should().Be(silent);

    [Fact]
    public void The_first_of_several_documents_decides_whether_the_answer_is_late()
    {
        var mandate = Discharged with
        {
            Deadline = PartialDate.Parse("2011"),
            DischargedBy = SymbolList("A/RES/68/1", "A/RES/66/1"),
        };
        IsSilent("WSIS3013", mandate, Resolution("A/RES/68/1", "2013-10-01"), Resolution("A/RES/66/1", "2011-10-01"))
            .Should().BeTrue();
        IsSilent("WSIS3013", mandate, Resolution("A/RES/68/1", "2013-10-01"), Resolution("A/RES/66/1", "2012-01-01"))
            .Should().BeFalse();
    }

    [Fact]
    public void The_deadline_of_a_task_is_not_that_of_its_report() =>
        IsSilent(
            "WSIS3013",
            Discharged with { Deadline = PartialDate.Parse("2010-12-31"), Reporting = Reporting("generalAssembly", 66) },
            Report("A/66/77-E/2011/103", "2011-05-04")).Should().BeTrue();

    [Fact]
    public void The_report_reaches_each_recipient()
    {
        var mandate = Discharged with { Reporting = Reporting("generalAssembly"), DischargedBy = SymbolList("E/2011/103") };
        var report = Report("E/2011/103", null, Organ.EconomicAndSocialCouncil);
        Places("WSIS3014", mandate, report).Should().Equal("/records/0/dischargedBy");
        IsSilent("WSIS3014", mandate).Should().BeTrue();
        IsSilent("WSIS3014", mandate, report with { Evidence = Evidence.Unverified }).Should().BeTrue();
        IsSilent("WSIS3014", mandate with { DischargedBy = SymbolList("E/2011/103", "A/66/77") }, report).Should().BeTrue();
        IsSilent(
            "WSIS3014",
            mandate with { Reporting = Reporting("commissionOnScienceAndTechnologyForDevelopment") },
            report).Should().BeTrue("the Commission hears what goes to its Council");
    }

    [Theory]
    [InlineData("", false, "/records/0/status")]
    [InlineData("A/RES/70/125", true, "/records/0/dischargedBy")]
    [InlineData("A/RES/70/125", false, null)]
    [InlineData("A/RES/70/125 A/66/77", true, null)]
    [InlineData("A/66/77", true, null)]
    public void A_discharged_mandate_names_what_discharged_it(string documents, bool isReport, string? place)
    {
        var mandate = Discharged with
        {
            DischargedBy = SymbolList(documents.Split(' ', StringSplitOptions.RemoveEmptyEntries)),
            Reporting = isReport ? Reporting("generalAssembly") : null,
        };
        Places("WSIS3015", mandate).Should().Equal(place is null ? [] : [place]);
        IsSilent("WSIS3015", mandate with { Evidence = Evidence.Partial }).Should().BeTrue();
        IsSilent("WSIS3015", mandate with { Status = MandateStatus.Active }).Should().BeTrue();
    }

    [Theory]
    [InlineData("once", false)]
    [InlineData("annual", true)]
    [InlineData("periodic", true)]
    [InlineData("everyMoon", true)]
    public void A_recurring_report_leaves_its_mandate_active(string frequency, bool silent) =>
        IsSilent(
            "WSIS3016",
            Discharged with
            {
                Status = MandateStatus.Active,
                Reporting = Reporting("generalAssembly") with { Frequency = Code<ReportingFrequency>.Parse(frequency) },
            }).Should().Be(silent);

    [Theory]
    [InlineData("A/63/72-E/2008/48 A/64/64-E/2009/10 A/66/64-E/2011/77", "2010")]
    [InlineData("A/66/64 E/2009/10 A/63/72", "2010")]
    [InlineData("A/66/64 A/67/66 A/68/65", null)]
    [InlineData("A/66/64 A/66/77 A/67/66", null)]
    [InlineData("A/66/64", null)]
    [InlineData("A/66/64 A/RES/68/1", null)]
    [InlineData("A/66/64 WSIS-05/TUNIS/DOC/9 A/68/65", null)]
    public void No_year_between_two_reports_is_missing(string documents, string? year)
    {
        var mandate = Invitation with
        {
            DischargedBy = SymbolList(documents.Split(' ')),
            Reporting = Reporting("generalAssembly") with { Frequency = ReportingFrequency.Annual },
        };
        var findings = WsisCorpus.Create(mandate).Validate().Findings;
        findings.Where(finding => finding.Code == "WSIS3020").Select(finding => finding.Arguments[0].Value)
            .Should().Equal(year is null ? [] : [year]);
    }

    [Theory]
    [InlineData("2010-07-18", null, "once", false)]
    [InlineData("2010", null, "once", true)]
    [InlineData("2011-06", "2011-05", "once", false)]
    [InlineData("2011-06", "2011-05", "annual", true)]
    [InlineData("2011", "2011-05", "once", true)]
    public void A_deadline_is_between_request_and_report(
        string deadline, string? due, string frequency, bool silent) =>
        IsSilent(
            "WSIS3025",
            Invitation with
            {
                Deadline = PartialDate.Parse(deadline),
                Reporting = Reporting("generalAssembly", due: due) with
                {
                    Frequency = Code<ReportingFrequency>.Parse(frequency),
                },
            },
            Resolution("E/RES/2010/2", "2010-07-19")).Should().Be(silent);

    [Fact]
    public void A_deadline_is_not_after_the_session_of_the_report() =>
        IsSilent(
            "WSIS3025",
            Invitation with { Deadline = PartialDate.Parse("2012-10"), Reporting = Reporting("generalAssembly", 66) })
            .Should().BeFalse();

    [Theory]
    [InlineData("2010-07-18", "2010-12-31", "/opens")]
    [InlineData("2010-07", "2010-12-31", null)]
    [InlineData("2010-09", "2010", null)]
    [InlineData("2010-09", "2011-01-01", "/closes")]
    public void A_consultation_is_within_the_period_of_its_mandate(string opens, string closes, string? place)
    {
        var mandate = Invitation with
        {
            Deadline = PartialDate.Parse("2010-12-31"),
            Reporting = Reporting("generalAssembly", 66),
        };
        Places("WSIS3026", Consultation(opens, closes), mandate, Resolution("E/RES/2010/2", "2010-07-19"))
            .Should().Equal(place is null ? [] : ["/records/0" + place]);
    }

    [Fact]
    public void The_deadline_of_a_continuing_mandate_applies_only_to_its_start()
    {
        var mandate = Invitation with { Instrument = Citation("tunis-agenda", "71"), Deadline = PartialDate.Parse("2006-03-31") };
        IsSilent("WSIS3026", Consultation("2006-05", "2006-09"), mandate, Agenda).Should().BeTrue();
        IsSilent("WSIS3026", Consultation("2005-10", "2006-09"), mandate, Agenda).Should().BeFalse();
        IsSilent("WSIS3026", Consultation("2005-10", "2006-09")).Should().BeTrue("there is no record of the mandate");
    }

    private static Consultation Consultation(string opens, string closes) => new()
    {
        Id = Id<Consultation>.Parse("consultation"),
        Title = LocalizedText.Create("en", "Consultations"),
        Mandate = Invitation.Id,
        ConductedBy = Id<Organization>.Parse("un-desa"),
        Opens = PartialDate.Parse(opens),
        Closes = PartialDate.Parse(closes),
        Modes = [ContributionMode.Written],
    };
}
