namespace Wsis.Governance.Tool.Output;

/// <summary>The number of findings by rule, the most severe and most frequent first.</summary>
internal static class RuleCountReport
{
    /// <summary>Writes a line for each rule that found something.</summary>
    public static void Write(ValidationSummary summary, TerminalWriter terminal)
    {
        var rules = summary.Findings
            .GroupBy(static finding => (finding.Rule, finding.Severity))
            .Select(static group => (group.Key.Rule, group.Key.Severity, Count: group.Count()))
            .OrderByDescending(static line => line.Severity)
            .ThenByDescending(static line => line.Count)
            .ThenBy(static line => line.Rule.Code, StringComparer.Ordinal);
        foreach (var (rule, severity, count) in rules)
        {
            terminal.Text(null, FormattableString.Invariant($"{count,7}  "));
            terminal.Text(SeverityName.StyleOf(severity), $"{SeverityName.Of(severity),-7}");
            terminal.Line(null, $"  {rule.Code} {rule.Name}");
        }
    }
}
