namespace Wsis.Governance.Tests.Validation.Rules.Consultations;

public class ContributionRuleTests
{
    [Theory]
    [InlineData("2010-09", "2010-12", "2010", 0)]
    [InlineData("2010-09", "2010-12", "2010-08-31", 1)]
    [InlineData("2010-09", "2010-12", "2010-09-01", 0)]
    [InlineData("2010-09", "2010-12", "2010-12-31", 0)]
    [InlineData("2010-09", "2010-12", "2011-01-01", 1)]
    [InlineData("2010", "2010", "2010-01", 0)]
    public void A_date_is_outside_the_window_only_where_it_certainly_is(
        string opens, string closes, string submitted, int expected) =>
        RuleFindings.OfActors.Places(Consultation(opens, closes), Contribution("icc", "privateSector", "written", $", \"submitted\": \"{submitted}\""))
            .Should().HaveCount(expected);

    [Theory]
    [InlineData("oral", "", "WSIS5003 /records/1/mode")]
    [InlineData("discussion", "", "WSIS5003 /records/1/mode")]
    [InlineData("written", "", null)]
    [InlineData("video", "", null)]
    [InlineData("oral", ", \"meeting\": \"m\"", null)]
    public void An_oral_contribution_is_made_at_a_meeting(string mode, string meeting, string? expected) =>
        RuleFindings.OfActors.Places(Consultation(more: ", \"meetings\": [\"m\"]"), Contribution("icc", "privateSector", mode, meeting))
            .Should().Equal(expected is null ? [] : [expected]);

    [Fact]
    public void Discussions_without_meetings_have_no_finding() =>
        RuleFindings.OfActors.Places(Consultation(), Contribution("icc", "privateSector", "discussion")).Should().BeEmpty();

    [Theory]
    [InlineData("oral", "2010-12-13", 1)]
    [InlineData("oral", "2010-12-15", 0)]
    [InlineData("oral", "2010-12", 0)]
    [InlineData("discussion", "2010-12-16", 1)]
    [InlineData("written", "2010-12-16", 0)]
    [InlineData("video", "2010-12-16", 0)]
    public void An_oral_contribution_is_made_on_the_days_of_the_meeting(string mode, string submitted, int expected) =>
        RuleFindings.OfActors.Places(
                Meeting("2010-12-14", ", \"closes\": \"2010-12-15\""),
                Contribution("icc", "privateSector", mode, $", \"meeting\": \"m\", \"submitted\": \"{submitted}\""))
            .Should().HaveCount(expected);

    [Fact]
    public void A_meeting_without_a_last_day_is_held_on_its_first()
    {
        var said = Contribution("icc", "privateSector", "oral", ", \"meeting\": \"m\", \"submitted\": \"2010-12-15\"");
        RuleFindings.OfActors.In(Meeting("2010-12-14"), said).Single().Message
            .Should().Be("Dated 2010-12-15, but the meeting m was held on 2010-12-14.");
    }

    [Theory]
    [InlineData(", \"meetings\": [\"m\"]", "", "WSIS5005 /records/0/meetings/0")]
    [InlineData("", ", \"consultation\": \"c\"", "WSIS5005 /records/1/consultation")]
    [InlineData(", \"meetings\": [\"m\"]", ", \"consultation\": \"c\"", "WSIS5005 /records/1/consultation")]
    [InlineData(", \"meetings\": [\"m\"]", ", \"consultation\": \"d\"", "WSIS5019 /records/0/meetings/0")]
    [InlineData("", "", null)]
    public void A_meeting_outside_its_consultation_is_reported_once(
        string meetings, string consultation, string? expected) =>
        RuleFindings.OfActors.Places(Consultation(more: meetings), Meeting("2011-01", consultation)).Should().Equal(
            expected is null ? [] : [expected]);

    [Theory]
    [InlineData("2010-08-31", "2010-09-01", 1)]
    [InlineData("2010-12-31", "2011-01-01", 1)]
    [InlineData("2010-09-01", "2010-12-31", 0)]
    [InlineData("2010", "2010", 0)]
    public void All_days_of_a_meeting_are_within_its_consultation(string opens, string closes, int expected) =>
        RuleFindings.OfActors.Places(Consultation(), Meeting(opens, $", \"closes\": \"{closes}\", \"consultation\": \"c\"")).Should().HaveCount(expected);

    [Theory]
    [InlineData("privateSector", "privateSector", 0)]
    [InlineData("privateSector", "civilSociety", 1)]
    [InlineData("government", "civilSociety", 1)]
    [InlineData("intergovernmentalOrganization", "internationalOrganization", 0)]
    [InlineData("government", "intergovernmentalOrganization", 1)]
    [InlineData("academicAndTechnicalCommunity", "civilSociety", 0)]
    [InlineData("multistakeholder", "government", 0)]
    [InlineData("aGroupOfLaterTimes", "government", 0)]
    public void A_contribution_is_counted_in_the_group_of_its_contributor(string own, string counted, int expected) =>
        RuleFindings.OfActors.Places(Organization(own), Contribution("o", counted, "written"))
            .Where(place => place.StartsWith("WSIS5006")).Should().HaveCount(expected);

    [Theory]
    [InlineData("privateSector", "privateSector", 0)]
    [InlineData("civilSociety", "privateSector", 1)]
    [InlineData("government", "civilSociety", 1)]
    [InlineData("intergovernmentalOrganization", "government", 0)]
    [InlineData("government", "intergovernmentalOrganization", 0)]
    [InlineData("intergovernmentalOrganization", "internationalOrganization", 0)]
    [InlineData("academicAndTechnicalCommunity", "civilSociety", 0)]
    [InlineData("civilSociety", "academicAndTechnicalCommunity", 0)]
    [InlineData("multistakeholder", "privateSector", 0)]
    public void A_speaker_for_a_group_belongs_to_it(string own, string onBehalfOf, int expected) =>
        RuleFindings.OfActors.Places(Organization(own), Contribution("o", own, "written", $", \"onBehalfOf\": \"{onBehalfOf}\""))
            .Should().HaveCount(expected);

    [Fact]
    public void Without_a_record_of_the_contributor_the_group_of_the_contribution_counts() =>
        RuleFindings.OfActors.In(Contribution("o", "government", "written", ", \"onBehalfOf\": \"privateSector\"")).Single().Message
            .Should().Be("The contributor belongs to government and cannot speak on behalf of privateSector.");

    [Theory]
    [InlineData("written", 0)]
    [InlineData("video", 0)]
    [InlineData("discussion", 1)]
    public void A_mode_is_reported_only_if_the_consultation_states_its_modes(string mode, int expected)
    {
        var contribution = Contribution("icc", "privateSector", mode);
        RuleFindings.OfActors.Places(Consultation(modes: "\"written\", \"oral\""), contribution).Should().HaveCount(expected);
        RuleFindings.OfActors.Places(Consultation(modes: "\"written\", \"hybrid\""), contribution).Should().BeEmpty();
        RuleFindings.OfActors.Places(Consultation(modes: ""), contribution).Should().BeEmpty();
        RuleFindings.OfActors.Places(contribution).Should().BeEmpty();
    }

    [Theory]
    [InlineData("written", ", \"submitted\": \"2010-12-14\"", 1)]
    [InlineData("written", ", \"submitted\": \"2010-12\"", 0)]
    [InlineData("written", "", 0)]
    [InlineData("oral", ", \"meeting\": \"m\"", 1)]
    [InlineData("discussion", ", \"meeting\": \"m\"", 0)]
    public void The_same_contribution_twice_is_reported_only_if_no_member_distinguishes_them(
        string mode, string more, int expected)
    {
        var first = Contribution("icc", "privateSector", mode, more);
        var second = first.Replace("\"id\": \"x\"", "\"id\": \"y\"");
        RuleFindings.OfActors.Places(first, second).Should().HaveCount(expected);
        RuleFindings.OfActors.Places(first, second.Replace("\"icc\"", "\"ibsa\"")).Should().BeEmpty();
        RuleFindings.OfActors.Places(first, second.Replace("\"mode\"", "\"language\": \"fr\", \"mode\"")).Should().BeEmpty();
    }

    private static string Consultation(
        string opens = "2010-09", string closes = "2010-12", string more = "", string modes = "\"written\", \"oral\", \"discussion\", \"video\"") =>
        $$"""
        {"type": "consultation", "id": "c", "title": {"en": "C"}, "mandate": "n", "conductedBy": "un-desa",
         "opens": "{{opens}}", "closes": "{{closes}}", "modes": [{{modes}}]{{more}}}
        """;

    private static string Meeting(string opens, string more = "") =>
        $$"""{"type": "meeting", "id": "m", "title": {"en": "M"}, "place": {"en": "New York"}, "opens": "{{opens}}"{{more}}}""";

    private static string Contribution(string contributor, string group, string mode, string more = "") =>
        $$"""
        {"type": "contribution", "id": "x", "consultation": "c", "contributor": "{{contributor}}", "group": "{{group}}",
         "mode": "{{mode}}"{{more}}}
        """;

    private static string Organization(string group) =>
        $$"""{"type": "organization", "id": "o", "name": {"en": "O"}, "kind": "office", "group": "{{group}}"}""";
}
