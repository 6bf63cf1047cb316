namespace Wsis.Governance.Tests.Validation.Rules.Consultations;

public class TallyTotalsTests
{
    [Fact]
    public void The_corrected_table_has_no_finding() =>
        RuleFindings.OfActors.Places(TallyTexts.Report).Should().BeEmpty();

    [Fact]
    public void A_wrong_count_is_reported_by_its_row_its_column_the_grand_total_and_the_text() =>
        RuleFindings.OfActors.Places(TallyTexts.With(("[9, 5, 2]", "[9, 5, 3]"))).Should().Equal(
            "WSIS5009 /records/0/rows/3/total",
            "WSIS5010 /records/0/totals/2",
            "WSIS5011 /records/0/grandTotal",
            "WSIS5012 /records/0/statedTotals/1/total",
            "WSIS5017 /records/0");

    [Fact]
    public void A_misprinted_column_total_causes_no_finding_about_the_text() =>
        RuleFindings.OfActors.Places(TallyTexts.With(("59, 26, 13", "59, 26, 31"))).Should().Equal(
            "WSIS5010 /records/0/totals/2", "WSIS5017 /records/0");

    [Fact]
    public void Totals_that_are_not_stated_are_not_wrong() =>
        RuleFindings.OfActors.Places(TallyTexts.With((", \"total\": 32", ""), ("\"totals\": [59, 26, 13], \"grandTotal\": 98,", "")))
            .Should().BeEmpty();

    [Theory]
    [InlineData("\"columns\": [\"discussion\"], \"total\": 13", "\"columns\": [\"video\"], \"total\": 14")]
    [InlineData("\"columns\": [\"discussion\"], \"total\": 13", "\"columns\": [], \"total\": 14")]
    public void A_stated_total_of_a_column_outside_the_table_has_no_finding(string from, string to) =>
        RuleFindings.OfActors.Places(TallyTexts.With((from, to))).Should().BeEmpty();

    [Fact]
    public void A_mode_named_twice_in_a_stated_total_counts_once() =>
        RuleFindings.OfActors.Places(TallyTexts.With(("\"columns\": [\"discussion\"]", "\"columns\": [\"discussion\", \"discussion\"]")))
            .Should().BeEmpty();

    [Fact]
    public void Two_columns_of_one_mode_are_added_for_the_text() =>
        RuleFindings.OfActors.Places(
                """
                {"type": "contributionTally", "id": "t", "consultation": "c", "columns": ["written", "written"],
                 "rows": [{"groups": ["government"], "counts": [1, 2]}], "statedTotals": [{"columns": ["written"], "total": 4}]}
                """)
            .Should().Equal("WSIS5012 /records/0/statedTotals/0/total");

    [Fact]
    public void Counts_as_large_as_numbers_get_do_not_overflow() =>
        RuleFindings.OfActors.In(
                """
                {"type": "contributionTally", "id": "t", "consultation": "c", "columns": ["written", "oral"],
                 "rows": [{"groups": ["government"], "counts": [2147483647, 2147483647], "total": -2}]}
                """)
            .Should().Contain(finding => finding.Message
                == "The row government adds up to 4294967294, but its total is stated as -2.");
}
