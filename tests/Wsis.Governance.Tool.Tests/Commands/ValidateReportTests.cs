using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tool.Tests.Commands;

/// <summary>The forms in which findings are reported.</summary>
public sealed class ValidateReportTests : IDisposable
{
    private static string Body => RecordTexts.Board("body", "Body");

    private readonly TemporaryFolder folder = new();
    private readonly string file;

    public ValidateReportTests() => file = folder.Write(
        "bad.jsonl",
        Encoding.UTF8.GetBytes(
            $"{Body.Replace("\"office\"", "7")}\n{Body.Replace("\"office\"", "8")}\n{Body.Replace("\"body\"", "\"other\"")}\n"));

    private static string Without(string text, string part) => text.Replace(part, "", StringComparison.Ordinal);

    [Fact]
    public void A_summary_counts_findings_by_rule_the_gravest_first() =>
        ToolRun.Of("validate", "--summary", file).Should().Be(new ToolRun(
            1,
            """
                  2  error    WSIS0004 wrong-value-kind
                  1  note     WSIS9004 record-without-source
            2 errors, 0 warnings, 1 note in 1 record; 2 more could not be read
            `wsis explain WSIS0004` explains a rule.

            """,
            ""));

    [Fact]
    public void With_quiet_only_errors_are_reported_one_per_line()
    {
        ToolRun.Of("validate", "--quiet", file).Lines.Should().Equal(
            $"{file}:1:64: error WSIS0004: Expected a kind of organization, as a string, found the number 7.",
            $"{file}:2:64: error WSIS0004: Expected a kind of organization, as a string, found the number 8.");
        ToolRun.WithInput(Body, "validate", "--quiet", "-").Should().Be(new ToolRun(0, "", ""));
    }

    [Fact]
    public void A_report_is_written_to_a_file_and_the_counts_are_reported()
    {
        var output = folder.Path + "/report.json";

        var run = ToolRun.Of("validate", file, "--format", "json", "--output", output);

        run.Code.Should().Be(1);
        run.Lines[0].Should().Be("2 errors, 0 warnings, 1 note in 1 record; 2 more could not be read");
        File.ReadAllText(output).Should().Be(ToolRun.Of("validate", file, "--format", "json").Output);
    }

    [Fact]
    public void GitHub_gets_a_command_for_each_finding()
    {
        var odd = folder.Write("a,b 100%.jsonl", File.ReadAllBytes(file));

        var lines = ToolRun.Of("validate", odd, "--format", "github").Lines;

        lines.Should().HaveCount(3);
        lines[0].Should().StartWith("::error file=").And.Contain("a%2Cb 100%25.jsonl,line=1,col=64,")
            .And.Contain("title=WSIS0004 wrong-value-kind::Expected a kind of organization, as a string, found the number 7.%0A");
        lines[2].Should().StartWith("::notice file=");
    }

    [Fact]
    public void JUnit_gets_a_suite_for_each_text_and_a_failure_for_each_error()
    {
        var clean = folder.Write("clean.jsonl", ""u8.ToArray().Concat(Encoding.UTF8.GetBytes(Sourced(Body))).ToArray());

        var suites = XDocument.Parse(ToolRun.Of("validate", file, clean, "--format", "junit").Output).Root!.Elements();

        suites.Select(static suite => (string?)suite.Attribute("failures")).Should().Equal("2", "0");
        suites.First().Elements().Select(static test => test.Elements().Single().Name.LocalName)
            .Should().Equal("failure", "failure", "system-out");
        suites.Last().Elements().Should().ContainSingle().Which.Elements().Should().BeEmpty();
    }

    [Fact]
    public void JUnit_marks_suppressed_findings_as_skipped_with_the_reason() =>
        XDocument.Parse(ToolRun.Of("validate", "--format", "junit").Output).Descendants("skipped")
            .Select(static one => (string?)one.Attribute("message")).Should().BeEquivalentTo(
                ReferenceData.Corpus.Validate(new ValidationOptions { Rules = ReferenceData.Rules })
                    .Suppressed.Select(static one => one.Justification));

    [Fact]
    public void Characters_that_xml_does_not_have_do_not_break_the_report() =>
        XDocument.Parse(ToolRun.WithInput("""{"type":"a\u0001\ufffe"}""", "validate", "-", "--format", "junit").Output)
            .Descendants("failure").Select(static one => (string?)one.Attribute("message")).Should().Equal(
                """
                "a\u0001\ufffe" is not a record type of this version; the record cannot be read.
                """);

    [Fact]
    public void Findings_of_a_baseline_are_not_reported_again_if_the_record_moves()
    {
        var known = folder.Path + "/known.json";
        var note = folder.Write("note.jsonl", Encoding.UTF8.GetBytes(Body));

        ToolRun.Of("validate", note, "--write-baseline", known).Should().Be(new ToolRun(
            0, "", $"wsis: \"{known}\" contains 1 finding. `wsis validate --baseline {known}` reports new findings.\n"));
        File.ReadAllText(known).Should().Be(
            """
            {"format": "wsis-baseline/1", "findings": [
            {"code":"WSIS9004","record":"organization/body"}
            ]}

            """);
        ToolRun.WithInput($"\n{Body}", "validate", "-", "--baseline", known).Output
            .Should().Be("0 errors, 0 warnings, 0 notes, 1 known in 1 record\n");
        var more = ToolRun.WithInput($"{Body}\n{Body.Replace("\"body\"", "\"other\"")}", "validate", "-", "--baseline", known);
        more.Output.Should().Contain("in organization/other").And.NotContain("in organization/body");
    }

    [Fact]
    public void A_finding_that_is_known_once_is_new_the_second_time()
    {
        var known = folder.Path + "/known.json";
        var two = folder.Write("two.jsonl", Encoding.UTF8.GetBytes("{}"));
        ToolRun.Of("validate", two, "--write-baseline", known).Code.Should().Be(0);

        File.WriteAllText(two, "{}\n{}\n");

        ToolRun.Of("validate", two, "--baseline", known).Code.Should().Be(1);
    }

    [Theory]
    [InlineData("--summary and --quiet cannot be combined", "--summary", "--quiet")]
    [InlineData("--summary is for text", "--summary", "--format", "json")]
    [InlineData("--quiet is for text", "--quiet", "--format", "sarif")]
    [InlineData("--baseline and --write-baseline cannot be combined", "--baseline", "a", "--write-baseline", "b")]
    [InlineData("There is no file \"nowhere.json\"", "--baseline", "nowhere.json")]
    [InlineData("--format xml is not one of text, json, sarif, github, junit.", "--format", "xml")]
    public void What_does_not_go_together_is_refused(string reason, params string[] arguments)
    {
        var run = ToolRun.Of(["validate", .. arguments]);

        run.Code.Should().Be(2);
        run.Error.Should().StartWith("wsis: " + reason);
    }

    [Fact]
    public void A_file_that_is_no_baseline_is_refused() =>
        ToolRun.Of("validate", file, "--baseline", file).Error.Should()
            .StartWith($"wsis: \"{file}\" is not a baseline (wsis-baseline/1).");

    [Fact]
    public void Sarif_is_the_same_under_every_name_of_the_file()
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, file);

        var absolute = ToolRun.Of("validate", file, "--format", "sarif").Output;

        ToolRun.Of("validate", relative, "--format", "sarif").Output.Should().Be(absolute);
        ToolRun.Of("validate", folder.Path + "/../" + Path.GetFileName(folder.Path) + "/bad.jsonl", "--format", "sarif")
            .Output.Should().Be(absolute);
    }

    [Fact]
    public void Sarif_gives_standard_input_no_address()
    {
        var results = JsonDocument.Parse(ToolRun.WithInput("{}", "validate", "-", "--format", "sarif").Output)
            .RootElement.GetProperty("runs")[0].GetProperty("results");

        results[0].GetProperty("locations")[0].TryGetProperty("physicalLocation", out _).Should().BeFalse();
    }

    [Fact]
    public void Null_is_absent_if_requested()
    {
        var text = Sourced(Body)[..^1] + ",\"acronym\":null}";

        ToolRun.WithInput(text, "validate", "-").Code.Should().Be(1);
        ToolRun.WithInput(text, "validate", "-", "--null-is-absent").Lines[^2].Should().Be("0 errors, 0 warnings, 1 note in 1 record");
    }

    [Fact]
    public void What_is_reported_once_per_text_is_reported_once_although_a_long_text_is_read_in_batches()
    {
        var text = ToolRun.Of("export").Output.Replace("\"id\":", "\"shelf\":null,\"id\":");

        ToolRun.WithInput(text, "validate", "-", "--null-is-absent").Lines[^2].Should().MatchRegex(
            "^0 errors, 0 warnings, 1 note, [0-9]+ suppressed in [0-9]+ records$");
    }

    [Fact]
    public void What_the_reference_data_suppresses_travels_as_a_rule_file()
    {
        var rules = folder.Write("rules.json", Encoding.UTF8.GetBytes(ToolRun.Of("export", "--rules").Output));
        var records = ToolRun.Of("export").Output;

        ToolRun.WithInput(records, "validate", "--strict", "-").Code.Should().Be(0);
        var changed = records.Replace("\"id\":\"ec-performance-reports-2005\",", "\"id\":\"ec-performance-reports-2005\",\"title\":{\"en\":\"Reports\"},");
        changed = Without(changed, "\"title\":{\"en\":\"Yearly performance reports of the relevant organizations on enhanced cooperation\"},");
        changed.Should().NotBe(records);
        ToolRun.WithInput(changed, "validate", "-").Output.Should().Contain("WSIS3007");
        ToolRun.WithInput(changed, "validate", "--rules", rules, "-").Output.Should().NotContain("WSIS3007");
    }

    public void Dispose() => folder.Dispose();

    private static string Sourced(string record) => record[..^1] + ",\"sources\":[{\"document\":\"A/66/77\"}]}";

    [Fact]
    public void Records_that_could_not_be_read_are_counted() =>
        ToolRun.WithInput(
            """{"type":"organization","id":"forum","name":{"en":"Forum"},"kind":"office","group":"government"}"""
            + "\n{\"type\":\"mandate\"}\n", "validate", "-").Lines.Should().Contain(
                static line => line.EndsWith(" in 1 record; 1 more could not be read"));

    [Fact]
    public void A_rule_file_in_a_folder_names_the_option_that_applies_it()
    {
        using var folder = new TemporaryFolder();
        var rules = folder.Write("rules.json", """{"rules":{"WSIS9004":"off"}}"""u8.ToArray());
        folder.Write("mine.jsonl", """{"type":"organization","id":"forum","name":{"en":"Forum"},"kind":"office"}"""u8.ToArray());

        ToolRun.Of("validate", folder.Path).Error.Should().Be(
            $"wsis: \"{rules}\" is a rule file and is left out. `wsis validate --rules {rules}` applies it.\n");
    }

    [Fact]
    public void All_problems_of_a_rule_file_are_shown()
    {
        using var folder = new TemporaryFolder();
        var rules = folder.Write("rules.json", """{"rules":{"WSIS0000":"off","record-without-sources":"off"}}"""u8.ToArray());

        var run = ToolRun.Of("validate", "--rules", rules, "-");

        run.Code.Should().Be(2);
        run.Error.Split('\n')[..2].Should().AllSatisfy(line => line.Should().StartWith($"wsis: {rules}:1:"));
        run.Error.Should().Contain("\"WSIS0000\" is not a rule in force").And.Contain("Did you mean \"record-without-source\"?");
    }

    [Theory]
    [InlineData("3005=off")]
    [InlineData("verb-confers-no-mandate=off")]
    [InlineData("wsis3005=off")]
    public void A_rule_is_named_by_number_code_or_name(string rule) =>
        ToolRun.Of("validate", "--rule", rule).Code.Should().Be(0);

    [Fact]
    public void An_unknown_rule_is_answered_with_the_nearest_name() =>
        ToolRun.Of("validate", "--rule", "verb-confers-mandate=off").Error.Should().Be(
            "wsis: No rule has the code or name \"verb-confers-mandate\". Did you mean \"verb-confers-no-mandate\"? "
            + "`wsis explain` lists the rules.\n");

    [Theory]
    [InlineData("\"status\":\"open\"", "Known are: active, discharged, superseded, lapsed.", "`wsis codes mandateStatus` lists the known codes.")]
    [InlineData("\"verb\":\"invits\"", "Did you mean \"invites\"?", "`wsis codes verb` lists the known codes.")]
    [InlineData("\"issuedBy\":\"The Moon\"", "Expected an organ", "`wsis codes organ` lists the known codes.")]
    [InlineData("\"addressees\":[\"nobody\"]", "There is no organization with the id", "`wsis list --type organization` lists the ids of the reference data.")]
    [InlineData("\"deadline\":\"12.2010\"", "is not a date (yyyy-MM-dd, yyyy-MM or yyyy)", "Did you mean \"2010-12\"?")]
    public void A_wrong_value_names_the_right_ones_or_the_command_that_lists_them(
        string member, string message, string fix)
    {
        var name = member.Split(':')[0];
        string[] members =
        [
            "\"type\":\"mandate\"", "\"id\":\"mine\"", "\"title\":{\"en\":\"M\"}",
            "\"instrument\":{\"document\":\"A/RES/60/252\",\"paragraphs\":\"8\"}", "\"issuedBy\":\"generalAssembly\"",
            "\"verb\":\"requests\"", "\"addressees\":[\"secretary-general\"]", "\"task\":{\"en\":\"T\"}",
            "\"status\":\"active\"",
        ];
        var others = members.Where(one => !one.StartsWith(name, StringComparison.Ordinal));
        var record = string.Join(',', others.Append(member));

        var report = string.Join(' ', ToolRun.WithInput($"{{{record}}}", "validate", "-").Output
            .Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

        report.Should().Contain(message).And.Contain(fix);
    }
}
