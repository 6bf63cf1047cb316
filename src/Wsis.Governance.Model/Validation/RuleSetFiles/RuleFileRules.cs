namespace Wsis.Governance.Validation.RuleSetFiles;

/// <summary>The rules that reading a rule file produces, beside those of JSON itself.</summary>
internal static class RuleFileRules
{
    private const string Contract = "The rule files of this library (docs/rule-sets.md)";

    public static readonly Rule RuleNotInForce = new("WSIS0021", "rule-not-in-force", Severity.Error)
    {
        Basis = Contract,
        Message = "\"{code}\" is no rule in force: {reason}.",
        Description = "Every code in a rule file is that of a rule in force.",
        Rationale = "A setting for a rule that does not exist would silently do nothing.",
        HowToFix = "Correct the code; where the rule is retired, use its successor.",
        WhenToSuppress = "Never: the setting has no effect.",
    };

    public static readonly Rule UnjustifiedSuppression = new("WSIS0022", "unjustified-suppression", Severity.Error)
    {
        Basis = Contract,
        Message = "The suppression of {code} gives no justification.",
        Description = "Every suppression says in `justification` why the finding is right to be passed over.",
        Rationale = "Nobody can tell later whether a suppression without a reason is still right.",
        HowToFix = "Write down the reason and the source it rests on.",
        WhenToSuppress = "Never: the suppression has no effect.",
    };

    public static readonly Rule UnknownSetting = new("WSIS0023", "unknown-setting", Severity.Error)
    {
        Basis = Contract,
        Message = "\"{word}\" means nothing here; what can stand here is {known}.",
        Description =
            "Members of a rule file, the set it extends and its severities are words that this version knows.",
        Rationale = "A setting with a slip of spelling would silently do nothing.",
        HowToFix = "Use one of the words that the message names.",
        WhenToSuppress = "Never: the setting has no effect.",
    };

    public static readonly Rule SuppressionWithoutEffect = new(
        "WSIS0024", "suppression-without-effect", Severity.Note)
    {
        Basis = Contract,
        Message = "The suppression of {code} has no effect: {reason}.",
        Description = "Every suppression suppresses a finding: the rule runs, the record and the place are there, and "
            + "the rule finds something in them.",
        Rationale =
            "It is spelt wrongly and the finding stays, or the fault is gone and the suppression would hide the "
            + "next one.",
        HowToFix = "Correct the record or the pointer, or delete the suppression.",
        WhenToSuppress = "Where one rule file serves many sets of records.",
    };

    /// <summary>All of them, by code.</summary>
    public static ReadOnlySpan<Rule> All => all;

    private static readonly Rule[] all =
        [RuleNotInForce, UnjustifiedSuppression, UnknownSetting, SuppressionWithoutEffect];
}
