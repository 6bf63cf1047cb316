using System.Text;
using System.Text.Json;
using Wsis.Governance.Validation;

namespace Wsis.Governance.Tests.Validation;

/// <summary>The pages of the rule catalogue: made from the rules and their fixtures, so that they cannot state anything
/// else.</summary>
internal static class RulePages
{
    private const string Renewal = "<!-- Generated from the rules and their fixtures; WSIS_RENEW=1 dotnet test renews it. -->\n";

    /// <summary>The path of a rule's page in the repository.</summary>
    public static string PathOf(Rule rule) => "docs/" + rule.HelpPage;

    /// <summary>The page of a rule.</summary>
    public static string Page(Rule rule)
    {
        var page = new StringBuilder(Renewal);
        page.Append($"\n# {rule.Code} {rule.Name}\n\n");
        page.Append($"{Head(rule)}\n\nBasis: {rule.Basis}.\n");
        Section(page, "What it checks", rule.Description);
        Section(page, "Why", rule.Rationale);
        if (rule.Status != RuleStatus.Retired)
        {
            Section(page, "Example that breaks the rule", Example(rule.Code, "bad.json"));
            page.Append($"\nThe finding:\n\n{Block("text", RuleFixtures.Text(rule.Code, "bad.txt"))}\n");
            Section(page, "Example that keeps the rule", Example(rule.Code, "good.json"));
        }

        Section(page, "How to fix it", rule.HowToFix);
        Section(page, "When to suppress it", rule.WhenToSuppress);
        return page.ToString();
    }

    /// <summary>The table of all rules.</summary>
    public static string Catalogue()
    {
        var page = new StringBuilder(Renewal);
        page.Append("\n# The rule catalogue\n\n");
        page.Append("A code is permanent: it is never used for anything else, and a retired one leads to its successor. ");
        page.Append("An error violates the model or a text that is cited; a warning is most likely wrong; a note is advice. ");
        page.Append("A rule does not guess: if a partial date, an unknown code or an absent link does not decide the ");
        page.Append("question, it makes no finding.\n");
        foreach (var family in RuleCatalogue.All.GroupBy(rule => rule.Family))
        {
            page.Append($"\n## {(int)family.Key}xxx {Title(family.Key)}\n\n");
            page.Append("| Code | Name | Severity | What it checks |\n| --- | --- | --- | --- |\n");
            foreach (var rule in family)
            {
                page.Append($"| [{rule.Code}]({rule.Code}.md) | {rule.Name} | {Standing(rule)} | {Cell(rule.Description)} |\n");
            }
        }

        return page.ToString();
    }

    private static string Head(Rule rule) =>
        $"{Title(rule.Family)} · {Standing(rule)} · {rule.Status.ToString().ToLowerInvariant()} · since {rule.Since}";

    private static string Standing(Rule rule) => rule.Status == RuleStatus.Retired
        ? rule.Successor is { } successor ? $"retired; see [{successor}]({successor}.md)" : "retired"
        : rule.Severity.ToString().ToLowerInvariant();

    private static string Title(RuleFamily family) => family switch
    {
        RuleFamily.Reading => "Reading",
        RuleFamily.Documents => "Symbols and documents",
        RuleFamily.OutcomeDocuments => "Outcome documents",
        RuleFamily.Mandates => "Mandates",
        RuleFamily.Actors => "Organizations and roles",
        RuleFamily.Consultations => "Consultations",
        RuleFamily.Cooperation => "Cooperation",
        RuleFamily.Links => "Links in texts",
        RuleFamily.Corpus => "Corpus",
        _ => throw new ArgumentOutOfRangeException(nameof(family), family, "The family has no title yet."),
    };

    private static string Example(string code, string file)
    {
        var text = RuleFixtures.Text(code, file);
        return Block(IsJson(text) ? "json" : "text", text);
    }

    private static bool IsJson(string text)
    {
        try
        {
            JsonDocument.Parse(text).Dispose();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Block(string language, string text) => $"```{language}\n{text.TrimEnd('\n')}\n```";

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    private static void Section(StringBuilder page, string title, string text) => page.Append($"\n## {title}\n\n{text}\n");
}
