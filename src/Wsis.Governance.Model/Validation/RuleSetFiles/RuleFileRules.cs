namespace Wsis.Governance.Validation.RuleSetFiles;

/// <summary>The rules about rule files, in addition to the reading rules for JSON.</summary>
internal static class RuleFileRules
{
    private const string Contract = "The rule files of this library (docs/rule-sets.md)";

    public static readonly Rule RuleNotInForce = new("WSIS0021", "rule-not-in-force", Severity.Error)
    {
        Basis = Contract,
        Message = "\"{code}\" is not a rule in force: {reason}.{hint}",
        Description = "Every rule in a rule file is named by the code or the name of a rule in force.",
        Rationale = "A setting for a rule that does not exist would have no effect, and nobody would notice.",
        HowToFix = "Correct the code or name; if the rule is retired, use its successor. Custom rules must be passed "
            + "to the reader of the file.",
        WhenToSuppress = "Never: the setting has no effect.",
    };

    public static readonly Rule UnjustifiedSuppression = new("WSIS0022", "unjustified-suppression", Severity.Error)
    {
        Basis = Contract,
        Message = "The suppression of {code} gives no justification.",
        Description = "Every suppression gives in `justification` the reason for ignoring the finding.",
        Rationale = "Without a reason nobody can judge later whether a suppression is still right.",
        HowToFix = "Write the reason and the source that supports it.",
        WhenToSuppress = "Never: the suppression has no effect.",
    };

    public static readonly Rule UnknownSetting = new("WSIS0023", "unknown-setting", Severity.Error)
    {
        Basis = Contract,
        Message = "\"{word}\" has no meaning here; expected {known}.",
        Description = "Members of a rule file, the set that it extends and its severities are "
            + "words that this version knows.",
        Rationale = "A misspelt setting would have no effect, and nobody would notice.",
        HowToFix = "Use one of the words that the message names.",
        WhenToSuppress = "Never: the setting has no effect.",
    };

    public static readonly Rule SuppressionWithoutEffect = new(
        "WSIS0024", "suppression-without-effect", Severity.Note)
    {
        Basis = Contract,
        Message = "The suppression of {code} has no effect: {reason}.",
        Description = "Every suppression suppresses a finding: the rule runs, the record and the place exist, and the "
            + "rule reports a finding there.",
        Rationale = "Either the suppression is misspelt and the finding remains, or the error is fixed and the "
            + "suppression would hide a new one.",
        HowToFix = "Correct the record or the pointer, or delete the suppression.",
        WhenToSuppress = "If one rule file serves several sets of records.",
    };

    /// <summary>All rules about rule files, by code.</summary>
    public static ReadOnlySpan<Rule> All => all;

    private static readonly Rule[] all =
        [RuleNotInForce, UnjustifiedSuppression, UnknownSetting, SuppressionWithoutEffect];
}
