using Wsis.Governance.Findings;

namespace Wsis.Governance.Validation;

/// <summary>The rules that reading a rule file produces, beside those of JSON itself.</summary>
internal static class RuleFileRules
{
    private const string Contract = "The rule files of this library (docs/rule-sets.md)";

    public static readonly Rule RuleNotInForce = new("WSIS0021", "rule-not-in-force", Severity.Error)
    {
        Clause = Contract,
        Message = "\"{code}\" is no rule in force: {reason}.",
        Checks = "Every code in a rule file is that of a rule in force.",
        Why = "A setting for a rule that does not exist would silently do nothing.",
        Mend = "Correct the code; where the rule is retired, use its successor.",
        Suppress = "Never: the setting has no effect.",
    };

    public static readonly Rule UnjustifiedSuppression = new("WSIS0022", "unjustified-suppression", Severity.Error)
    {
        Clause = Contract,
        Message = "The suppression of {code} gives no justification.",
        Checks = "Every suppression says in `justification` why the finding is right to be passed over.",
        Why = "Nobody can tell later whether a suppression without a reason is still right.",
        Mend = "Write down the reason and the source it rests on.",
        Suppress = "Never: the suppression has no effect.",
    };

    public static readonly Rule UnknownSetting = new("WSIS0023", "unknown-setting", Severity.Error)
    {
        Clause = Contract,
        Message = "\"{word}\" means nothing here; what can stand here is {known}.",
        Checks = "Members of a rule file, the set it extends and its severities are words that this version knows.",
        Why = "A setting with a slip of spelling would silently do nothing.",
        Mend = "Use one of the words that the message names.",
        Suppress = "Never: the setting has no effect.",
    };

    /// <summary>All of them, by code.</summary>
    public static ReadOnlySpan<Rule> All => all;

    private static readonly Rule[] all = [RuleNotInForce, UnjustifiedSuppression, UnknownSetting];
}
