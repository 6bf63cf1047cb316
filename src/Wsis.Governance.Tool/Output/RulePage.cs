using Wsis.Governance.Findings;
using Rule = Wsis.Governance.Findings.Rule;

namespace Wsis.Governance.Tool.Output;

/// <summary>The page of a rule, for a terminal.</summary>
internal static class RulePage
{
    /// <summary>Writes the page.</summary>
    public static void Write(Rule rule, Paper paper)
    {
        paper.Line(Paper.Bold, $"{rule.Code} {rule.Name}");
        paper.Line(null, $"{SeverityName.Of(rule.Severity)}, {rule.Family}, since {rule.Since}{StatusOf(rule)}");
        Write(paper, "What it checks", rule.Checks);
        Write(paper, "What it says", rule.Message);
        Write(paper, "Why", rule.Why);
        Write(paper, "What it rests on", rule.Clause);
        Write(paper, "How to mend it", rule.Mend);
        Write(paper, "When to suppress it", rule.Suppress);
    }

    private static string StatusOf(Rule rule) => rule.Status switch
    {
        RuleStatus.Preview => ", on trial",
        RuleStatus.Retired => rule.Successor is { } successor ? $", retired: see {successor}" : ", retired",
        _ => "",
    };

    private static void Write(Paper paper, string heading, string text)
    {
        paper.Line();
        paper.Line(Paper.Bold, heading);
        paper.Wrapped("  ", text);
    }
}
