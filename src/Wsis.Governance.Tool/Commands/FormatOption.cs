using System.CommandLine;

namespace Wsis.Governance.Tool.Commands;

/// <summary>The option <c>--format</c>, the same for all commands that have it.</summary>
internal static class FormatOption
{
    private static readonly Dictionary<string, string> meanings = new(StringComparer.Ordinal)
    {
        ["text"] = "text for people",
        ["json"] = "json for programs",
        ["sarif"] = "sarif for code-scanning viewers",
        ["mermaid"] = "mermaid for Markdown pages",
        ["dot"] = "dot for Graphviz",
        ["svg"] = "svg for browsers",
        ["ndjson"] = "ndjson for one record per line",
        ["csv"] = "csv for spreadsheets",
        ["csl-json"] = "csl-json for reference managers (documents only)",
        ["biblatex"] = "biblatex for LaTeX (documents only)",
        ["jsonld"] = "jsonld for linked data with full IRIs",
        ["nquads"] = "nquads for linked data with one statement per line",
        ["github"] = "github for annotations in GitHub Actions",
        ["junit"] = "junit for test reports",
    };

    private static readonly string[] drawn = ["mermaid", "dot", "svg"];

    /// <summary>The option; the first format is the default.</summary>
    public static Option<string> Create(params string[] formats)
    {
        var option = new Option<string>("--format")
        {
            Description = string.Join(", ", formats.Select(static format => meanings[format])) + ".",
            HelpName = "FORMAT",
            DefaultValueFactory = _ => formats[0],
        };
        option.CompletionSources.Add(formats);
        option.Validators.Add(result =>
        {
            if (result.Tokens is [var token, ..] && !formats.Contains(token.Value))
            {
                var advice = drawn.Contains(token.Value) ? $" `wsis graph --format {token.Value}` draws mandates." : "";
                result.AddError($"--format {token.Value} is not one of {string.Join(", ", formats)}.{advice}");
            }
        });
        return option;
    }
}
