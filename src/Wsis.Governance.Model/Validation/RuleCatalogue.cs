using System.Diagnostics.CodeAnalysis;
using Wsis.Governance.Findings;
using Wsis.Governance.Validation.Engine;
using Wsis.Governance.Validation.Rules.Actors;
using Wsis.Governance.Validation.Rules.Consultations;
using Wsis.Governance.Validation.Rules.Cooperation;
using Wsis.Governance.Validation.Rules.Corpus;
using Wsis.Governance.Validation.Rules.Documents;
using Wsis.Governance.Validation.Rules.Mandates;
using Wsis.Governance.Validation.Rules.OutcomeDocuments;
using Wsis.Governance.Validation.RuleSetFiles;

namespace Wsis.Governance.Validation;

/// <summary>The rule catalogue: every rule that this version has or an earlier version had, by code.</summary>
public static class RuleCatalogue
{
    /// <summary>All rules, in the order of their codes, retired ones included.</summary>
    public static IReadOnlyList<Rule> All => Gathered.Rules;

    /// <summary>The registrations, one for each rule that validation runs.</summary>
    internal static RuleRegistration[] Entries { get; } =
    [
        .. DocumentRules.All,
        .. OutcomeDocumentRules.All,
        .. MandateRules.All,
        .. ActorRules.All,
        .. ConsultationRules.All,
        .. CooperationRules.All,
        .. CorpusRules.All,
    ];

    /// <summary>Finds a rule.</summary>
    /// <param name="code">The code or the name, in upper or lower case.</param>
    /// <param name="rule">The rule, in force or retired.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    public static bool TryGet(string code, [NotNullWhen(true)] out Rule? rule)
    {
        ArgumentNullException.ThrowIfNull(code);
        foreach (var candidate in All)
        {
            if (string.Equals(candidate.Code, code, StringComparison.OrdinalIgnoreCase)
                || string.Equals(candidate.Name, code, StringComparison.OrdinalIgnoreCase))
            {
                rule = candidate;
                return true;
            }
        }

        rule = null;
        return false;
    }

    /// <summary>The rule in force with that code.</summary>
    /// <param name="code">The code or the name, in upper or lower case.</param>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException">No rule in force has that code; the message says what
    /// to use instead.</exception>
    public static Rule Get(string code)
    {
        if (!TryGet(code, out var rule))
        {
            throw new ArgumentException(
                $"No rule has the {(IsCode(code) ? "code" : "code or name")} \"{code}\".{HintFor(code)} "
                + "`wsis explain` lists the catalogue; a custom rule must first be added to the rule set.",
                nameof(code));
        }

        return rule.Status != RuleStatus.Retired
            ? rule
            : throw new ArgumentException(
                rule.Successor is { } successor
                    ? $"The rule {rule.Code} is retired; {successor} took its place."
                    : $"The rule {rule.Code} is retired and has no successor.",
                nameof(code));
    }

    /// <summary>True for a rule that reading a text produces.</summary>
    internal static bool IsOfReading(Rule rule) =>
        ReadingRules.All.Contains(rule) || RuleFileRules.All.Contains(rule);

    private static bool IsCode(string text) => text.StartsWith("WSIS", StringComparison.OrdinalIgnoreCase);

    private static string HintFor(string code)
    {
        // No suggestion for a code: the codes next to it are about something else.
        if (IsCode(code))
        {
            return "";
        }

        string[] names = [.. All.SelectMany(static rule => new[] { rule.Name })];
        return Json.Reading.Suggestion.Sentence(Json.Reading.Suggestion.Among(names, code));
    }

    private static Rule[] Gather()
    {
        var rules = new List<Rule>(Entries.Length + ReadingRules.All.Length);
        rules.AddRange(ReadingRules.All);
        rules.AddRange(RuleFileRules.All);
        rules.AddRange(LinkRules.All);
        foreach (var entry in Entries)
        {
            // A record made in memory can break some rules of reading too.
            if (!IsOfReading(entry.Implementation.Rule))
            {
                rules.Add(entry.Implementation.Rule);
            }
        }

        rules.Sort(static (left, right) => string.CompareOrdinal(left.Code, right.Code));
        return [.. rules];
    }

    // Created when first used: validation creates only the rules that it needs.
    private static class Gathered
    {
        public static readonly Rule[] Rules = Gather();
    }
}
