namespace Wsis.Governance.Tool.Output;

/// <summary>Findings for people: by file, each with the line quoted, the place marked, and how to fix it.</summary>
/// <param name="environment">The environment to which the report is written.</param>
/// <param name="open">Opens a text to quote it; returns null if it does not exist.</param>
internal sealed class TextReport(CommandEnvironment environment, Func<string, Stream?> open)
{
    private readonly TerminalWriter terminal = new(environment);

    /// <summary>Writes the findings.</summary>
    public void Write(ValidationSummary summary)
    {
        foreach (var file in summary.Files)
        {
            if (file.Findings.IsEmpty)
            {
                continue;
            }

            terminal.Wrapped("", file.Name, TerminalWriter.Bold);
            using var lines = new QuotedLines(open(file.Name));
            foreach (var finding in file.Findings)
            {
                Write(finding, lines);
            }

            terminal.Line();
        }
    }

    private void Write(Finding finding, QuotedLines lines)
    {
        var place = finding.Location is { } at ? $"{at}  " : "";
        terminal.Text(null, $"  {place}");
        terminal.Text(SeverityName.StyleOf(finding.Severity), SeverityName.Of(finding.Severity));
        terminal.Line(null, $"  {finding.Code} {finding.Rule.Name}");
        terminal.Wrapped("      ", finding.Message);
        if (FindingHint.Whereabouts(finding) is { Length: > 0 } whereabouts)
        {
            terminal.Wrapped("      ", whereabouts, TerminalWriter.Faint);
        }

        if (finding.Location is { } where && lines.TryQuote(where, environment.Width - 8, out var quote, out var mark))
        {
            terminal.Line(TerminalWriter.Faint, $"      | {quote}");
            terminal.Text(TerminalWriter.Faint, "      | ");
            terminal.Line(SeverityName.StyleOf(finding.Severity), new string(' ', mark) + "^");
        }

        terminal.Hanging("      Fix: ", "      ", FindingHint.HowToFix(finding));
    }
}
