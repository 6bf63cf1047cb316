using System.Collections.Immutable;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>Which rules run, how grave their findings are, and which findings are suppressed. Immutable: each change
/// gives a
/// new set.</summary>
/// <remarks>Rules are named by their codes. A code that no rule has is refused; a retired one is refused with its
/// successor.</remarks>
public sealed class RuleSet
{
    private readonly ImmutableDictionary<Rule, Severity> severities;
    private readonly CheckTable?[] checks = new CheckTable?[(int)Reach.All + 1];

    private RuleSet(
        string name, ImmutableDictionary<Rule, Severity> severities, ValueList<Suppression> suppressions)
    {
        Name = name;
        this.severities = severities;
        Suppressions = suppressions;
    }

    /// <summary>Every stable rule with its own severity.</summary>
    public static RuleSet Default { get; } = new("default", SeveritiesOf(static rule => rule.Severity), default);

    /// <summary>Errors and warnings of stable rules, no notes: what a test suite wants.</summary>
    public static RuleSet Recommended { get; } = new(
        "recommended",
        SeveritiesOf(static rule => rule.Severity == Severity.Note ? Severity.Off : rule.Severity),
        default);

    /// <summary>Every rule, those on trial included; warnings are errors, and so are unknown members and
    /// codes.</summary>
    public static RuleSet Strict { get; } = new("strict", SeveritiesOf(StrictSeverityOf, true), default);

    /// <summary>The name of the set this one was made from: <c>default</c>, <c>recommended</c>,
    /// <c>strict</c>.</summary>
    public string Name { get; }

    /// <summary>What is suppressed, and why.</summary>
    public ValueList<Suppression> Suppressions { get; }

    /// <summary>The rules that run.</summary>
    public IEnumerable<Rule> Rules
    {
        get
        {
            foreach (var rule in RuleCatalogue.All)
            {
                if (SeverityOf(rule) != Severity.Off)
                {
                    yield return rule;
                }
            }
        }
    }

    /// <summary>The checks that run, by record type.</summary>
    internal CheckTable Checks => ChecksThatReach(Reach.All);

    /// <summary>The checks that run, of those that reach so far, by record type.</summary>
    internal CheckTable ChecksThatReach(Reach reach) => checks[(int)reach] ??= new CheckTable(this, reach);

    /// <summary>How grave a finding of that rule is; <see cref="Severity.Off"/> where it does not run.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public Severity SeverityOf(Rule rule) => severities.GetValueOrDefault(rule, Severity.Off);

    /// <summary>This set and one rule more, with its own severity.</summary>
    /// <param name="code">The code of the rule.</param>
    /// <exception cref="ArgumentException">No rule in force has that code; the message says what to use
    /// instead.</exception>
    public RuleSet With(string code)
    {
        var rule = RuleCatalogue.Get(code);
        return Changed(severities.SetItem(rule, rule.Severity));
    }

    /// <summary>This set without a rule.</summary>
    /// <param name="code">The code of the rule.</param>
    /// <exception cref="ArgumentException">No rule in force has that code; the message says what to use
    /// instead.</exception>
    public RuleSet Without(string code) => WithSeverity(code, Severity.Off);

    /// <summary>This set with another severity for a rule.</summary>
    /// <param name="code">The code of the rule.</param>
    /// <param name="severity">The severity; <see cref="Severity.Off"/> switches the rule off.</param>
    /// <exception cref="ArgumentException">No rule in force has that code; the message says what to use
    /// instead.</exception>
    public RuleSet WithSeverity(string code, Severity severity) =>
        Changed(severities.SetItem(RuleCatalogue.Get(code), severity));

    /// <summary>This set and one suppression more.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="suppression"/> is null.</exception>
    /// <exception cref="ArgumentException">No rule in force has that code, or the justification is empty.</exception>
    public RuleSet Suppressing(Suppression suppression)
    {
        ArgumentNullException.ThrowIfNull(suppression);
        ArgumentException.ThrowIfNullOrWhiteSpace(suppression.Justification);
        RuleCatalogue.Get(suppression.Code);
        return new RuleSet(Name, severities, [.. Suppressions, suppression]);
    }

    /// <summary>This set and more suppressions, of rules in force and with justifications.</summary>
    internal RuleSet Suppressing(List<Suppression> more) =>
        more.Count == 0 ? this : new RuleSet(Name, severities, [.. Suppressions, .. more]);

    /// <summary>Why a finding is suppressed; null where it is not.</summary>
    internal string? JustificationFor(Finding finding, Record record)
    {
        foreach (var suppression in Suppressions)
        {
            if (suppression.Covers(finding, record))
            {
                return suppression.Justification;
            }
        }

        return null;
    }

    private static ImmutableDictionary<Rule, Severity> SeveritiesOf(
        Func<Rule, Severity> severityOf, bool withPreview = false)
    {
        var severities = ImmutableDictionary.CreateBuilder<Rule, Severity>();
        foreach (var rule in RuleCatalogue.All)
        {
            if (rule.Status == RuleStatus.Stable || (withPreview && rule.Status == RuleStatus.Preview))
            {
                severities[rule] = severityOf(rule);
            }
        }

        return severities.ToImmutable();
    }

    private static Severity StrictSeverityOf(Rule rule) =>
        rule.Severity == Severity.Warning || rule == ReadingRules.UnknownMember ? Severity.Error : rule.Severity;

    private RuleSet Changed(ImmutableDictionary<Rule, Severity> changed) => new(Name, changed, Suppressions);
}
