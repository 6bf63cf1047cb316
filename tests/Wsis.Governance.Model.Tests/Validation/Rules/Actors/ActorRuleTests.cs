namespace Wsis.Governance.Tests.Validation.Rules.Actors;

public class ActorRuleTests
{
    [Theory]
    [InlineData("state", "government")]
    [InlineData("coalition", "government")]
    [InlineData("coalition", "intergovernmentalOrganization")]
    [InlineData("specializedAgency", "internationalOrganization")]
    [InlineData("technicalCommunityBody", "civilSociety")]
    [InlineData("technicalCommunityBody", "academicAndTechnicalCommunity")]
    [InlineData("nonGovernmentalOrganization", "privateSector")]
    [InlineData("advisoryCommittee", "government")]
    [InlineData("expertGroup", "civilSociety")]
    [InlineData("office", "government")]
    [InlineData("subsidiaryBody", "multistakeholder")]
    [InlineData("principalOrgan", "multistakeholder")]
    [InlineData("state", "aGroupOfLaterTimes")]
    [InlineData("aKindOfLaterTimes", "government")]
    public void A_group_to_which_the_kind_can_belong_has_no_finding(string kind, string group) =>
        RuleFindings.OfActors.Places(Organization("a", kind, group)).Should().BeEmpty();

    [Theory]
    [InlineData("state", "civilSociety")]
    [InlineData("ministry", "intergovernmentalOrganization")]
    [InlineData("coalition", "privateSector")]
    [InlineData("specializedAgency", "government")]
    [InlineData("functionalCommission", "academicAndTechnicalCommunity")]
    [InlineData("businessAssociation", "internationalOrganization")]
    [InlineData("nonGovernmentalOrganization", "government")]
    [InlineData("technicalCommunityBody", "intergovernmentalOrganization")]
    [InlineData("multistakeholderForum", "intergovernmentalOrganization")]
    public void A_group_to_which_the_kind_cannot_belong_is_reported(string kind, string group) =>
        RuleFindings.OfActors.Places(Organization("a", kind, group)).Should().Equal("WSIS4004 /records/0/group");

    [Theory]
    [InlineData("government", "tunis-agenda", "35 (a)")]
    [InlineData("government", "tunis-agenda", "35")]
    [InlineData("government", "tunis-agenda", "68-71")]
    [InlineData("government", "tunis-agenda", "35 (a)-(c)")]
    [InlineData("academicAndTechnicalCommunity", "tunis-agenda", "36")]
    [InlineData("academicAndTechnicalCommunity", "geneva-declaration", "49 (b)")]
    [InlineData("internationalOrganization", "geneva-declaration", "49 (e)")]
    [InlineData("multistakeholder", "tunis-agenda", "35 (a)")]
    [InlineData("aGroupOfLaterTimes", "tunis-agenda", "35 (a)")]
    [InlineData("government", "geneva-plan", "35 (b)")]
    public void A_role_based_on_its_own_paragraph_or_on_another_text_is_accepted(
        string group, string document, string basis) =>
        RuleFindings.OfActors.Places(Role(group, document, basis)).Should().BeEmpty();

    [Theory]
    [InlineData("government", "tunis-agenda", "36", "35 (a)")]
    [InlineData("internationalOrganization", "tunis-agenda", "35 (d)", "35 (e)")]
    [InlineData("academicAndTechnicalCommunity", "tunis-agenda", "35 (b)", "36")]
    [InlineData("civilSociety", "geneva-declaration", "49 (a), 49 (b)", "49 (c)")]
    public void A_role_based_on_the_paragraph_of_another_group_is_reported(
        string group, string document, string basis, string own) =>
        RuleFindings.OfActors.In(Role(group, document, basis)).Single().Message
            .Should().Be($"The role of {group} is in {own} of {document}, not in {basis}.");

    [Fact]
    public void A_role_may_name_the_agenda_by_its_symbol() =>
        RuleFindings.OfActors.Places(
                """
                {"type": "outcomeDocument", "id": "tunis-agenda", "title": {"en": "Tunis Agenda"}, "phase": "tunis",
                 "symbols": ["WSIS-05/TUNIS/DOC/6(Rev.1)"], "adopted": "2005-11-18", "paragraphCount": 122}
                """,
                Role("privateSector", "WSIS-05/TUNIS/DOC/6(Rev.1)", "35 (a)"))
            .Should().Equal("WSIS4005 /records/1/basis/paragraphs");

    [Theory]
    [InlineData("itu", "ITU", "wto", "itu", 1)]
    [InlineData("wto-tourism\", \"dissolved\": \"1994", "WTO", "wto\", \"founded\": \"1995", "WTO", 0)]
    [InlineData("wto\", \"founded\": \"1995", "WTO", "wto-tourism\", \"dissolved\": \"1994", "WTO", 0)]
    [InlineData("wto-tourism\", \"dissolved\": \"1996", "WTO", "wto\", \"founded\": \"1995", "WTO", 1)]
    public void An_acronym_may_be_reused_after_its_organization_was_dissolved(
        string one, string ofOne, string other, string ofOther, int expected) =>
        RuleFindings.OfActors.Places(Named(one, ofOne), Named(other, ofOther)).Should().HaveCount(expected);

    [Fact]
    public void A_cycle_of_parents_is_reported_once_also_when_entered_from_below()
    {
        var findings = RuleFindings.OfActors.In(
            Child("a", "c"), Child("b", "c"), Child("c", "d"), Child("d", "c"), Child("e", "e"));
        findings.Select(finding => $"{finding.Code} {finding.Pointer}: {finding.Message}").Should().Equal(
            "WSIS4002 /records/2/parent: This organization is its own parent: c, then d, then c.",
            "WSIS4002 /records/4/parent: This organization is its own parent: e, then e.");
    }

    [Fact]
    public void A_long_cycle_of_parents_is_reported_in_short() =>
        RuleFindings.OfActors.In(Enumerable.Range(0, 100_000).Select(i => Child($"o{i}", $"o{(i + 1) % 100_000}"))).Single().Message
            .Should().Be("This organization is its own parent: o0, then o1, then o2, then o3, then o4, then o5, then o6, then o7, "
                + "…, then o0.");

    [Theory]
    [InlineData("2015", "2016", 0)]
    [InlineData("2016", "2016", 0)]
    [InlineData("2016-02", "2016-01-31", 1)]
    public void Partial_dates_of_founding_and_end_are_not_guessed(string founded, string dissolved, int expected) =>
        RuleFindings.OfActors.Places(Named($"a\", \"founded\": \"{founded}\", \"dissolved\": \"{dissolved}", "A")).Should().HaveCount(expected);

    [Theory]
    [InlineData("", 0)]
    [InlineData(", \"dissolved\": \"2018\"", 0)]
    [InlineData(", \"dissolved\": \"2018-02\"", 1)]
    [InlineData(", \"founded\": \"2018-01\"", 0)]
    [InlineData(", \"founded\": \"2019\"", 1)]
    public void A_body_that_outlives_its_parent_is_reported_only_if_both_dates_are_known(string dates, int expected) =>
        RuleFindings.OfActors.Places(
                Named("parent\", \"dissolved\": \"2018-01-31", "P"),
                Organization($"child\", \"parent\": \"parent\"{dates}, \"acronym\": \"C", "office", "government"))
            .Should().HaveCount(expected);

    [Theory]
    [InlineData("\"council-of-europe\"", 1)]
    [InlineData("\"council-of-europe\", \"un\"", 0)]
    [InlineData("\"council-of-europe\", \"one-not-recorded\"", 0)]
    [InlineData("", 0)]
    public void A_global_mechanism_is_noted_only_where_all_its_operators_are_regional(string operators, int expected) =>
        RuleFindings.OfActors.Places(
                Organization("council-of-europe\", \"scope\": \"regional", "intergovernmentalOrganization", "intergovernmentalOrganization"),
                Organization("un", "intergovernmentalOrganization", "intergovernmentalOrganization"),
                $$"""
                {"type": "cooperationMechanism", "id": "m", "name": {"en": "M"}, "nature": "intergovernmental",
                 "standing": "existing", "scope": "global", "operatedBy": [{{operators}}]}
                """)
            .Should().HaveCount(expected);

    [Theory]
    [InlineData("1995", "\"A/RES/60/252\"", 1)]
    [InlineData("2006-03-28", "\"A/RES/60/252\"", 0)]
    [InlineData("1995", "\"A/RES/60/252\"}, {\"document\": \"A/RES/49/1\"", 0)]
    [InlineData("1995", "\"tunis-agenda\"", 0)]
    public void A_proposal_is_addressed_to_a_body_that_is_still_there(string dissolved, string sources, int told) =>
        RuleFindings.OfActors.Places(
                Organization($"river-board\", \"dissolved\": \"{dissolved}", "office", "government"),
                $$"""
                {"type": "proposal", "id": "p", "title": {"en": "P"}, "kind": "commitment", "addressee": "river-board",
                 "sources": [{"document": {{sources}}}]}
                """)
            .Should().HaveCount(told);

    [Fact]
    public void A_body_that_acts_before_its_founding_is_reported_and_an_addressee_is_not() =>
        RuleFindings.OfActors.Places(
                Organization("igf\", \"founded\": \"2006-07", "multistakeholderForum", "multistakeholder"),
                """
                {"type": "report", "id": "A/60/687", "symbol": "A/60/687", "title": {"en": "R"}, "author": "igf",
                 "issued": "2006-03", "submittedTo": [{"organ": "generalAssembly", "session": 60}]}
                """,
                """
                {"type": "consultation", "id": "c", "title": {"en": "C"}, "mandate": "m", "conductedBy": "igf",
                 "onBehalfOf": "igf", "opens": "2006-02", "closes": "2006-12", "modes": ["written"]}
                """,
                """
                {"type": "contribution", "id": "d", "consultation": "c", "contributor": "igf", "group": "civilSociety",
                 "mode": "written", "submitted": "2006"}
                """,
                """
                {"type": "mandate", "id": "m", "title": {"en": "M"}, "instrument": {"document": "tunis-agenda", "paragraphs": "72"},
                 "issuedBy": "wsis", "verb": "asks", "addressees": ["igf"], "task": {"en": "T"}, "status": "active"}
                """)
            .Should().Equal(
                "WSIS4008 /records/1/author", "WSIS4008 /records/2/conductedBy", "WSIS4008 /records/2/onBehalfOf");

    [Theory]
    [InlineData("1995", "2001", 1)]
    [InlineData("2001", "2001", 0)]
    [InlineData("2006", "2001", 0)]
    public void A_mechanism_is_not_operated_by_a_body_that_was_dissolved_before(
        string dissolved, string established, int expected) =>
        RuleFindings.OfActors.Places(
                Organization($"board\", \"dissolved\": \"{dissolved}", "intergovernmentalOrganization", "intergovernmentalOrganization"),
                $$"""
                {"type": "cooperationMechanism", "id": "m", "name": {"en": "M"}, "nature": "intergovernmental",
                 "standing": "existing", "operatedBy": ["board"], "established": "{{established}}"}
                """)
            .Should().HaveCount(expected);

    [Theory]
    [InlineData("1995", "WSIS4011 /records/2/facilitators/0")]
    [InlineData("2005-11", null)]
    public void A_facilitator_had_not_been_dissolved_when_a_document_was_adopted(string dissolved, string? expected) =>
        RuleFindings.OfActors.Places(
                Organization($"board\", \"dissolved\": \"{dissolved}", "intergovernmentalOrganization", "intergovernmentalOrganization"),
                """
                {"type": "outcomeDocument", "id": "d", "title": {"en": "D"}, "symbols": ["WSIS-05/TUNIS/DOC/99"],
                 "phase": "tunis", "adopted": "2005-11-18", "paragraphCount": 1}
                """,
                """
                {"type": "outcomeParagraph", "id": "d/1", "document": "d", "number": 1, "section": "a",
                 "facilitators": ["board"]}
                """)
            .Should().Equal(expected is null ? [] : [expected]);

    [Theory]
    [InlineData(10, "WSIS4010 /records/0/volunteers/0")]
    [InlineData(80, "WSIS4010 /records/0/volunteers/0")]
    public void A_name_among_members_and_volunteers_is_reported_in_short_and_long_lists(int length, string expected)
    {
        var members = string.Join(", ", Enumerable.Range(0, length).Select(i => $"\"o{i}\""));
        RuleFindings.OfActors.Places(
                $$"""
                {"type": "organizationList", "id": "l", "title": {"en": "L"}, "statedCount": {{length}}, "members": [{{members}}],
                 "volunteers": ["o3", "p"]}
                """)
            .Should().Equal(expected);
    }

    private static string Organization(string id, string kind, string group) =>
        $$"""{"type": "organization", "id": "{{id}}", "name": {"en": "N"}, "kind": "{{kind}}", "group": "{{group}}"}""";

    private static string Named(string id, string acronym) =>
        Organization(id + "\", \"acronym\": \"" + acronym, "intergovernmentalOrganization", "intergovernmentalOrganization");

    private static string Child(string id, string parent) =>
        Organization(id + "\", \"parent\": \"" + parent, "office", "government");

    private static string Role(string group, string document, string basis) =>
        $$"""
        {"type": "stakeholderRole", "id": "r", "group": "{{group}}", "role": {"en": "R"},
         "basis": {"document": "{{document}}", "paragraphs": "{{basis}}"} }
        """;
}
