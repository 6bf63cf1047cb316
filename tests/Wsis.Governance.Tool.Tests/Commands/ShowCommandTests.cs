using System.Text.Json;
using Wsis.Governance.Tool.Output;

namespace Wsis.Governance.Tool.Tests.Commands;

public sealed class ShowCommandTests
{
    [Fact]
    public void An_organization_is_shown_with_its_names_and_sources()
    {
        var run = ToolRun.Of("show", "itu");

        run.Code.Should().Be(0);
        run.Error.Should().BeEmpty();
        run.Output.Should().StartWith(
            "International Telecommunication Union\n"
            + "ar: \u2068الاتحاد الدولي للاتصالات\u2069\n"
            + "es: Unión Internacional de Telecomunicaciones\n"
            + "fr: Union internationale des télécommunications\n"
            + "ru: Международный союз электросвязи\n"
            + "zh: 国际电信联盟\n"
            + "organization itu\n\n"
            + "Acronym      ITU\n"
            + "Other names  - fr: UIT\n"
            + "             - es: UIT\n"
            + "               ru: МСЭ\n"
            + "               zh: 国际电联\n"
            + "Kind         specialized agency\n"
            + "Parent       un (United Nations)\n");
        run.Output.Should().Contain("\nSources\n  Seen in part: some facts of the record were not read in a source.\n");
        run.Output.Should().Contain("  - A/66/77-E/2011/103, footnote 2 [ar]\n");
    }

    [Fact]
    public void A_mandate_is_shown_with_its_lineage_oldest_first()
    {
        var run = ToolRun.Of("show", "ec-consultation-2010");

        run.Code.Should().Be(0);
        var lineage = run.Output[run.Output.IndexOf("\nLineage\n", StringComparison.Ordinal)..];
        InOrder(
            lineage,
            "Tunis Agenda, 71", "confers ec-process-2005",
            "→ A/RES/63/202", "confers ec-report-2008",
            "→ E/RES/2010/2, 24", "confers ec-consultation-2010",
            "→ A/66/77-E/2011/103", "discharges ec-consultation-2010");
        InOrder(run.Output, "Issued by ", "Economic and Social Council", "Discharged by ");
        run.Output.Should().Contain("- erratum-a66-77-6-resolution (A/66/77-E/2011/103, 6): ");
    }

    [Fact]
    public void A_paragraph_is_named_after_its_document_and_shows_its_mandates()
    {
        var run = ToolRun.Of("show", "tunis-agenda/71");

        run.Lines[..2].Should().Equal("Tunis Agenda, 71", "outcome paragraph tunis-agenda/71");
        InOrder(run.Output, "\nMandates\n", "confers ec-process-2005 (", "is a basis of ec-report-2008 (");
    }

    [Fact]
    public void A_tally_is_shown_as_a_table()
    {
        var run = ToolRun.Of("show", "tally-2010");

        run.Lines.Should().Contain(
            "                                                written  oral  discussion  total");
        run.Lines.Should().Contain(
            "  international organization                          7     1           0      8");
        run.Output.Should().NotContain("Grand total");
    }

    [Theory]
    [InlineData("A/RES/60/252")]
    [InlineData("a/res/60/252")]
    [InlineData("A/RES/60/252*")]
    [InlineData("resolution/A/RES/60/252")]
    [InlineData("resolution/a/res/60/252")]
    public void A_document_is_found_in_every_spelling_of_its_symbol(string spelling)
    {
        var run = ToolRun.Of("show", spelling);

        run.Code.Should().Be(0);
        run.Lines.Take(3).Should().Contain("resolution A/RES/60/252");
    }

    [Theory]
    [InlineData("ITU", "organization itu")]
    [InlineData("UIT", "organization itu")]
    [InlineData("Union internationale des télécommunications", "organization itu")]
    [InlineData("resolution 60/252", "resolution A/RES/60/252")]
    [InlineData("organization/itu", "organization itu")]
    public void A_record_is_found_by_acronym_name_and_citation(string name, string kind) =>
        ToolRun.Of("show", name).Lines.Should().Contain(kind);

    [Fact]
    public void An_organization_shows_its_mandates_through_its_group_too()
    {
        var run = ToolRun.Of("show", "ITU");

        run.Output.Should().Contain("\nMandates\n").And.Contain("- wsis-summit-2001 (")
            .And.Contain("- as intergovernmental organization: ec-dialogue-2015 (");
        ToolRun.Of("show", "ecosoc").Output.Should().Contain("\nReports to it\n").And.Contain("- cstd (");
    }

    [Theory]
    [InlineData("A/66/77-E/2011/103, 14")]
    [InlineData("A/66/77, 14")]
    public void A_place_shows_its_records_and_misprints(string place)
    {
        var run = ToolRun.Of("show", place);

        run.Code.Should().Be(0);
        InOrder(run.Output, "A/66/77-E/2011/103, 14\n", "\nRecords of this paragraph\n", "issue-privacy", "\nMisprints\n");
        ToolRun.Of("show", place, "--format", "json").Lines
            .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()).Should().Equal(
                "erratum-a66-77-14-conduct-discussion", "erratum-a66-77-14-interconnection",
                "issue-internet-governance-for-development", "issue-interconnection-costs", "issue-net-neutrality",
                "issue-privacy", "position-general-notion-of-little-use", "position-define-issues",
                "position-focus-on-specific-issues", "proposal-specific-issues");
    }

    [Theory]
    [InlineData("A/66/77")]
    [InlineData("E/2011/103")]
    public void A_joint_document_is_found_by_each_of_its_symbols(string symbol) =>
        ToolRun.Of("show", symbol).Output.Should().Contain("\nreport A/66/77-E/2011/103\n");

    [Fact]
    public void As_json_a_record_is_what_the_library_writes()
    {
        var run = ToolRun.Of("show", "mandate/ec-consultation-2010", "--format", "json");

        run.Code.Should().Be(0);
        var record = ReferenceData.Corpus.Find("ec-consultation-2010")!;
        run.Output.Should().Be(WsisJson.ToJson(record, isIndented: true) + "\n");
        JsonDocument.Parse(run.Output).RootElement.GetProperty("type").GetString().Should().Be("mandate");
    }

    [Theory]
    [InlineData("ec-consultation-201", "Did you mean \"ec-consultation-2010\" or \"ec-consultations-2010\"?")]
    [InlineData("2010/2", "Did you mean \"E/RES/2010/2\"?")]
    [InlineData("60/252", "Did you mean \"A/RES/60/252\"?")]
    [InlineData("ITUX", "Did you mean \"itu\"")]
    [InlineData("mandate/ec-consultation-2011", "Did you mean \"ec-consultation-2010\"")]
    [InlineData("resolution/itu", "Did you mean \"itu\"")]
    [InlineData("", "`wsis list --text WORD` finds records by a word.")]
    [InlineData("something quite different", "`wsis list --text WORD` finds records by a word.")]
    public void An_unknown_id_is_refused_in_one_line_with_ids_that_are_near(string id, string advice)
    {
        var run = ToolRun.Of("show", id);

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith($"wsis: No record has the id, symbol, acronym or name \"{id}\". ").And.Contain(advice);
        run.Error.Should().EndWith("\n").And.Subject.TrimEnd('\n').Should().NotContain("\n");
    }

    [Fact]
    public void A_record_without_a_source_is_not_shown_as_read_in_a_source()
    {
        const string Record = """{"type":"organization","id":"board","name":{"en":"Board"},"kind":"office","group":"government"}""";

        ToolRun.WithInput(Record, "show", "board", "--in", "-").Output.Should()
            .Contain("\nSources\n  No source is stated.\n").And.NotContain("was read in a source");
    }

    [Fact]
    public void Every_record_fits_eighty_columns_and_isolates_text_from_right_to_left()
    {
        foreach (var record in ReferenceData.Corpus)
        {
            var run = ToolRun.Of("show", $"{record.Type}/{record.IdText}");

            run.Code.Should().Be(0, "{0} is there", record.IdText);
            foreach (var line in run.Lines)
            {
                ToolRun.Fits(line).Should().BeTrue("a line of {0} reads: {1}", record.IdText, line);
                (TerminalText.RunsRightToLeft(line) && !line.Contains('\u2068')).Should()
                    .BeFalse("a line of {0} reads: {1}", record.IdText, line);
                line.Should().NotEndWith(" ");
            }
        }
    }

    [Fact]
    public void Colours_are_for_terminals()
    {
        ToolRun.Of("show", "itu").Output.Should().NotContain("\u001b[");
        ToolRun.OnTerminal(60, "show", "itu").Output.Should().Contain("\u001b[1mInternational Telecommunication Union");
    }

    private static void InOrder(string text, params string[] parts)
    {
        var at = 0;
        foreach (var part in parts)
        {
            var found = text.IndexOf(part, at, StringComparison.Ordinal);
            found.Should().BeGreaterThanOrEqualTo(0, "\"{0}\" stands after what precedes it in: {1}", part, text);
            at = found + part.Length;
        }
    }
}
