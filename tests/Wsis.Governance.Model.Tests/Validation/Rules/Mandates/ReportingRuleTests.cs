using static Wsis.Governance.Tests.Support.SampleRecords;
using static Wsis.Governance.Tests.Validation.Rules.Mandates.MandateSamples;

namespace Wsis.Governance.Tests.Validation.Rules.Mandates;

/// <summary>To whom, through whom and when a report goes: 3007 to 3011, 3029, 3030.</summary>
public class ReportingRuleTests
{
    [Theory]
    [InlineData("2010-07-18", false)]
    [InlineData("2010-07-19", true)]
    [InlineData("2010-07", true)]
    [InlineData("2010", true)]
    [InlineData("2009", false)]
    public void A_report_is_due_after_it_is_requested(string due, bool silent) =>
        IsSilent(
            "WSIS3008",
            Invitation with { Reporting = Reporting("generalAssembly", due: due) },
            Resolution("E/RES/2010/2", "2010-07-19")).Should().Be(silent);

    [Theory]
    [InlineData("E/RES/2010/2", "2009-12", false)]
    [InlineData("E/RES/2010/2", "2010-01", true)]
    [InlineData("E/RES/2021/28", "2020-09", true)]
    [InlineData("A/RES/65/141", "2010-08", false)]
    [InlineData("A/RES/65/141", "2010-09", true)]
    [InlineData("E/CN.4/RES/2000/5", "1900", true)]
    public void Without_a_record_the_symbol_gives_the_first_day(string instrument, string due, bool silent) =>
        IsSilent(
            "WSIS3008",
            Invitation with { Instrument = Citation(instrument, "1"), Reporting = Reporting("generalAssembly", due: due) })
            .Should().Be(silent);

    [Theory]
    [InlineData("A/RES/65/141", "generalAssembly", 64, false)]
    [InlineData("A/RES/65/141", "generalAssembly", 65, true)]
    [InlineData("A/RES/65/141", "generalAssembly", 66, true)]
    [InlineData("A/RES/65/141", "economicAndSocialCouncil", 2009, false)]
    [InlineData("A/RES/65/141", "economicAndSocialCouncil", 2010, true)]
    [InlineData("E/RES/2010/2", "economicAndSocialCouncil", 2009, false)]
    [InlineData("E/RES/2010/2", "generalAssembly", 63, false)]
    [InlineData("E/RES/2010/2", "generalAssembly", 64, true)]
    [InlineData("A/RES/65/141", "commissionOnScienceAndTechnologyForDevelopment", 14, true)]
    [InlineData("A/RES/65/141", "generalAssembly", 2009, true)]
    [InlineData("A/RES/65/141", "economicAndSocialCouncil", 14, true)]
    public void The_session_was_not_over(string instrument, string to, int session, bool silent) =>
        IsSilent(
            "WSIS3009", Invitation with { Instrument = Citation(instrument, "1"), Reporting = Reporting(to, session) })
            .Should().Be(silent);

    [Theory]
    [InlineData("generalAssembly", "economicAndSocialCouncil", true)]
    [InlineData("generalAssembly", "generalAssembly", false)]
    [InlineData("economicAndSocialCouncil generalAssembly", "economicAndSocialCouncil", true)]
    [InlineData("economicAndSocialCouncil generalAssembly", "economicAndSocialCouncil generalAssembly", false)]
    [InlineData("", "economicAndSocialCouncil economicAndSocialCouncil", false)]
    public void A_path_passes_each_organ_once(string to, string through, bool silent) =>
        IsSilent("WSIS3010", Invitation with { Reporting = Path(to, through) }).Should().Be(silent);

    [Theory]
    [InlineData("generalAssembly", "commissionOnScienceAndTechnologyForDevelopment economicAndSocialCouncil", null)]
    [InlineData("generalAssembly", "economicAndSocialCouncil commissionOnScienceAndTechnologyForDevelopment", "through/1")]
    [InlineData("economicAndSocialCouncil", "generalAssembly", "to/0")]
    [InlineData("economicAndSocialCouncil generalAssembly", "generalAssembly", null)]
    [InlineData("boardOfTheFuture", "generalAssembly", null)]
    [InlineData("", "generalAssembly", null)]
    [InlineData("generalAssembly", "secretariat economicAndSocialCouncil", null)]
    public void A_path_leads_upwards(string to, string through, string? place) =>
        Places("WSIS3029", Invitation with { Reporting = Path(to, through) })
            .Should().Equal(place is null ? [] : [$"/records/0/reporting/{place}"]);

    [Theory]
    [InlineData("generalAssembly", 66, "2011-05", true)]
    [InlineData("generalAssembly", 66, "2012", true)]
    [InlineData("generalAssembly", 66, "2012-10", false)]
    [InlineData("economicAndSocialCouncil", 2009, "2010", false)]
    [InlineData("commissionOnScienceAndTechnologyForDevelopment", 21, "2018", true)]
    public void A_report_is_due_before_its_session_ends(string to, int session, string due, bool silent) =>
        IsSilent("WSIS3030", Invitation with { Reporting = Reporting(to, session, due) }).Should().Be(silent);

    [Fact]
    public void A_report_through_the_council_is_submitted_to_it()
    {
        var mandate = Invitation with
        {
            Reporting = Path("generalAssembly", "economicAndSocialCouncil"),
            DischargedBy = SymbolList("A/66/77"),
        };
        var report = Report("A/66/77", null, Organ.GeneralAssembly);
        Places("WSIS3011", mandate, report).Should().Equal("/records/0/dischargedBy/0");
        IsSilent("WSIS3011", mandate, report with { Through = [Organ.EconomicAndSocialCouncil] }).Should().BeTrue();
        IsSilent("WSIS3011", mandate, report with { Evidence = Evidence.Partial }).Should().BeTrue();
        IsSilent("WSIS3011", mandate, report with { SubmittedTo = [] }).Should().BeTrue();
        IsSilent("WSIS3011", mandate, report with { Symbol = DocumentSymbol.Parse("A/66/77-E/2011/103") })
            .Should().BeTrue("a joint symbol stands for the Council too");
        IsSilent("WSIS3011", mandate).Should().BeTrue("there is no record of the report");
    }

    private static Reporting Path(string to, string through) => new()
    {
        To = Organs(to), Through = Organs(through), Frequency = ReportingFrequency.Once,
    };

    private static ValueList<Code<Organ>> Organs(string codes) =>
        [.. codes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Code<Organ>.Parse)];
}
