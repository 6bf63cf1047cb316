using System.Text;
using Wsis.Governance.Validation;
using Wsis.Governance.Validation.RuleSetFiles;

namespace Wsis.Governance.Tests.Validation.RuleSetFiles;

public class RuleSetFileTests
{
    [Fact]
    public void A_rule_file_extends_a_set_changes_severities_and_suppresses()
    {
        var read = RuleSetFile.Read(
            """
            {"$schema": "x", "suppress": [{"code": "wsis4007", "record": "l", "pointer": "/records/0", "justification": "So."}],
             "rules": {"WSIS5009": "off", "wsis5016": "warning", "WSIS5010": "note", "WSIS4001": "error"}, "extends": "recommended"}
            """u8);
        read.Findings.Should().BeEmpty();
        read.IsValid.Should().BeTrue();
        read.Rules.Name.Should().Be("recommended");
        new[] { "WSIS5009", "WSIS5016", "WSIS5010", "WSIS4001", "WSIS4009", "WSIS5011" }
            .Select(code => read.Rules.SeverityOf(RuleCatalogue.Get(code)))
            .Should().Equal(
                Severity.Off, Severity.Warning, Severity.Note, Severity.Error, Severity.Off, Severity.Error);
        read.Rules.Suppressions.Should().Equal(new Suppression
        {
            Code = "WSIS4007", RecordId = Id<Record>.Parse("l"), Pointer = JsonPointer.Parse("/records/0"), Justification = "So.",
        });
    }

    [Fact]
    public void A_suppression_of_a_rule_file_takes_effect()
    {
        var rules = RuleSetFile.Read("""{"suppress": [{"code": "WSIS4007", "record": "l", "justification": "So."}]}"""u8).Rules;
        var corpus = WsisJson.Read(
            """{"type": "organizationList", "id": "l", "title": {"en": "L"}, "statedCount": 10, "members": []}""").Value;
        var report = corpus.Validate(new ValidationOptions { Rules = rules });
        report.Findings.Should().NotContain(finding => finding.Code == "WSIS4007");
        report.Suppressed.Single().Justification.Should().Be("So.");
    }

    [Fact]
    public void An_empty_object_is_the_default_set() => RuleSetFile.Read("\uFEFF{}"u8).Rules.Should().BeSameAs(RuleSet.Default);

    [Fact]
    public void All_problems_are_reported_at_once_in_the_order_of_the_text() =>
        Described(
                """
                {
                  "extends": "recomended",
                  "rules": {
                    "WSIS9999": "off",
                    "row-totals-wrong": "off",
                    "WSIS5009": "info",
                    "WSIS5010": 2,
                    "WSIS5011": null,
                    "WSIS5012": "off",
                    "wsis5012": "error"
                  },
                  "supress": [],
                  "suppress": [
                    {"code": "WSIS5009"},
                    {"code": "WSIS5009", "justification": " "},
                    {"justification": "So."},
                    {"code": "WSIS5009", "pointer": "records/0", "because": true, "justification": "So."},
                    "WSIS5009"
                  ]
                }
                """)
            .Should().Equal(
                "(2,14): error WSIS0023 /extends: \"recomended\" has no meaning here; expected default, recommended, strict.",
                "(4,5): error WSIS0021 /rules/WSIS9999: \"WSIS9999\" is not a rule in force: no rule has this code or name.",
                "(5,5): error WSIS0021 /rules/row-totals-wrong: \"row-totals-wrong\" is not a rule in force: "
                    + "no rule has this code or name. Did you mean \"row-total-wrong\"?",
                "(6,17): error WSIS0023 /rules/WSIS5009: \"info\" has no meaning here; expected off, note, warning, error.",
                "(7,17): error WSIS0004 /rules/WSIS5010: Expected a string, found a number.",
                "(8,17): error WSIS0005 /rules/WSIS5011: Expected a string, found null. Omit values that are not stated.",
                "(10,5): error WSIS0007 /rules/wsis5012: The member \"wsis5012\" occurs twice in this object; the first one is kept.",
                "(12,3): error WSIS0023 /supress: \"supress\" has no meaning here; expected extends, rules, suppress.",
                "(14,5): error WSIS0022 /suppress/0: The suppression of WSIS5009 gives no justification.",
                "(15,5): error WSIS0022 /suppress/1: The suppression of WSIS5009 gives no justification.",
                "(16,5): error WSIS0003 /suppress/2: The required member \"code\" is missing.",
                "(17,37): error WSIS0004 /suppress/3/pointer: Expected a JSON pointer, found \"records/0\" (at character 1: expected a slash, or nothing).",
                "(17,50): error WSIS0023 /suppress/3/because: \"because\" has no meaning here; "
                    + "expected code, record, pointer, justification.",
                "(18,5): error WSIS0004 /suppress/4: Expected an object, found a string.");

    [Fact]
    public void A_rule_is_named_by_its_code_or_its_name()
    {
        var read = RuleSetFile.Read(
            """
            {"rules": {"row-total-wrong": "note"},
             "suppress": [{"code": "Column-Total-Wrong", "justification": "So."}]}
            """u8);

        read.Findings.Should().BeEmpty();
        read.Rules.SeverityOf(RuleCatalogue.Get("WSIS5009")).Should().Be(Severity.Note);
        read.Rules.Suppressions.Single().Code.Should().Be("WSIS5010");
    }

    [Fact]
    public void A_rule_is_named_by_its_number_and_a_severity_in_any_case()
    {
        var read = RuleSetFile.Read("""{"extends":"Recommended","rules":{"5016":"Off"}}"""u8);

        read.HasErrors.Should().BeFalse();
        read.Rules.SeverityOf(RuleCatalogue.Get("WSIS5016")).Should().Be(Severity.Off);
    }

    [Fact]
    public void A_rule_named_by_its_code_and_its_name_is_named_twice() =>
        Described("""{"rules": {"WSIS5009": "off", "row-total-wrong": "note"}}""").Should().Equal(
            "(1,31): error WSIS0007 /rules/row-total-wrong: The member \"WSIS5009\" occurs twice in this object; the first one is kept.");

    [Fact]
    public void A_retired_rule_is_explained_with_its_successor()
    {
        Rule[] catalogue =
        [
            Retired("WSIS7001", "WSIS5009"), Retired("WSIS7002", null),
        ];
        new RuleFileReader("""{"rules": {"WSIS7001": "off", "WSIS7002": "off"}}"""u8, null, catalogue).Read().Findings
            .Select(finding => finding.Message).Should().Equal(
                "\"WSIS7001\" is not a rule in force: it is retired, and WSIS5009 took its place.",
                "\"WSIS7002\" is not a rule in force: it is retired and has no successor.");
    }

    [Theory]
    [InlineData("[]", "(1,1): error WSIS0004: Expected an object, found a list.")]
    [InlineData("", "(1,1): error WSIS0001: The text is not well-formed JSON here: it is empty.")]
    [InlineData(" \n", "(1,1): error WSIS0001: The text is not well-formed JSON here: it is empty.")]
    [InlineData("{\"rules\": {}\n ,}", "(2,3): error WSIS0001: The text is not well-formed JSON here: there is a comma before the end of the object; *")]
    [InlineData("{} {}", "(1,4): error WSIS0001: The text is not well-formed JSON here: *")]
    [InlineData("{\"extends\": \"\\ud800\"}", "(1,13): error WSIS0014 /extends: The text is not valid here: an escape is a lone surrogate.")]
    public void A_text_that_is_no_rule_file_is_reported(string text, string expected) =>
        Described(text).Single().Should().Match(expected);

    [Fact]
    public void Columns_count_characters_as_editors_do() =>
        Described("""{"suppress": [{"justification": "قرار 😀", "code": "X"}]}""").Single().Should().StartWith("(1,52): error WSIS0021");

    [Fact]
    public void A_text_that_is_not_utf8_is_reported() =>
        RuleSetFile.Read([0x7B, 0xFF, 0x7D], "rules.json").Findings.Single().ToString()
            .Should().Be("rules.json(1,1): error WSIS0014: The text is not valid here: the text is not UTF-8.");

    private static IEnumerable<string> Described(string text) =>
        RuleSetFile.Read(Encoding.UTF8.GetBytes(text)).Findings.Select(finding => finding.ToString());

    private static Rule Retired(string code, string? successor) => new(code, "old", Severity.Error)
    {
        Status = RuleStatus.Retired, Successor = successor,
        Basis = "", Message = "", Description = "", Rationale = "", HowToFix = "", WhenToSuppress = "",
    };
}
