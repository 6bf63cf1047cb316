using NodaTime;
using static Wsis.Governance.Tests.Support.SampleRecords;

namespace Wsis.Governance.Tests.Corpus;

public sealed class MandateQueryTests
{
    private static readonly LocalDate day = new(2010, 6, 1);

    [Fact]
    public void Mandates_of_an_organization_address_it_or_its_group()
    {
        var body = Organization("river-board");
        var byName = Mandate("a", "A/RES/60/1") with { Addressees = [Addressee.Parse("river-board")] };
        var byGroup = Mandate("b", "A/RES/60/2") with { Addressees = [StakeholderGroup.IntergovernmentalOrganization] };
        var corpus = WsisCorpus.Create(body, byGroup, Mandate("c", "A/RES/60/3"), byName);

        corpus.MandatesOf(body).Should().Equal(byGroup, byName);
    }

    [Theory]
    [InlineData("specializedAgency", "specializedAgencies", true)]
    [InlineData("specializedAgency", "unitedNationsSystem", true)]
    [InlineData("specializedAgency", "relevantStakeholder", true)]
    [InlineData("specializedAgency", "fundsAndProgrammes", false)]
    [InlineData("specializedAgency", "multistakeholder", false)]
    [InlineData("fundOrProgramme", "fundsAndProgrammes", true)]
    [InlineData("regionalCommission", "regionalCommissions", true)]
    [InlineData("treatyBody", "treatyBodies", true)]
    [InlineData("treatyBody", "unitedNationsSystem", false)]
    [InlineData("specialProcedure", "specialProcedures", true)]
    [InlineData("peacekeepingMission", "peaceOperations", true)]
    [InlineData("intergovernmentalOrganization", "unitedNationsSystem", false)]
    public void A_group_addresses_the_organizations_of_its_kind(string kind, string group, bool isAddressed)
    {
        var body = Organization("body") with { Kind = Code<OrganizationKind>.Parse(kind) };
        var mandate = Mandate("a", "A/RES/60/1") with { Addressees = [Code<StakeholderGroup>.Parse(group)] };

        WsisCorpus.Create(body, mandate).MandatesOf(body).Should().HaveCount(isAddressed ? 1 : 0);
    }

    [Fact]
    public void A_report_is_due_in_the_year_of_its_date_or_of_its_session()
    {
        var byDate = Due("a", "2011-07", Organ.GeneralAssembly, 70);
        var bySession = Due("b", "", Organ.GeneralAssembly, 66);
        var byYear = Due("c", "", Organ.EconomicAndSocialCouncil, 2011);
        var ofRights = Due("d", "", Organ.HumanRightsCouncil, 16);
        var later = Due("e", "2012", Organ.GeneralAssembly, 66);
        var further = Mandate("f", "A/RES/60/1") with { FurtherReporting = [byYear.Reporting!] };
        var unknown = Due("g", "", Organ.CommissionOnScienceAndTechnologyForDevelopment, 14);
        var corpus = WsisCorpus.Create(Mandate("none", "A/RES/60/1"), byDate, bySession, byYear, ofRights, later, further, unknown);

        corpus.ReportsDueIn(2011).Select(due => due.Mandate.IdText).Should().Equal("a", "b", "c", "d", "f");
        corpus.ReportsDueIn(2012).Should().Equal(new DueReport(later, later.Reporting!));
        corpus.ReportsDueIn(0).Should().BeEmpty();
    }

    [Fact]
    public void The_reference_data_know_the_report_of_2011() =>
        ReferenceData.Corpus.ReportsDueIn(2011).Select(due => due.Mandate.IdText).Should().Contain("ec-consultation-2010");

    private static Mandate Due(string id, string date, Code<Organ> to, int session) => Mandate(id, "A/RES/60/1") with
    {
        Reporting = new Reporting
        {
            To = [to], Session = session, Due = date.Length == 0 ? default : PartialDate.Parse(date),
        },
    };

    [Fact]
    public void The_reference_data_know_mandates_of_ITU_by_name_and_by_group()
    {
        var itu = ReferenceData.Corpus.FindOrganization("ITU")!;
        var expected = ReferenceData.Corpus.Mandates.Where(mandate =>
            mandate.Addressees.Any(one => one == Addressee.Parse("itu") || one == Addressee.Parse("intergovernmentalOrganization")));

        var found = ReferenceData.Corpus.MandatesOf(itu);

        found.Should().BeEquivalentTo(expected);
        found.Select(mandate => mandate.IdText).Should().Contain(["wsis-summit-2001", "ec-dialogue-2015"]);
    }

    [Fact]
    public void Successors_are_those_that_renew_or_follow_nearest_first_and_each_once()
    {
        var first = Mandate("a", "A/RES/60/1", follows: ["d"]);
        var corpus = WsisCorpus.Create(
            first,
            Mandate("d", "A/RES/63/1", renews: ["b", "c"]),
            Mandate("b", "A/RES/61/1", renews: ["a"]),
            Mandate("c", "A/RES/62/1", follows: ["a"]));

        corpus.SuccessorsOf(first).Select(one => one.IdText).Should().Equal("b", "c", "d");
    }

    [Theory]
    [InlineData("2010-06-01", true)]
    [InlineData("2010-06-02", false)]
    [InlineData("2010-06", null)]
    [InlineData("2010", null)]
    [InlineData("2009", true)]
    [InlineData("2011", false)]
    [InlineData("", null)]
    public void A_mandate_is_in_force_from_the_day_of_its_document(string adopted, bool? expected)
    {
        var document = Resolution("A/RES/60/1") with
        {
            Adopted = adopted.Length == 0 ? default : PartialDate.Parse(adopted),
        };
        var mandate = Mandate("a", "A/RES/60/1");
        var corpus = WsisCorpus.Create(document, mandate);

        corpus.PeriodOf(mandate).Includes(day).Should().Be(expected);
        corpus.PeriodOf(mandate).BegunBy.Should().Be(document);
        corpus.MandatesInForceOn(day).Should().HaveCount(expected == true ? 1 : 0);
    }

    [Theory]
    [InlineData("2010-06-01", true)]
    [InlineData("2010-05-31", false)]
    [InlineData("2010", null)]
    [InlineData("2011", true)]
    [InlineData("", null)]
    public void A_discharged_mandate_is_in_force_to_the_day_of_the_last_document_that_discharged_it(
        string issued, bool? expected)
    {
        var mandate = Mandate("a", "A/RES/60/1", dischargedBy: ["A/65/1", "A/65/2"]) with
        {
            Status = MandateStatus.Discharged,
        };
        var corpus = WsisCorpus.Create(
            Resolution("A/RES/60/1") with { Adopted = PartialDate.Create(2005) },
            Report("A/65/1") with { Issued = PartialDate.Create(2006) },
            Report("A/65/2") with { Issued = issued.Length == 0 ? default : PartialDate.Parse(issued) },
            mandate);

        corpus.PeriodOf(mandate).Includes(day).Should().Be(expected);
        corpus.PeriodOf(mandate).EndedBy?.IdText.Should().Be("A/65/2");
    }

    [Fact]
    public void A_superseded_mandate_ends_when_the_first_that_renews_it_begins()
    {
        var mandate = Mandate("a", "A/RES/60/1") with { Status = MandateStatus.Superseded };
        var corpus = WsisCorpus.Create(
            Resolution("A/RES/60/1") with { Adopted = PartialDate.Create(2005) },
            Resolution("A/RES/61/1") with { Adopted = PartialDate.Create(2006, 12) },
            Resolution("A/RES/62/1") with { Adopted = PartialDate.Create(2007, 12) },
            mandate,
            Mandate("c", "A/RES/62/1", renews: ["a"]),
            Mandate("b", "A/RES/61/1", renews: ["a"]));

        var period = corpus.PeriodOf(mandate);

        (period.EndedBy?.IdText, period.Ends.ToString()).Should().Be(("b", "2006-12"));
        period.Includes(day).Should().BeFalse();
        period.Includes(new LocalDate(2006, 11, 30)).Should().BeTrue();
        period.Includes(new LocalDate(2006, 12, 15)).Should().BeNull();
    }

    [Fact]
    public void A_lapsed_mandate_ends_at_its_deadline()
    {
        var mandate = Mandate("a", "A/RES/60/1") with
        {
            Status = MandateStatus.Lapsed,
            Deadline = PartialDate.Create(2009),
        };

        WsisCorpus.Create(mandate).PeriodOf(mandate).Includes(day).Should().BeFalse();
    }

    [Fact]
    public void An_unknown_status_leaves_the_period_open()
    {
        var mandate = Mandate("a", "A/RES/60/1") with { Status = Code<MandateStatus>.Parse("suspended") };
        var corpus = WsisCorpus.Create(Resolution("A/RES/60/1") with { Adopted = PartialDate.Create(2005) }, mandate);

        corpus.PeriodOf(mandate).Includes(day).Should().BeNull();
        corpus.PeriodOf(mandate).Includes(new LocalDate(2004, 1, 1)).Should().BeFalse();
    }
}
