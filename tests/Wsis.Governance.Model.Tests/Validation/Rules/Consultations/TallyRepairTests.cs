using CsCheck;
using Wsis.Governance.Validation.Rules.Consultations;

namespace Wsis.Governance.Tests.Validation.Rules.Consultations;

public class TallyRepairTests
{
    [Theory]
    [InlineData("[9, 5, 2]", "[9, 5, 20]", "/rows/3/counts/2 (privateSector, discussion) from 20 to 2")]
    [InlineData("\"total\": 42", "\"total\": 24", "/rows/2/total (civilSociety) from 24 to 42")]
    [InlineData("59, 26", "95, 26", "/totals/0 (written) from 95 to 59")]
    [InlineData("\"grandTotal\": 98", "\"grandTotal\": 89", "/grandTotal from 89 to 98")]
    public void One_wrong_number_is_named(string from, string to, string change) =>
        Repair(TallyTexts.With((from, to)))
            .Should().Be($"Only one smallest change satisfies every sum of the table: {change}.");

    [Fact]
    public void Wrong_numbers_in_other_rows_and_columns_are_named_together() =>
        Repair(TallyTexts.With(("[11, 13, 8]", "[17, 13, 8]"), ("[32, 7, 3]", "[32, 1, 3]"), ("[9, 5, 2]", "[9, 5, 12]")))
            .Should().EndWith(
                ": /rows/0/counts/0 (government, written) from 17 to 11; /rows/2/counts/1 (civilSociety, oral) from 1 to 7; "
                + "/rows/3/counts/2 (privateSector, discussion) from 12 to 2.");

    [Fact]
    public void Two_wrong_numbers_in_one_row_are_named_together() =>
        Repair(TallyTexts.With(("[32, 7, 3]", "[33, 9, 3]")))
            .Should().EndWith(
                ": /rows/2/counts/0 (civilSociety, written) from 33 to 32; /rows/2/counts/1 (civilSociety, oral) from 9 to 7.");

    [Fact]
    public void Numbers_wrong_by_the_same_amount_have_two_repairs_and_no_finding() =>
        Repair(TallyTexts.With(("[11, 13, 8]", "[12, 13, 8]"), ("[32, 7, 3]", "[32, 8, 3]"), (Stated, "")))
            .Should().BeNull();

    [Fact]
    public void The_totals_of_the_text_choose_among_equally_small_changes()
    {
        // Either count or the total may be one too many or too few; the text says how many oral ones there are.
        const string text = """
            {"type": "contributionTally", "id": "t", "consultation": "c", "columns": ["written", "oral"],
             "rows": [{"groups": ["government"], "counts": [4, 5], "total": 8}],
             "statedTotals": [{"columns": ["oral"], "total": TOTAL}]}
            """;
        Repair(text.Replace("TOTAL", "4")).Should().Be(
            "Only one smallest change satisfies every sum of the table and the totals of the text: "
            + "/rows/0/counts/1 (government, oral) from 5 to 4.");
        Repair(text.Replace("TOTAL", "5")).Should().BeNull("a written count or the total may be wrong");
        Repair(text.Replace("TOTAL", "6")).Should().BeNull("no change satisfies that");
    }

    [Fact]
    public void A_change_with_a_negative_number_is_not_a_repair() =>
        Repair(
                """
                {"type": "contributionTally", "id": "t", "consultation": "c", "columns": ["written", "oral"],
                 "rows": [{"groups": ["government"], "counts": [1, 3], "total": 1},
                  {"groups": ["civilSociety"], "counts": [5, 1], "total": 6}], "totals": [3, 4], "grandTotal": 7}
                """)
            .Should().BeNull();

    [Fact]
    public void Without_column_totals_a_wrong_row_can_be_repaired_in_any_cell() =>
        Repair(TallyTexts.With(("[9, 5, 2]", "[9, 5, 3]"), ("\"totals\": [59, 26, 13], ", ""), (Stated, "")))
            .Should().BeNull();

    [Fact]
    public void Without_a_grand_total_rows_and_columns_still_name_the_cell() =>
        Repair(TallyTexts.With(("[9, 5, 2]", "[9, 5, 3]"), ("\"grandTotal\": 98,", "")))
            .Should().EndWith(": /rows/3/counts/2 (privateSector, discussion) from 3 to 2.");

    [Fact]
    public void A_correct_table_is_not_searched_and_allocates_nothing()
    {
        var source = new SourceReference { Document = DocumentSymbol.Parse("A/66/77-E/2011/103") };
        var tally = Read(TallyTexts.Report) with { Sources = [source] };
        Allocation.Of(() => tally.Validate()).Should().Be(0);
    }

    [Fact]
    public void Small_tables_agree_with_a_search_of_everything() =>
        Gen.Select(Gen.Int[1, 3], Gen.Int[1, 2], Gen.Int[0, 4].Array[6], Gen.Int[0, 9].Array[2], Gen.Int[0, 143],
            Gen.Int[0, 7])
            .Sample(
                (rows, columns, counts, wrong, places, absent) =>
                {
                    var table = ExhaustiveRepair.Table(rows, columns, counts, absent);
                    table.Spoil(places % 12, wrong[0]);
                    table.Spoil(places / 12, wrong[1]);
                    var expected = table.SmallestChanges(most: 2);
                    if (expected is not null)
                    {
                        Changes(TallyRepairSearch.Find(Read(table.ToJson()))).Should().BeEquivalentTo(expected);
                    }
                },
                iter: 100);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void In_a_table_of_twenty_by_twenty_wrong_cells_off_by_other_amounts_are_found(int wrong) =>
        Gen.Select(Gen.Int[1, 40].Array[400], Gen.Shuffle(Enumerable.Range(0, 21).ToArray()),
            Gen.Shuffle(Enumerable.Range(0, 21).ToArray()))
            .Sample(
                (counts, rows, columns) =>
                {
                    // Amounts of which no two sets add up to the same, in rows and columns of their own.
                    var table = ExhaustiveRepair.Table(20, 20, counts, absent: 0);
                    var changes = Enumerable.Range(0, wrong)
                        .Select(i =>
                            (Row: rows[i], Column: columns[i], To: table.Spoil((rows[i] * 21) + columns[i], 1 << i)));
                    var expected = string.Join("; ", changes.Order().Select(change => $"{change.Row},{change.Column}={change.To}"));
                    Changes(TallyRepairSearch.Find(Read(table.ToJson()), out var steps)).Should().Equal(expected);
                    steps.Should().BeLessThan(3_000);
                },
                iter: 50);

    [Fact]
    public void The_search_in_a_table_of_twenty_by_twenty_ends_within_its_limit()
    {
        var most = 0;
        Gen.Select(Gen.Int[0, 40].Array[400], Gen.Int[0, 440].Array[1, 8], Gen.Int[1, 50].Array[8]).Sample(
            (counts, cells, amounts) =>
            {
                var table = ExhaustiveRepair.Table(20, 20, counts, absent: 0);
                for (var i = 0; i < cells.Length; i++)
                {
                    table.Spoil(cells[i], amounts[i]);
                }

                TallyRepairSearch.Find(Read(table.ToJson()), out var steps);
                most = Math.Max(most, steps);
            },
            iter: 200,
            threads: 1);
        most.Should().BeInRange(100, TallyRepairSearch.MaxSteps);
    }

    [Fact]
    public void A_table_with_more_wrong_sums_than_four_cells_can_repair_is_not_searched()
    {
        var table = ExhaustiveRepair.Table(20, 20, new int[400], absent: 0);
        for (var i = 0; i < 5; i++)
        {
            table.Spoil(i * 22, i + 1);
        }

        TallyRepairSearch.Find(Read(table.ToJson()), out var steps).Should().BeEmpty();
        steps.Should().Be(0);
    }

    private const string Stated =
        """
        ,
         "statedTotals": [{"columns": ["written", "oral"], "total": 85}, {"columns": ["discussion"], "total": 13}]
        """;

    private static string? Repair(string text) =>
        RuleFindings.OfActors.In(text).SingleOrDefault(finding => finding.Code == "WSIS5017")?.Message;

    private static ContributionTally Read(string text)
    {
        var read = WsisJson.Read(text);
        read.Findings.Should().BeEmpty();
        return (ContributionTally)read.Value[0];
    }

    private static List<string> Changes(IReadOnlyList<TallyChange[]> repairs) =>
        [.. repairs.Select(repair => string.Join("; ", repair.Select(change => $"{change.Row},{change.Column}={change.To}")))];
}
