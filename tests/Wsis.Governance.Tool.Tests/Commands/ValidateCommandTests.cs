using System.Text;
using System.Text.Json;

namespace Wsis.Governance.Tool.Tests.Commands;

public sealed class ValidateCommandTests
{
    private static string Organization => RecordTexts.Body();

    [Fact]
    public void The_reference_data_has_nothing_that_is_not_explained()
    {
        var run = ToolRun.Of("validate");

        run.Code.Should().Be(0, run.Output);
        run.Lines[^1].Should().StartWith("0 errors, 0 warnings, 0 notes, 10 suppressed in ");
        run.Error.Should().BeEmpty();
    }

    [Fact]
    public void A_clean_record_is_counted() =>
        ToolRun.WithInput(Organization, "validate", "-").Should()
            .Be(new ToolRun(0, "0 errors, 0 warnings, 0 notes in 1 record\n", ""));

    [Fact]
    public void An_error_is_reported_with_place_reason_and_line()
    {
        var run = ToolRun.WithInput(Organization.Replace("\"office\"", "\n7"), "validate", "-");

        run.Code.Should().Be(1);
        run.Lines[0].Should().Be("standard input");
        run.Output.Should().Contain("  2:1  error  WSIS")
            .And.Contain("\n      | 7,\"group\"").And.Contain("\n      | ^\n");
        run.Output.Should().Contain("      Fix: ");
        run.Lines[^2].Should().Be("1 error, 0 warnings, 0 notes in 0 records; 1 more could not be read");
        run.Lines[^1].Should().StartWith("`wsis explain WSIS").And.EndWith("` explains a rule.");
    }

    // Five faults take turns: three of shape, two that only rules see.
    [Fact]
    public void A_thousand_faults_are_reported_each_once_in_the_order_of_the_text()
    {
        string[] codes = ["WSIS0003", "WSIS0004", "WSIS0013", "WSIS4003"];
        var text = string.Join('\n', Enumerable.Range(0, 1_000).Select(i => (i % codes.Length) switch
        {
            0 => Organization.Replace("\"kind\":\"office\",", ""),
            1 => Organization.Replace("\"office\"", "7"),
            2 => Organization.Replace("\"body\"", "\"Body!\""),
            _ => Organization.Replace("\"kind\"", "\"founded\":\"2010\",\"dissolved\":\"2009\",\"kind\""),
        }).Select((line, i) => line.Replace("\"body\"", $"\"body-{i}\"")));

        using var run = JsonDocument.Parse(ToolRun.WithInput(text, "validate", "--format", "json", "-").Output);

        run.RootElement.GetProperty("findings").EnumerateArray()
            .Select(static finding => (finding.GetProperty("line").GetInt32(), finding.GetProperty("code").GetString()))
            .Should().Equal(Enumerable.Range(0, 1_000).Select(i => (i + 1, codes[i % codes.Length]))!);
    }

    [Fact]
    public void Merged_shards_report_the_same_as_one_check()
    {
        using var folder = new TemporaryFolder();
        var astray = Organization.Replace("\"kind\"", "\"parent\":\"nobody\",\"kind\"");
        var first = folder.Write(
            "a.jsonl", Encoding.UTF8.GetBytes($"{Organization}\n{Organization.Replace("\"office\"", "7")}\n"));
        var second = folder.Write("b.jsonl", Encoding.UTF8.GetBytes(astray));

        ToolRun.Of("validate", "--index", first + ".index", first).Should().Be(new ToolRun(0, "", ""));
        ToolRun.Of("validate", "--index", second + ".index", second).Should().Be(new ToolRun(0, "", ""));

        var whole = ToolRun.Of("validate", first, second);
        whole.Output.Should().ContainAll("WSIS9001", "WSIS9002", "WSIS0004", "| {\"type");
        ToolRun.Of("validate", "--merge", first + ".index", second + ".index").Should().Be(whole);
        ToolRun.Of("validate", "--merge", folder.Path).Should().Be(whole);
        byte[] both = [.. File.ReadAllBytes(first + ".index"), .. File.ReadAllBytes(second + ".index")];
        ToolRun.With(both, "validate", "--merge", "-").Should().Be(whole);
    }

    [Fact]
    public void An_index_of_standard_input_needs_no_other_file()
    {
        var text = Organization.Replace("\"kind\"", "\"parent\":\"nobody\",\"kind\"");
        var index = ToolRun.WithInput(text, "validate", "--index", "-", "-");

        var merged = ToolRun.WithInput(index.Output, "validate", "--merge", "-");

        index.Code.Should().Be(0);
        merged.Code.Should().Be(1);
        merged.Output.Should().StartWith("standard input\n  1:66  error  WSIS9002 dangling-reference\n");
    }

    [Theory]
    [InlineData("--merge needs indexes", "--merge")]
    [InlineData("--index needs records to check", "--index", "x.index")]
    [InlineData("--index and --merge cannot be combined.", "--index", "x.index", "--merge", "y.index")]
    [InlineData("index on standard input, line 1: the line is not valid JSON of an index.", "--merge", "-")]
    public void Options_that_contradict_indexes_are_refused(string reason, params string[] arguments)
    {
        var run = ToolRun.WithInput("no index", ["validate", .. arguments]);

        run.Code.Should().Be(2);
        run.Error.Should().StartWith("wsis: " + reason);
    }

    [Fact]
    public void Indexes_created_with_other_rules_are_refused()
    {
        var index = ToolRun.WithInput(Organization, "validate", "--strict", "--index", "-", "-").Output;

        var run = ToolRun.WithInput(index, "validate", "--merge", "-");

        run.Code.Should().Be(2);
        run.Error.Should().Be(
            "wsis: standard input was checked with other rules. Use the same rules for all shards and for the merge.\n");
    }

    [Fact]
    public void Findings_beyond_the_limit_are_counted()
    {
        var text = string.Concat(Enumerable.Repeat("{}\n", 10_002));

        ToolRun.WithInput(text, "validate", "-").Output.ReplaceLineEndings(" ").Should().Contain(
            " 10000 errors, 0 warnings, 0 notes, 2 more not shown in 0 records; 10002 more could not be read ");
        ToolRun.WithInput(text, "validate", "-", "--format", "json").Error.Should()
            .Be("wsis: 2 more findings are not shown.\n");
    }

    public static TheoryData<string, byte[]> HostileTexts() => new()
    {
        { "empty", [] },
        { "white space", "  \r\n\t"u8.ToArray() },
        { "garbage", [0, 1, 2, 0xFF, 0xFE, 0xC0, 0x80, 27, (byte)'[', (byte)'2', (byte)'J'] },
        { "text", "not json at all"u8.ToArray() },
        { "an open object", "{\"type\":"u8.ToArray() },
        { "UTF-16", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Organization)] },
        { "UTF-32", [.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Organization)] },
        { "deep nesting", Encoding.UTF8.GetBytes(new string('[', 100_000)) },
        { "deep nesting in a member", Encoding.UTF8.GetBytes(
            Organization[..^1] + ",\"extra\":" + new string('[', 5_000) + new string(']', 5_000) + "}") },
        { "a member twice", Encoding.UTF8.GetBytes(Organization[..^1] + ",\"id\":\"other\"}") },
        { "an unknown type", "{\"type\":\"\\u001b[31mred\",\"id\":\"a\"}"u8.ToArray() },
        { "a lone surrogate", "{\"type\":\"organization\",\"id\":\"\\ud800\"}"u8.ToArray() },
        { "a number", "1e999"u8.ToArray() },
        { "null", "null"u8.ToArray() },
    };

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void Hostile_texts_are_reported_and_cannot_control_the_terminal(string what, byte[] text)
    {
        var run = ToolRun.With(text, "validate", "-");

        run.Code.Should().Be(1, "{0} is no clean text: {1}", what, run.Output);
        run.Error.Should().BeEmpty();
        run.Output.Should().Contain("error  WSIS");
        run.Output.Where(static character => char.IsControl(character) && character != '\n').Should().BeEmpty();
        run.Lines.Should().OnlyContain(line => ToolRun.Fits(line), run.Output);
    }

    [Theory]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("\uFEFF", "\r\n\r\n")]
    public void A_byte_order_mark_and_other_line_ends_do_not_matter(string before, string lineEnd)
    {
        var two = $"{before}{Organization}{lineEnd}{Organization.Replace("body", "other")}{lineEnd}";

        var run = ToolRun.WithInput(two, "validate", "-");

        run.Lines[^1].Should().Be("0 errors, 0 warnings, 0 notes in 2 records");
        run.Code.Should().Be(0);
    }

    [Fact]
    public void A_folder_is_read_as_one_corpus_in_the_order_of_names()
    {
        using var folder = new TemporaryFolder();
        folder.Write("b.jsonl", Encoding.UTF8.GetBytes(Organization));
        folder.Write("a.json", Encoding.UTF8.GetBytes(Organization));
        folder.Write("notes.txt", "not read"u8.ToArray());

        var run = ToolRun.Of("validate", folder.Path);

        run.Code.Should().Be(1);
        run.Output.Should().Contain("b.jsonl\n").And.Contain("WSIS9001 ").And.Contain("in 2 records");
    }

    [Fact]
    public void Rules_can_be_given_another_severity()
    {
        var unknown = Organization[..^1] + ",\"extra\":1}";

        ToolRun.WithInput(unknown, "validate", "-").Code.Should().Be(0);
        ToolRun.WithInput(unknown, "validate", "--strict", "-").Code.Should().Be(1);
        var reported = ToolRun.WithInput(unknown, "validate", "-").Output;
        var code = reported[reported.IndexOf("WSIS", StringComparison.Ordinal)..][..8];
        ToolRun.WithInput(unknown, "validate", "--rule", $"{code}=off", "-").Output.Should().NotContain(code);
        ToolRun.WithInput(unknown, "validate", "--rule", $"{code}=error", "-").Code.Should().Be(1);
    }

    [Theory]
    [InlineData("WSIS1001", "--rule WSIS1001 is not RULE=off|note|warning|error, as in --rule WSIS1002=off.")]
    [InlineData("WSIS1001=loud", "--rule WSIS1001=loud is not RULE=off|note|warning|error, as in --rule WSIS1002=off.")]
    [InlineData("WSIS0000=off", "WSIS0000")]
    public void A_rule_that_cannot_be_is_refused(string rule, string reason)
    {
        var run = ToolRun.Of("validate", "--rule", rule);

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith("wsis: ").And.Contain(reason);
    }

    [Fact]
    public void Findings_as_json_can_be_counted()
    {
        var run = ToolRun.WithInput(Organization.Replace("\"office\"", "7"), "validate", "-", "--format", "json");

        run.Code.Should().Be(1);
        var json = JsonDocument.Parse(run.Output).RootElement;
        var finding = json.GetProperty("findings").EnumerateArray().Should().ContainSingle().Subject;
        finding.GetProperty("source").GetString().Should().Be("standard input");
        finding.GetProperty("line").GetInt32().Should().Be(1);
        json.GetProperty("counts").GetProperty("errors").GetInt32().Should().Be(1);
        run.Output.Should().EndWith("}\n");
    }

    [Fact]
    public void Findings_as_sarif_name_the_tool()
    {
        var run = ToolRun.Of("validate", "--format", "sarif");

        run.Code.Should().Be(0);
        var sarif = JsonDocument.Parse(run.Output).RootElement;
        sarif.GetProperty("version").GetString().Should().Be("2.1.0");
        var only = sarif.GetProperty("runs").EnumerateArray().Should().ContainSingle().Subject;
        only.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString().Should().Be("wsis");
        only.GetProperty("results").EnumerateArray().Should()
            .Contain(result => result.GetProperty("ruleId").GetString() == "WSIS4007");
    }

    [Fact]
    public void A_rule_file_sets_severities()
    {
        using var folder = new TemporaryFolder();
        var rules = folder.Write("rules.json", "{\"rules\": {\"WSIS9004\": \"error\"}}"u8.ToArray());
        var unsourced = Organization.Replace(",\"sources\":[{\"document\":\"A/66/77\"}]", "");

        ToolRun.WithInput(unsourced, "validate", "-").Code.Should().Be(0);
        ToolRun.WithInput(unsourced, "validate", "-", "--rules", rules).Code.Should().Be(1);
        ToolRun.WithInput(unsourced, "validate", "-", "--rules", rules, "--rule", "WSIS9004=off").Code.Should().Be(0);
        ToolRun.WithInput(unsourced, "validate", "-", "--rules", rules, "--strict").Should().Be(new ToolRun(
            2, "", "wsis: --strict and --rules cannot be combined: use \"extends\": \"strict\" in the rule file.\n"));
    }

    [Fact]
    public void A_rule_file_that_is_not_right_is_refused()
    {
        using var folder = new TemporaryFolder();
        var rules = folder.Write(
            "rules.json", "{\"rules\": {\"WSIS0000\": \"error\",\n\"WSIS9004\": \"loud\"}}"u8.ToArray());

        var run = ToolRun.Of("validate", "--rules", rules);

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Error.Should().StartWith($"wsis: {rules}:1:12: WSIS0021: ").And
            .Contain($"wsis: {rules}:2:13: WSIS0023: ");
    }

    [Fact]
    public void A_missing_file_is_reported_in_one_line()
    {
        using var folder = new TemporaryFolder();
        var missing = Path.Combine(folder.Path, "none.json");

        ToolRun.Of("validate", missing).Should().Be(new ToolRun(
            2, "", $"wsis: There is no file or folder \"{missing}\". Name a file, a folder, or - for standard input.\n"));
        ToolRun.Of("validate", folder.Path).Should().Be(new ToolRun(
            2, "", $"wsis: The folder \"{folder.Path}\" contains no file of records that ends in .json, .jsonl, .ndjson, .jsonl.gz, .ndjson.gz, .json.gz.\n"));
    }
}
