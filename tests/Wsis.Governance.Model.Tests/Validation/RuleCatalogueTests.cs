using System.Text.RegularExpressions;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Validation;

public partial class RuleCatalogueTests
{
    public static TheoryData<string> Codes => [.. RuleCatalogue.All.Select(rule => rule.Code)];

    [Fact]
    public void The_catalogue_is_in_the_order_of_the_codes() =>
        RuleCatalogue.All.Select(rule => rule.Code).Should().BeInAscendingOrder(StringComparer.Ordinal);

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_message_contains_the_arguments_of_the_finding(string code)
    {
        var rule = RuleOf(code);
        var named = Argument().Matches(rule.Message).Select(match => match.Groups[1].Value).Distinct().ToList();
        var findings = RuleFixtures.Findings(code, "bad.json").ToList();
        findings.Should().NotBeEmpty("bad.json breaks the rule");
        foreach (var finding in findings)
        {
            var brought = finding.Arguments.Select(argument => argument.Name).ToList();
            brought.Should().OnlyHaveUniqueItems();
            named.Should().BeSubsetOf(brought, "\"{0}\" leaves no name in braces", rule.Message);
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_rule_in_force_runs_in_the_sets_it_belongs_to(string code)
    {
        var rule = RuleOf(code);
        var isStable = rule.Status == RuleStatus.Stable;
        RuleSet.Default.SeverityOf(rule).Should().Be(isStable ? rule.Severity : Severity.Off);
        RuleSet.Recommended.SeverityOf(rule)
            .Should().Be(isStable && rule.Severity != Severity.Note ? rule.Severity : Severity.Off);
        var strict = RuleSet.Strict.SeverityOf(rule);
        if (rule.Status == RuleStatus.Retired)
        {
            strict.Should().Be(Severity.Off);
        }
        else
        {
            strict.Should().BeOneOf([Severity.Note, Severity.Error], "warnings are errors in the strict set");
            (strict >= rule.Severity).Should().BeTrue("strict is no laxer than the rule itself");
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_code_leads_to_its_rule_or_to_the_successor(string code)
    {
        var rule = RuleOf(code.ToLowerInvariant());
        if (rule.Status != RuleStatus.Retired)
        {
            RuleCatalogue.Get(code).Should().BeSameAs(rule);
            rule.Successor.Should().BeNull("only a retired rule has one");
            return;
        }

        var asking = () => RuleCatalogue.Get(code);
        asking.Should().Throw<ArgumentException>().WithMessage($"*{code} is retired*{rule.Successor}*");
        (rule.Successor is null || RuleCatalogue.TryGet(rule.Successor, out _)).Should().BeTrue();
    }

    [Fact]
    public void The_page_of_a_retired_rule_leads_to_its_successor_and_needs_no_fixtures()
    {
        var rule = new Rule("WSIS1999", "no-longer-asked", Severity.Error)
        {
            Status = RuleStatus.Retired,
            Successor = "WSIS1005",
            Basis = "Nothing",
            Message = "Nothing.",
            Description = "Nothing.",
            Rationale = "Nothing.",
            HowToFix = "Nothing.",
            WhenToSuppress = "Never.",
        };
        RulePages.Page(rule).Should().Contain("retired; see [WSIS1005](WSIS1005.md)").And.NotContain("Example that breaks the rule");
    }

    [Fact]
    public void A_rule_set_prints_its_name_and_size() =>
        RuleSet.Strict.Without("WSIS3005").ToString()
            .Should().Be($"RuleSet {{ strict, {RuleSet.Strict.Rules.Count() - 1} rules, 0 suppressions }}");

    [Fact]
    public void A_code_that_no_rule_has_is_refused_with_a_way_out()
    {
        var asking = () => RuleCatalogue.Get("WSIS7777");
        asking.Should().Throw<ArgumentException>().WithMessage("No rule has the code \"WSIS7777\"*wsis explain*");
        RuleCatalogue.TryGet("WSIS7777", out _).Should().BeFalse();
    }

    [Fact]
    public void A_severity_that_does_not_exist_is_refused() =>
        FluentActions.Invoking(() => RuleSet.Default.WithSeverity("WSIS3005", (Severity)9))
            .Should().Throw<ArgumentOutOfRangeException>().WithParameterName("severity");

    private static Rule RuleOf(string code) =>
        RuleCatalogue.TryGet(code, out var rule) ? rule : throw new ArgumentException(code, nameof(code));

    [GeneratedRegex(@"\{([a-zA-Z]+)\}")]
    private static partial Regex Argument();
}
