using System.Diagnostics.CodeAnalysis;

namespace Wsis.Governance.Validation.Engine;

/// <summary>The custom rules in a rule set, in the order in which they were added. Immutable.</summary>
internal sealed class CustomRules
{
    private readonly RuleRegistration[] registrations;
    private RuleRegistration[]? withCatalogue;

    private CustomRules(Rule[] rules, RuleRegistration[] registrations) =>
        (Rules, this.registrations) = (rules, registrations);

    /// <summary>No custom rules.</summary>
    public static CustomRules None { get; } = new([], []);

    /// <summary>The rules.</summary>
    public Rule[] Rules { get; }

    /// <summary>The registrations of the catalogue, then those of these rules.</summary>
    public RuleRegistration[] WithCatalogue => registrations.Length == 0
        ? RuleCatalogue.Entries
        : withCatalogue ??= [.. RuleCatalogue.Entries, .. registrations];

    /// <summary>Finds a rule by code or name, in upper or lower case.</summary>
    public bool TryGet(string code, [NotNullWhen(true)] out Rule? rule)
    {
        ArgumentNullException.ThrowIfNull(code);
        rule = Array.Find(Rules, rule => IsCalled(rule, code));
        return rule is not null;
    }

    /// <summary>These rules and more. A rule that is already included is not added again.</summary>
    /// <exception cref="ArgumentException">Another rule has the code or the name of one of them.</exception>
    public CustomRules With(IEnumerable<RuleImplementation> more)
    {
        var all = this;
        foreach (var implementation in more)
        {
            ArgumentNullException.ThrowIfNull(implementation, nameof(more));
            all = Array.IndexOf(all.Rules, implementation.Rule) >= 0 ? all : all.With(implementation);
        }

        return all;
    }

    private CustomRules With(RuleImplementation implementation)
    {
        var rule = implementation.Rule;
        ThrowIfDuplicate(rule, rule.Code, "code");
        ThrowIfDuplicate(rule, rule.Name, "name");
        return new CustomRules([.. Rules, rule], [.. registrations, new CustomRuleRegistration(implementation)]);
    }

    private void ThrowIfDuplicate(Rule rule, string text, string kind)
    {
        if (TryGet(text, out var other) || RuleCatalogue.TryGet(text, out other))
        {
            throw new ArgumentException(
                $"The {kind} \"{text}\" of the rule {rule} is taken: the rule {other} has it. Codes and names of rules "
                + "are unique in a rule set, whatever their case.",
                nameof(rule));
        }
    }

    private static bool IsCalled(Rule rule, string text) =>
        string.Equals(rule.Code, text, StringComparison.OrdinalIgnoreCase)
        || string.Equals(rule.Name, text, StringComparison.OrdinalIgnoreCase);
}
