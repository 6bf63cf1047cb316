namespace Wsis.Governance.Tests.Validation.Rules.Consultations;

public class TallyRuleTests
{
    private const string Consultation =
        """
        {"type": "consultation", "id": "ec-consultations-2010", "title": {"en": "C"}, "mandate": "n", "conductedBy": "un-desa",
         "opens": "2010-09", "closes": "2010-12", "modes": ["written", "oral", "discussion"]}
        """;

    [Fact]
    public void A_table_with_a_missing_cell_has_only_a_finding_about_its_shape() =>
        RuleFindings.OfActors.Places(TallyTexts.With(("[9, 5, 2]", "[9, 5]"), ("\"grandTotal\": 98", "\"grandTotal\": 97")))
            .Should().Equal("WSIS5020 /records/0/rows/3/counts");

    [Fact]
    public void Totals_of_columns_that_do_not_match_the_columns_are_reported() =>
        RuleFindings.OfActors.In(TallyTexts.With(("59, 26, 13", "59, 26, 13, 98"))).Single().Message
            .Should().Be("4 numbers here, but the tally has 3 columns.");

    [Fact]
    public void Impossible_counts_are_reported_at_any_place() =>
        RuleFindings.OfActors.Places(
                """
                {"type": "contributionTally", "id": "t", "consultation": "c", "columns": ["written"],
                 "rows": [{"groups": ["government"], "counts": [-1], "total": -1}], "totals": [-1], "grandTotal": -1,
                 "statedTotals": [{"columns": ["written"], "total": -1}, {"columns": ["oral"], "total": 10000001}]}
                """,
                """
                {"type": "consultation", "id": "c", "title": {"en": "C"}, "mandate": "n", "conductedBy": "un-desa",
                 "opens": "2010", "closes": "2010", "modes": ["written"],
                 "invited": [{"category": {"en": "All"}, "approximateCount": 10000000},
                  {"category": {"en": "None"}, "approximateCount": -3}]}
                """,
                """{"type": "organizationList", "id": "l", "title": {"en": "L"}, "statedCount": 2147483647, "members": []}""")
            .Should().Equal(
                "WSIS5013 /records/0/rows/0/counts/0",
                "WSIS5013 /records/0/rows/0/total",
                "WSIS5013 /records/0/totals/0",
                "WSIS5013 /records/0/grandTotal",
                "WSIS5013 /records/0/statedTotals/0/total",
                "WSIS5013 /records/0/statedTotals/1/total",
                "WSIS5013 /records/1/invited/1/approximateCount",
                "WSIS4007 /records/2/statedCount",
                "WSIS5013 /records/2/statedCount");

    [Fact]
    public void Contributions_beyond_the_count_of_their_row_are_reported_and_those_without_a_row_in_the_column() =>
        RuleFindings.OfActors.In(
                [TallyTexts.Report, .. Listed(3, "privateSector", "discussion"), .. Listed(11, "academicAndTechnicalCommunity", "discussion")])
            .Select(finding => $"{finding.Code} {finding.Pointer}: {finding.Message}").Should().Equal(
                "WSIS5014 /records/0/rows/3/counts/2: 2 counted for privateSector (discussion), but 3 such contributions are listed.",
                "WSIS5014 /records/0/rows: 13 counted for all groups (discussion), but 14 such contributions are listed.");

    [Fact]
    public void Contributions_up_to_the_counts_have_no_finding() =>
        RuleFindings.OfActors.Places([TallyTexts.Report, .. Listed(2, "privateSector", "discussion"), .. Listed(11, "multistakeholder", "discussion")])
            .Should().BeEmpty();

    [Fact]
    public void A_group_that_occurs_twice_in_a_row_is_counted_once() =>
        RuleFindings.OfActors.Places(
                [TallyTexts.With(("[\"privateSector\"]", "[\"privateSector\", \"privateSector\"]")), .. Listed(2, "privateSector", "discussion")])
            .Should().BeEmpty();

    [Theory]
    [InlineData("\"privateSector\", \"academicAndTechnicalCommunity\", \"internationalOrganization\"", "[9, 5, 2], \"total\": 16", 0)]
    [InlineData("\"privateSector\", \"privateSector\"", "[0, 0, 0], \"total\": 0", 1)]
    public void A_group_of_participants_without_contributions_is_reported(
        string participants, string row, int expected) =>
        RuleFindings.OfActors.Places(
                $$"""
                {"type": "mandate", "id": "n", "title": {"en": "M"}, "instrument": {"document": "E/RES/2010/2", "paragraphs": "24"},
                 "issuedBy": "economicAndSocialCouncil", "verb": "invites", "addressees": ["secretary-general"],
                 "task": {"en": "T"}, "participants": [{{participants}}], "status": "active"}
                """,
                Consultation,
                TallyTexts.With(("[9, 5, 2], \"total\": 16", row)))
            .Where(place => place == "WSIS5016 /records/2/rows").Should().HaveCount(expected);

    // In a discussion one may speak more than once, so that none of these is another's duplicate.
    private static IEnumerable<string> Listed(int count, string group, string mode) =>
        Enumerable.Range(0, count).Select(i =>
            $$"""
            {"type": "contribution", "id": "{{group.ToLowerInvariant()}}-{{i}}", "consultation": "ec-consultations-2010",
             "contributor": "o{{i}}", "group": "{{group}}", "mode": "{{mode}}", "meeting": "m"}
            """);
}
