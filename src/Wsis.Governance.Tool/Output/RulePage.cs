namespace Wsis.Governance.Tool.Output;

/// <summary>The page of a rule, for a terminal.</summary>
internal static class RulePage
{
    /// <summary>Writes the page.</summary>
    public static void Write(Rule rule, TerminalWriter paper)
    {
        paper.Line(TerminalWriter.Bold, $"{rule.Code} {rule.Name}");
        paper.Line(null, $"{SeverityName.Of(rule.Severity)}, {rule.Family}, since {rule.Since}{StatusOf(rule)}");
        Write(paper, "What it checks", rule.Description);
        Write(paper, "Message", rule.Message);
        Write(paper, "Why", rule.Rationale);
        Write(paper, "What it rests on", rule.Basis);
        Write(paper, "How to fix it", rule.HowToFix);
        Write(paper, "When to suppress it", rule.WhenToSuppress);
    }

    private static string StatusOf(Rule rule) => rule.Status switch
    {
        RuleStatus.Preview => ", on trial",
        RuleStatus.Retired => rule.Successor is { } successor ? $", retired: see {successor}" : ", retired",
        _ => "",
    };

    private static void Write(TerminalWriter paper, string heading, string text)
    {
        paper.Line();
        paper.Line(TerminalWriter.Bold, heading);
        paper.Wrapped("  ", text);
    }
}
