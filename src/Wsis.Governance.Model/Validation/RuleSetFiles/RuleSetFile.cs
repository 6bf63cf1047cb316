using Wsis.Governance.Validation.RuleSetFiles;

namespace Wsis.Governance.Validation;

/// <summary>Reads rule sets from JSON files: the extended set, the severities of rules, and the suppressions with their
/// reasons.</summary>
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
    /// <param name="source">The name of the text, for the findings; null if it has none.</param>
    public static RuleSetReadResult Read(ReadOnlySpan<byte> utf8, string? source = null) =>
        Read(utf8, source, []);

    /// <summary>Reads a rule file that may name custom rules by their codes. All custom rules are part of the set,
    /// whether or not the file names them. All problems are reported together, each with line and column.</summary>
    /// <param name="utf8">The text, in UTF-8.</param>
    /// <param name="source">The name of the text, for the findings; null if it has none.</param>
    /// <param name="rules">The custom rules.</param>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> or one of its elements is null.</exception>
    /// <exception cref="ArgumentException">Another rule has the code or the name of one of them.</exception>
    public static RuleSetReadResult Read(
        ReadOnlySpan<byte> utf8, string? source, params RuleImplementation[] rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return new RuleFileReader(utf8, source, RuleCatalogue.All, rules).Read();
    }
}
