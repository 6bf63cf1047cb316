using Spectre.Console;

namespace Wsis.Governance.Tool.Output;

/// <summary>Findings for people: by file, each with the line quoted, the place marked, and how to fix it.</summary>
/// <param name="surroundings">Where to write.</param>
/// <param name="open">Opens a text to quote it; gives null where it is not at hand.</param>
internal sealed class TextReport(CommandEnvironment surroundings, Func<string, Stream?> open)
{
    private readonly TerminalWriter paper = new(surroundings);

    /// <summary>Writes the findings.</summary>
    public void Write(ValidationSummary summary)
    {
        foreach (var file in summary.Files)
        {
            if (file.Findings.IsEmpty)
            {
                continue;
            }

            paper.Wrapped("", file.Name, TerminalWriter.Bold);
            using var lines = new QuotedLines(open(file.Name));
            foreach (var finding in file.Findings)
            {
                Write(finding, lines);
            }

            paper.Line();
        }
    }

    private void Write(Finding finding, QuotedLines lines)
    {
        var place = finding.Location is { } at ? $"{at}  " : "";
        paper.Text(null, $"  {place}");
        paper.Text(SeverityName.StyleOf(finding.Severity), SeverityName.Of(finding.Severity));
        paper.Line(null, $"  {finding.Code} {finding.Rule.Name}");
        paper.Wrapped("      ", finding.Message);
        if (FindingHint.Whereabouts(finding) is { Length: > 0 } whereabouts)
        {
            paper.Wrapped("      ", whereabouts, TerminalWriter.Faint);
        }

        if (finding.Location is { } where && lines.TryQuote(where, surroundings.Width - 8, out var quote, out var mark))
        {
            paper.Line(TerminalWriter.Faint, $"      | {quote}");
            paper.Text(TerminalWriter.Faint, "      | ");
            paper.Line(SeverityName.StyleOf(finding.Severity), new string(' ', mark) + "^");
        }

        paper.Hanging("      Fix: ", "      ", FindingHint.HowToFix(finding.Rule));
    }
}
