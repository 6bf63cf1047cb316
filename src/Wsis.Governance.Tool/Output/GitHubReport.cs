using Wsis.Governance.Validation.Reporters;

namespace Wsis.Governance.Tool.Output;

/// <summary>Findings as commands that GitHub Actions shows next to the changed lines.</summary>
internal static class GitHubReport
{
    /// <summary>Writes a command for each finding.</summary>
    /// <param name="summary">The result of validation.</param>
    /// <param name="addresses">Gives the file names of the repository.</param>
    /// <param name="output">The output.</param>
    public static void Write(ValidationSummary summary, SourceAddress addresses, TextWriter output)
    {
        foreach (var finding in summary.Findings)
        {
            output.Write($"::{CommandOf(finding.Severity)} {PlaceOf(finding, addresses)}");
            output.Write($"title={Property($"{finding.Code} {finding.Rule.Name}")}::");
            output.Write(Text($"{finding.Message}\n{FindingHint.HowToFix(finding)}"));
            output.Write('\n');
        }
    }

    private static string CommandOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string PlaceOf(Finding finding, SourceAddress addresses)
    {
        if (addresses.PathOf(finding.Source) is not { } path)
        {
            return "";
        }

        var place = finding.Location is { } at ? FormattableString.Invariant($"line={at.Line},col={at.Column},") : "";
        return $"file={Property(path)},{place}";
    }

    private static string Text(string text) => TerminalText.Harmless(text)
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Text(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
