using System.Reflection;
using Wsis.Governance.Findings;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Findings;

/// <summary>What every rule of the catalogue says of itself.</summary>
public sealed class RuleTests
{
    private static readonly Dictionary<string, string> reading = new()
    {
        ["WSIS0001"] = "malformed-json error",
        ["WSIS0002"] = "unknown-record-type error",
        ["WSIS0003"] = "missing-member error",
        ["WSIS0004"] = "wrong-value-kind error",
        ["WSIS0005"] = "null-not-allowed error",
        ["WSIS0006"] = "unknown-member note",
        ["WSIS0007"] = "duplicate-member error",
        ["WSIS0008"] = "unknown-code warning",
        ["WSIS0009"] = "unsupported-format-version warning",
        ["WSIS0010"] = "limit-exceeded error",
        ["WSIS0011"] = "malformed-date error",
        ["WSIS0012"] = "malformed-language-tag error",
        ["WSIS0013"] = "malformed-id error",
        ["WSIS0014"] = "invalid-text error",
        ["WSIS0015"] = "whole-number-with-fraction note",
        ["WSIS0016"] = "null-taken-for-absent note",
        ["WSIS0017"] = "paragraphs-as-printed warning",
        ["WSIS1001"] = "malformed-symbol error",
    };

    public static TheoryData<string> Codes => new(RuleCatalogue.All.Select(rule => rule.Code));

    [Fact]
    public void The_rules_of_reading_have_their_permanent_codes_names_and_severities() =>
        ReadingRules.All.ToArray().ToDictionary(
            rule => rule.Code, rule => $"{rule.Name} {rule.Severity.ToString().ToLowerInvariant()}")
            .Should().Equal(reading, "codes are never used for anything else");

    [Fact]
    public void Every_rule_of_reading_is_listed_by_code() =>
        ReadingRules.All.ToArray().Should().BeEquivalentTo(RulesIn(typeof(ReadingRules)))
            .And.BeInAscendingOrder(rule => rule.Code, StringComparer.Ordinal);

    [Fact]
    public void Every_rule_of_the_library_is_in_the_catalogue() =>
        typeof(Rule).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters).SelectMany(RulesIn)
            .Except(RuleCatalogue.All).Should().BeEmpty();

    [Fact]
    public void No_two_rules_share_a_code_or_a_name()
    {
        RuleCatalogue.All.Select(rule => rule.Code).Should().OnlyHaveUniqueItems();
        RuleCatalogue.All.Select(rule => rule.Name).Should().OnlyHaveUniqueItems();
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_has_a_code_of_its_family_and_a_name_in_kebab_case(string code)
    {
        var rule = Named(code);

        rule.Code.Should().MatchRegex("^WSIS[0-9]{4}$");
        rule.Name.Should().MatchRegex("^[a-z0-9]+(-[a-z0-9]+)+$");
        Enum.IsDefined(rule.Family).Should().BeTrue("{0} belongs to a family of RuleFamily", code);
        rule.HelpPage.Should().Be($"rules/{code}.md");
        rule.ToString().Should().Be($"{code} {rule.Name}");
        rule.Since.Should().MatchRegex(@"^\d+\.\d+$");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_page_states_what_is_checked_why_and_what_to_do(string code)
    {
        var rule = Named(code);

        foreach (var text in new[] { rule.Description, rule.Rationale, rule.HowToFix, rule.WhenToSuppress })
        {
            text.Should().MatchRegex(@"^[A-Z\u0022`].{10,}\.$", "{0} is explained in whole sentences", code);
        }

        rule.Basis.Should().NotBeNullOrWhiteSpace("{0} rests on something", code)
            .And.NotEndWith(".", "the page ends the sentence");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void The_braces_of_a_message_hold_names(string code)
    {
        var message = Named(code).Message;
        var without = System.Text.RegularExpressions.Regex.Replace(message, @"\{[a-z][A-Za-z]*\}", "");

        message.Should().MatchRegex(@"(\.|\{[a-z][A-Za-z]*\})$", "a message ends with a full stop or an argument");
        without.Should().NotContainAny("{", "}");
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_retired_rule_leads_to_its_successor_and_no_other_does(string code)
    {
        var rule = Named(code);

        (rule.Successor is not null).Should().Be(rule.Status == RuleStatus.Retired);
        rule.Severity.Should().NotBe(Severity.Off, "a rule set switches rules off, not the rule itself");
    }

    private static Rule Named(string code) => RuleCatalogue.All.Single(rule => rule.Code == code);

    private static IEnumerable<Rule> RulesIn(Type type) =>
        type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            .Where(field => field.FieldType == typeof(Rule))
            .Select(field => (Rule)field.GetValue(null)!)
            .Distinct();
}
