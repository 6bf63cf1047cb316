using Wsis.Governance.Validation.RuleSetFiles;

namespace Wsis.Governance.Validation;

/// <summary>Rule sets from JSON files: which set is extended, how grave rules are, what is suppressed and
/// why.</summary>
/// <example>
/// <code>
/// {
///   "extends": "recommended",
///   "rules": {"WSIS5016": "warning", "WSIS1014": "off"},
///   "suppress": [
///     {
///       "code": "WSIS4007",
///       "record": "list-invited-organizations-2008",
///       "justification": "A/66/77-E/2011/103, footnote 2, announces ten organizations and names nine."
/// } ] }
/// </code>
/// </example>
public static class RuleSetFile
{
    /// <summary>Reads a rule file. All problems are reported together, each with line and column.</summary>
    /// <param name="utf8">The text, in UTF-8.</param>
    /// <param name="source">The name of the text, for the findings; null where it has none.</param>
    public static RuleSetReadResult Read(ReadOnlySpan<byte> utf8, string? source = null) =>
        Read(utf8, source, []);

    /// <summary>Reads a rule file that may name rules of one's own by their codes. The rules are part of the set, be
    /// they named or not. All problems are told at once, each with line and column.</summary>
    /// <param name="utf8">The text, in UTF-8.</param>
    /// <param name="source">The name of the text, for the findings; null where it has none.</param>
    /// <param name="rules">The rules of one's own.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> or one of them is null.</exception>
    /// <exception cref="ArgumentException">Another rule has the code or the name of one of them.</exception>
    public static RuleSetReadResult Read(
        ReadOnlySpan<byte> utf8, string? source, params RuleImplementation[] rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new RuleFileReader(utf8, source, RuleCatalogue.All, rules).Read();
    }
}
