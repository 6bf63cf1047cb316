using System.Globalization;
using Wsis.Governance.Findings;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation;

/// <summary>The rules that run, the severities of their findings, and the suppressed findings. Immutable: each change
/// returns a new set.</summary>
/// <remarks>Rules are named by their codes. An unknown code is rejected; a retired one is rejected with the name of its
/// successor. Custom rules are added first, with <see cref="With(RuleImplementation[])"/>.</remarks>
public sealed class RuleSet
{
    private readonly Func<Rule, Severity> basis;
    private readonly Dictionary<Rule, Severity>? changes;
    private readonly CustomRules own = CustomRules.None;
    private readonly RuleSchedule?[] schedules = new RuleSchedule?[(int)RuleScope.All + 1];

    private RuleSet(string name, Func<Rule, Severity> basis)
    {
        Name = name;
        this.basis = basis;
    }

    private RuleSet(
        RuleSet origin, Dictionary<Rule, Severity>? changes, ValueList<Suppression> suppressions, CustomRules own)
        : this(origin.Name, origin.basis)
    {
        this.own = own;
        this.changes = changes;
        Suppressions = suppressions;
    }

    /// <summary>Every stable rule with its default severity.</summary>
    public static RuleSet Default { get; } = new("default", OwnSeverityOf);

    /// <summary>Errors and warnings of stable rules, no notes; suitable for test suites.</summary>
    public static RuleSet Recommended { get; } = new(
        "recommended",
        static rule => OwnSeverityOf(rule) is var own && own == Severity.Note ? Severity.Off : own);

    /// <summary>Every rule, also those in preview; warnings are errors, and so are unknown members and
    /// codes.</summary>
    public static RuleSet Strict { get; } = new("strict", StrictSeverityOf);

    /// <summary>The name of the set from which this one was made:
    /// <c>default</c>, <c>recommended</c>, <c>strict</c>.</summary>
    public string Name { get; }

    /// <summary>The suppressions.</summary>
    public ValueList<Suppression> Suppressions { get; }

    /// <summary>The rules that run: first those of the catalogue, then custom rules.</summary>
    public IEnumerable<Rule> Rules
    {
        get
        {
            foreach (var rule in RuleCatalogue.All.Concat(own.Rules))
            {
                if (SeverityOf(rule) != Severity.Off)
                {
                    yield return rule;
                }
            }
        }
    }

    /// <summary>The registrations: first those of the catalogue, then custom rules.</summary>
    internal RuleRegistration[] Registrations => own.WithCatalogue;

    /// <summary>The rules that run, by record type.</summary>
    internal RuleSchedule Checks => ScheduleOf(RuleScope.All);

    /// <summary>The rules of a scope that run, by record type.</summary>
    internal RuleSchedule ScheduleOf(RuleScope scope) => schedules[(int)scope] ??= new RuleSchedule(this, scope);

    /// <summary>The severity of findings of that rule; <see cref="Severity.Off"/> if the rule does not run.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="rule"/> is null.</exception>
    public Severity SeverityOf(Rule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return changes is not null && changes.TryGetValue(rule, out var changed) ? changed : basis(rule);
    }

    /// <summary>The name of the set, the number of its rules, and that of its suppressions, for people:
    /// <c>RuleSet { strict, 140 rules, 2 suppressions }</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{nameof(RuleSet)} {{ {Name}, {Rules.Count()} rules, {Suppressions.Count} suppressions }}");

    /// <summary>This set with one more rule, at its default severity.</summary>
    /// <param name="code">The code of the rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">No rule in force has that code; the message says what
    /// to use instead.</exception>
    public RuleSet With(string code)
    {
        var rule = RuleOf(code);
        return Changed(rule, rule.Severity);
    }

    /// <summary>This set with custom rules. Each has its own severity, or the higher one that this set gives to such
    /// rules: in <see cref="Strict"/> a warning is an error.</summary>
    /// <param name="rules">The rules.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> or one of its elements is null.</exception>
    /// <exception cref="ArgumentException">Another rule has the code or the name of one of them.</exception>
    public RuleSet With(params RuleImplementation[] rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        var set = rules.Length == 0 ? this : new RuleSet(this, changes, Suppressions, own.With(rules));
        foreach (var implementation in rules)
        {
            var rule = implementation.Rule;
            if (rule.Severity > set.SeverityOf(rule))
            {
                set = set.Changed(rule, rule.Severity);
            }
        }

        return set;
    }

    /// <summary>This set without a rule.</summary>
    /// <param name="code">The code of the rule.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">No rule in force has that code; the message says what to use
    /// instead.</exception>
    public RuleSet Without(string code) => WithSeverity(code, Severity.Off);

    /// <summary>This set with another severity for a rule.</summary>
    /// <param name="code">The code of the rule.</param>
    /// <param name="severity">The severity; <see cref="Severity.Off"/> switches the rule off.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such severity.</exception>
    /// <exception cref="ArgumentException">No rule in force has that code; the message says what to use
    /// instead.</exception>
    public RuleSet WithSeverity(string code, Severity severity) =>
        Enum.IsDefined(severity)
            ? Changed(RuleOf(code), severity)
            : throw new ArgumentOutOfRangeException(nameof(severity), severity, "There is no such severity.");

    /// <summary>This set with one more suppression.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="suppression"/> is null.</exception>
    /// <exception cref="ArgumentException">No rule in force has that code, or the justification is empty.</exception>
    public RuleSet Suppressing(Suppression suppression)
    {
        ArgumentNullException.ThrowIfNull(suppression);
        ArgumentException.ThrowIfNullOrWhiteSpace(suppression.Justification);
        var rule = RuleOf(suppression.Code);
        return Suppressing([suppression with { Code = rule.Code }]);
    }

    /// <summary>This set with more suppressions, of rules in force and with justifications.</summary>
    internal RuleSet Suppressing(List<Suppression> more) =>
        more.Count == 0 ? this : new RuleSet(this, changes, [.. Suppressions, .. more], own);

    /// <summary>The justification of a suppressed finding; null if it is not suppressed.</summary>
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

    private static Severity OwnSeverityOf(Rule rule) =>
        rule.Status == RuleStatus.Stable ? rule.Severity : Severity.Off;

    private static Severity StrictSeverityOf(Rule rule)
    {
        if (rule.Status == RuleStatus.Retired)
        {
            return Severity.Off;
        }

        var isGraver = rule.Severity == Severity.Warning || rule == ReadingRules.UnknownMember;
        return isGraver ? Severity.Error : rule.Severity;
    }

    /// <summary>The rule with a code, of the catalogue or custom.</summary>
    internal Rule RuleOf(string code) => own.TryGet(code, out var rule) ? rule : RuleCatalogue.Get(code);

    private RuleSet Changed(Rule rule, Severity severity)
    {
        var more = changes is null ? [] : new Dictionary<Rule, Severity>(changes);
        more[rule] = severity;
        return new RuleSet(this, more, Suppressions, own);
    }
}
