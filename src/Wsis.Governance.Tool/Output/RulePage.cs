namespace Wsis.Governance.Tool.Output;

/// <summary>The page of a rule, for a terminal.</summary>
internal static class RulePage
{
    /// <summary>Writes the page.</summary>
    public static void Write(Rule rule, TerminalWriter terminal)
    {
        terminal.Line(TerminalWriter.Bold, $"{rule.Code} {rule.Name}");
        terminal.Line(null, $"{SeverityName.Of(rule.Severity)}, {rule.Family}, since {rule.Since}{StatusOf(rule)}");
        Write(terminal, "What it checks", rule.Description);
        Write(terminal, "Message", rule.Message);
        Write(terminal, "Why", rule.Rationale);
        Write(terminal, "Basis", rule.Basis);
        Write(terminal, "How to fix it", rule.HowToFix);
        Write(terminal, "When to suppress it", rule.WhenToSuppress);
    }

    private static string StatusOf(Rule rule) => rule.Status switch
    {
        RuleStatus.Preview => ", in preview",
        RuleStatus.Retired => rule.Successor is { } successor ? $", retired: see {successor}" : ", retired",
        _ => "",
    };

    private static void Write(TerminalWriter terminal, string heading, string text)
    {
        terminal.Line();
        terminal.Line(TerminalWriter.Bold, heading);
        terminal.Wrapped("  ", text);
    }
}
