using System.Text.Json;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Validation.Reporters;

/// <summary>What the texts of rules become in logs and exceptions.</summary>
public class RuleTextTests
{
    private const string WrongCount =
        """{"type": "organizationList", "id": "l", "title": {"en": "L"}, "statedCount": 10, "members": []}""";

    [Fact]
    public void The_help_of_a_rule_is_all_of_its_page()
    {
        var rules = Rules();

        foreach (var rule in RuleCatalogue.All)
        {
            var help = rules.Single(one => one.GetProperty("id").GetString() == rule.Code).GetProperty("help");
            help.GetProperty("text").GetString().Should().Be($"{rule.Rationale} {rule.HowToFix}");
            help.GetProperty("markdown").GetString().Should().Be(
                $"{rule.Description}\n\n**Why.** {rule.Rationale}\n\n**How to fix.** {rule.HowToFix}\n\n"
                + $"**When to suppress.** {rule.WhenToSuppress}\n\nBasis: {rule.Basis}.");
        }
    }

    [Fact]
    public void The_log_states_whether_a_rule_is_on_and_its_severity()
    {
        var rules = Rules();

        foreach (var rule in RuleCatalogue.All)
        {
            var configuration = rules.Single(one => one.GetProperty("id").GetString() == rule.Code)
                .GetProperty("defaultConfiguration");
            configuration.GetProperty("enabled").GetBoolean().Should().Be(rule.Status == RuleStatus.Stable);
            configuration.GetProperty("level").GetString().Should().Be(
                rule.Severity == Severity.Off ? "none" : rule.Severity.ToString().ToLowerInvariant());
        }
    }

    [Fact]
    public void A_short_description_is_the_first_sentence()
    {
        foreach (var rule in Rules())
        {
            var first = rule.GetProperty("shortDescription").GetProperty("text").GetString()!;
            var full = rule.GetProperty("fullDescription").GetProperty("text").GetString()!;

            full.Should().StartWith(first);
            first.Should().EndWith(".");
            (full.Length == first.Length || char.IsAsciiLetterUpper(full[first.Length + 1])).Should().BeTrue();
        }
    }

    [Fact]
    public void Options_print_the_name_of_their_rules() =>
        new ValidationOptions { Rules = RuleSet.Strict }.ToString().Should()
            .Be($"ValidationOptions {{ Rules = {RuleSet.Strict.Name} }}");

    [Fact]
    public void An_exception_lists_each_error_in_full()
    {
        var rule = RuleCatalogue.All.Single(one => one.Code == "WSIS4007");
        var validate = () => WsisJson.Read(WrongCount).Value[0].Validate().ThrowIfErrors();

        validate.Should().Throw<WsisValidationException>().Which.Message.Should().Be(
            "1 error in the records:"
            + "\n\n  WSIS4007 stated-count-disagrees-with-list"
            + "\n    at:         organizationList/l, /statedCount"
            + "\n    problem:    The list names 0, but 10 are announced."
            + $"\n    basis:      {rule.Basis}\n    how to fix: {rule.HowToFix}");
    }

    private static JsonElement[] Rules()
    {
        using var log = JsonDocument.Parse(SarifWriter.ToSarif([]));
        return [.. log.RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver")
            .GetProperty("rules").Clone().EnumerateArray()];
    }
}
