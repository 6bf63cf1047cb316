using static Wsis.Governance.Tests.Support.SampleRecords;
using static Wsis.Governance.Tests.Validation.Rules.Mandates.MandateSamples;

namespace Wsis.Governance.Tests.Validation.Rules.Mandates;

/// <summary>What the Tunis Agenda, 68 to 78, demands of the mandates that rest on it: 3021 to 3024.</summary>
public class EnhancedCooperationRuleTests
{
    private static readonly string[] rules = ["WSIS3021", "WSIS3022", "WSIS3023", "WSIS3024"];

    [Fact]
    public void The_work_itself_with_all_its_conditions_is_fine() =>
        rules.Should().OnlyContain(rule => IsSilent(rule, TheWork));

    [Theory]
    [InlineData("A/RES/63/202", "71")]
    [InlineData("A/RES/65/141", "71")]
    public void A_request_for_a_report_repeats_nothing_of_it(string instrument, string basis)
    {
        var request = TheWork with
        {
            Instrument = Citation(instrument, "22"),
            Basis = [Citation("tunis-agenda", basis)],
            Conditions = [],
            Participants = [StakeholderGroup.InternationalOrganization],
            Reporting = Reporting("generalAssembly", 66),
        };
        rules.Should().OnlyContain(rule => IsSilent(rule, request));
    }

    [Fact]
    public void Another_process_is_not_bound_by_it()
    {
        var review = TheWork with { Process = FollowUpProcess.WsisFollowUp, Conditions = [], Participants = [] };
        var noProcess = review with { Process = default };
        rules.Should().OnlyContain(rule => IsSilent(rule, review));
        rules.Should().OnlyContain(rule => IsSilent(rule, noProcess));
    }

    [Theory]
    [InlineData("69", "WSIS3021 WSIS3022 WSIS3023")]
    [InlineData("68", "WSIS3023")]
    [InlineData("69-71", "WSIS3021 WSIS3022 WSIS3023")]
    [InlineData("70, 71", "")]
    public void The_binding_condition_depends_on_the_paragraph(string basis, string speaking)
    {
        var bare = TheWork with { Basis = [Citation("tunis-agenda", basis)], Conditions = [], Participants = [] };
        string.Join(' ', rules.Where(rule => !IsSilent(rule, bare))).Should().Be(speaking);
    }

    [Fact]
    public void The_paragraphs_themselves_and_half_a_sentence_bind_as_well()
    {
        IsSilent("WSIS3021", TheWork with { Instrument = Citation("tunis-agenda", "71"), Basis = [], Conditions = [] })
            .Should().BeFalse();
        IsSilent("WSIS3021", TheWork with { Basis = [], Conditions = [new() { Kind = ConditionKind.EqualFooting }] })
            .Should().BeFalse();
        IsSilent(
            "WSIS3023",
            TheWork with { Basis = [], Conditions = [new() { Kind = ConditionKind.ExcludesDayToDayTechnicalMatters }] })
            .Should().BeFalse();
    }

    [Theory]
    [InlineData("government privateSector civilSociety intergovernmentalOrganization", true)]
    [InlineData("government privateSector civilSociety", false)]
    [InlineData("government civilSociety internationalOrganization", false)]
    [InlineData("multistakeholder", true)]
    [InlineData("government everybodyElse", true)]
    [InlineData("", false)]
    public void All_stakeholders_take_part(string participants, bool silent) =>
        IsSilent(
            "WSIS3022",
            TheWork with
            {
                Participants =
                [
                    .. participants.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(
                        Code<StakeholderGroup>.Parse),
                ],
            }).Should().Be(silent);

    [Fact]
    public void An_open_process_needs_no_list_of_participants() =>
        IsSilent(
            "WSIS3022",
            TheWork with
            {
                Participants = [],
                Conditions = [.. TheWork.Conditions, new() { Kind = ConditionKind.OpenAndInclusive }],
            }).Should().BeTrue();

    [Theory]
    [InlineData("enhancedCooperation", "69, 72", "/records/0/basis/0/paragraphs")]
    [InlineData("enhancedCooperation", "68-78", "/records/0/basis/0/paragraphs")]
    [InlineData("enhancedCooperation", "29-82", null)]
    [InlineData("enhancedCooperation", "35, 69-71", null)]
    [InlineData("internetGovernanceForum", "67, 72-78", null)]
    [InlineData("internetGovernanceForum", "71-73", "/records/0/basis/0/paragraphs")]
    [InlineData("wsisFollowUp", "68-78", null)]
    public void The_two_processes_are_based_on_separate_paragraphs(string process, string basis, string? place) =>
        Places(
            "WSIS3024",
            TheWork with
            {
                Process = Code<FollowUpProcess>.Parse(process),
                Basis = [Citation("tunis-agenda", basis)],
            }).Should().Equal(place is null ? [] : [place]);

    [Fact]
    public void One_process_may_follow_the_other_but_not_renew_it()
    {
        var forum = Invitation with { Id = Id<Mandate>.Parse("forum"), Process = FollowUpProcess.InternetGovernanceForum };
        Places("WSIS3024", TheWork with { Renews = Ids("forum") }, forum).Should().Equal("/records/0/renews/0");
        IsSilent("WSIS3024", TheWork with { Follows = Ids("forum") }, forum).Should().BeTrue();
    }
}
