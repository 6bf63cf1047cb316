using System.Text.Json;
using System.Text.Json.Nodes;
using Wsis.Governance.Json;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Validation.Reporters;

public class OutputTests
{
    private static readonly byte[] sample = File.ReadAllBytes(Repository.PathOf("docs", "samples", "report-2011-as-printed.json"));

    [Fact]
    public void Findings_as_json_have_every_part_in_its_order()
    {
        var finding = Checked("""{"type": "organizationList", "id": "l", "title": {"en": "L"}, "statedCount": 10, "members": []}""");
        FindingsJson.ToJson(finding, [new SuppressedFinding(finding[0], "So.")]).Should().Be(
            """
            {"findings":[{"code":"WSIS4007","name":"stated-count-disagrees-with-list","severity":"error",
            "message":"The list names 0, but 10 are announced.","messageId":"stated-count-disagrees-with-list",
            "arguments":{"named":"0","stated":"10"},"pointer":"/statedCount","line":1,"column":78,"source":"a.json",
            "record":"organizationList/l"}],"suppressed":[{"code":"WSIS4007","name":"stated-count-disagrees-with-list",
            "severity":"error","message":"The list names 0, but 10 are announced.","messageId":"stated-count-disagrees-with-list",
            "arguments":{"named":"0","stated":"10"},"pointer":"/statedCount","line":1,"column":78,"source":"a.json",
            "record":"organizationList/l","justification":"So."}],"counts":{"errors":1,"warnings":0,"notes":0}}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public void No_findings_are_json_too() =>
        FindingsJson.ToJson([]).Should().Be("""{"findings":[],"suppressed":[],"counts":{"errors":0,"warnings":0,"notes":0}}""");

    [Fact]
    public void JsonSerializer_writes_findings_and_reports_in_the_same_form_with_any_options()
    {
        var report = WsisJson.Read("""{"type":"mandate","id":"m"}""").Validate();
        var (web, plain) = (JsonSerializerOptions.Web, JsonSerializerOptions.Default);
        var expected = JsonNode.Parse(FindingsJson.ToJson(report.Findings, report.Suppressed));

        JsonNode.DeepEquals(JsonSerializer.SerializeToNode(report, web), expected).Should().BeTrue();
        JsonNode.DeepEquals(JsonSerializer.SerializeToNode(report, plain), expected).Should().BeTrue();
        JsonNode.DeepEquals(JsonSerializer.SerializeToNode(report.Findings, plain), expected!["findings"]).Should().BeTrue();
    }

    [Fact]
    public void Findings_are_not_read_back_and_the_error_states_it()
    {
        var finding = () => JsonSerializer.Deserialize<Finding>("{}");
        var report = () => JsonSerializer.Deserialize<ValidationReport>("{}");

        finding.Should().Throw<NotSupportedException>().WithMessage("Findings are written, not read.*");
        report.Should().Throw<NotSupportedException>().WithMessage("Reports are written, not read.*");
    }

    [Fact]
    public void Every_rule_is_a_descriptor_of_the_log()
    {
        var rules = Log([]).GetProperty("tool").GetProperty("driver").GetProperty("rules");
        rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString())
            .Should().Equal(RuleCatalogue.All.Select(rule => rule.Code));
        var tally = rules.EnumerateArray().Single(rule => rule.GetProperty("id").GetString() == "WSIS5009");
        tally.GetProperty("name").GetString().Should().Be("RowTotalWrong");
        tally.GetProperty("shortDescription").GetProperty("text").GetString()
            .Should().Be("The counts of each row of a tally add up to the total stated for the row.");
        tally.GetProperty("defaultConfiguration").GetProperty("level").GetString().Should().Be("error");
        tally.GetProperty("messageStrings").GetProperty("default").GetProperty("text").GetString()
            .Should().Be("The row {0} adds up to {1}, but its total is stated as {2}.");
        tally.GetProperty("help").GetProperty("markdown").GetString().Should().Contain("**How to fix.** Check the table");
        tally.TryGetProperty("helpUri", out _).Should().BeFalse();
        rules.EnumerateArray().Select(rule => rule.GetProperty("name").GetString()).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void The_pages_of_the_rules_have_addresses_where_a_base_is_given() =>
        Log([], new SarifOptions { HelpBase = new Uri("https://example.org/docs/") })
            .GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("helpUri").GetString()
            .Should().Be("https://example.org/docs/rules/WSIS0001.md");

    [Fact]
    public void The_findings_on_the_sample_are_results()
    {
        var (findings, _) = Sample();
        var log = Log(findings);
        log.GetProperty("columnKind").GetString().Should().Be("utf16CodeUnits");
        var results = log.GetProperty("results").EnumerateArray().ToList();
        results.Should().HaveCount(findings.Count);
        for (var i = 0; i < results.Count; i++)
        {
            var rules = log.GetProperty("tool").GetProperty("driver").GetProperty("rules");
            var (result, finding) = (results[i], findings[i]);
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().Should().Be(finding.Code);
            result.GetProperty("ruleId").GetString().Should().Be(finding.Code);
            result.GetProperty("level").GetString().Should().Be(finding.Severity.ToString().ToLowerInvariant());
            result.GetProperty("message").GetProperty("text").GetString().Should().Be(finding.Message);
            result.GetProperty("message").GetProperty("arguments").EnumerateArray().Select(value => value.GetString())
                .Should().Equal(finding.Arguments.Select(argument => argument.Value));
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            place.GetProperty("artifactLocation").GetProperty("uri").GetString().Should().Be("samples/as%20printed.json");
            place.GetProperty("region").GetProperty("startLine").GetInt32().Should().Be(finding.Location!.Value.Line);
            place.GetProperty("region").GetProperty("startColumn").GetInt32().Should().Be(finding.Location!.Value.Column);
            result.GetProperty("properties").GetProperty("pointer").GetString().Should().Be(finding.Pointer.ToString());
        }
    }

    [Fact]
    public void A_suppressed_finding_is_a_result_with_its_justification()
    {
        var (findings, _) = Sample();
        var results = JsonDocument.Parse(SarifWriter.ToSarif([], [new SuppressedFinding(findings[0], "So.")])).RootElement
            .GetProperty("runs")[0].GetProperty("results");
        results[0].GetProperty("suppressions")[0].GetRawText().Should().Be("""{"kind":"external","justification":"So."}""");
    }

    [Fact]
    public void Fingerprints_stay_when_records_are_added_before_and_distinguish_findings()
    {
        const string list = """{"type": "organizationList", "id": "l", "title": {"en": "L"}, "statedCount": 10, "members": []}""";
        const string meeting =
            """{"type": "meeting", "id": "m", "title": {"en": "M"}, "place": {"en": "P"}, "opens": "2010", "closes": "2009"}""";
        var alone = Fingerprints(Checked($$"""{"records": [{{list}}, {{list}}]}"""));
        var after = Fingerprints(Checked($$"""{"records": [{{meeting}}, {{list}}, {{list}}]}"""));
        alone.Should().OnlyHaveUniqueItems();
        after.Should().OnlyHaveUniqueItems().And.EndWith(alone);
    }

    [Fact]
    public void Braces_in_arguments_of_a_message_are_doubled() =>
        Log(WsisJson.Read("""{"type": "{0}"}""").Findings).GetProperty("results")[0].GetProperty("message").GetProperty("text")
            .GetString().Should().StartWith("\"{{0}}\" is not a record type");

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_same_findings_give_the_same_text_without_time_or_machine(bool isIndented)
    {
        var (findings, suppressed) = Sample();
        var sarif = SarifWriter.ToSarif(findings, suppressed, new SarifOptions { IsIndented = isIndented });
        SarifWriter.ToSarif(findings, suppressed, new SarifOptions { IsIndented = isIndented }).Should().Be(sarif);
        FindingsJson.ToJson(findings, suppressed, isIndented).Should().Be(
            FindingsJson.ToJson(findings, suppressed, isIndented));
        sarif.Should().NotContain(AppContext.BaseDirectory).And.NotContain("\r");
        if (Environment.GetEnvironmentVariable("WSIS_SARIF_TO") is { } file)
        {
            File.WriteAllText(file, sarif);
        }
    }

    [Fact]
    public void A_lone_surrogate_in_a_finding_is_written_as_a_replacement_character()
    {
        var finding = new Finding
        {
            Rule = RuleCatalogue.Get("WSIS0014"), Severity = Severity.Error, Source = "a\ud800😀", Arguments = [new("problem", "\udc00")],
        };
        FindingsJson.ToJson([finding]).Should().Contain("\"arguments\":{\"problem\":\"\ufffd\"}").And.Contain("""
            "source":"a�\uD83D\uDE00"
            """);
        SarifWriter.ToSarif([finding]).Should().Contain("a%EF%BF%BD%F0%9F%98%80");
    }

    private static (IReadOnlyList<Finding> Findings, IReadOnlyList<SuppressedFinding> Suppressed) Sample()
    {
        var rules = RuleSet.Default.Suppressing(new Suppression { Code = "WSIS4007", Justification = "The source contradicts itself." });
        var read = WsisJson.Read(sample, new ReadOptions { SourceName = "samples/as printed.json" });
        var report = read.Value.Validate(new ValidationOptions { Rules = rules });
        return (WsisJson.AddLocations([.. read.Findings, .. report.Findings], sample), report.Suppressed);
    }

    private static IReadOnlyList<Finding> Checked(string text)
    {
        var utf8 = System.Text.Encoding.UTF8.GetBytes(text);
        var read = WsisJson.Read(utf8, new ReadOptions { SourceName = "a.json" });
        var found = read.Value.Validate().Findings.Where(
            finding => finding.Rule.Family is RuleFamily.Actors or RuleFamily.Consultations);
        return WsisJson.AddLocations([.. found], utf8);
    }

    private static JsonElement Log(IReadOnlyList<Finding> findings, SarifOptions? options = null)
    {
        var log = JsonDocument.Parse(SarifWriter.ToSarif(findings, null, options)).RootElement;
        log.GetProperty("version").GetString().Should().Be("2.1.0");
        return log.GetProperty("runs").EnumerateArray().Single();
    }

    private static List<string?> Fingerprints(IReadOnlyList<Finding> findings) =>
        [.. Log(findings).GetProperty("results").EnumerateArray()
            .Select(result => result.GetProperty("partialFingerprints").GetProperty("recordPlace/v1").GetString())];
}
