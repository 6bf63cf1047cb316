using Spectre.Console;

namespace Wsis.Governance.Tool.Output;

/// <summary>A checkup for people: findings by file, each with the line quoted and the place marked.</summary>
/// <param name="surroundings">Where to write.</param>
/// <param name="open">Opens a text to quote it; gives null where it is not at hand.</param>
internal sealed class TextReport(CommandEnvironment surroundings, Func<string, Stream?> open)
{
    private readonly TerminalWriter paper = new(surroundings);

    /// <summary>Writes the findings and, at the end, the counts.</summary>
    public void Write(ValidationSummary checkup)
    {
        foreach (var file in checkup.Files)
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

        WriteCounts(checkup);
    }

    private void Write(Finding finding, QuotedLines lines)
    {
        var place = finding.Location is { } at ? $"{at}  " : "";
        paper.Text(null, $"  {place}");
        paper.Text(SeverityName.StyleOf(finding.Severity), SeverityName.Of(finding.Severity));
        paper.Line(null, $"  {finding.Code} {finding.Rule.Name}");
        paper.Wrapped("      ", finding.Message);
        if (WhereIn(finding) is { Length: > 0 } whereabouts)
        {
            paper.Wrapped("      ", whereabouts, TerminalWriter.Faint);
        }

        if (finding.Location is { } where && lines.TryQuote(where, surroundings.Width - 8, out var quote, out var mark))
        {
            paper.Line(TerminalWriter.Faint, $"      | {quote}");
            paper.Text(TerminalWriter.Faint, "      | ");
            paper.Line(SeverityName.StyleOf(finding.Severity), new string(' ', mark) + "^");
        }
    }

    private static string WhereIn(Finding finding)
    {
        var pointer = finding.Pointer.ToString();
        return (finding.Record, pointer) switch
        {
            (null, "") => "",
            (null, _) => $"at {pointer}",
            (var record, "") => $"in {record}",
            var (record, _) => $"in {record}, {pointer}",
        };
    }

    private void WriteCounts(ValidationSummary checkup)
    {
        var (errors, warnings, notes) =
            (checkup.Count(Severity.Error), checkup.Count(Severity.Warning), checkup.Count(Severity.Note));
        var counts = $"{Number(errors, "error")}, {Number(warnings, "warning")}, {Number(notes, "note")}";
        var suppressed = checkup.Suppressed.IsEmpty ? "" : $", {checkup.Suppressed.Count} suppressed";
        var more = checkup.Dropped == 0 ? "" : FormattableString.Invariant($", {checkup.Dropped} more not told");
        paper.Line(
            errors > 0 ? SeverityName.StyleOf(Severity.Error) : new Style(Color.Green),
            $"{counts}{suppressed}{more} in {Number(checkup.Records, "record")}");
    }

    private static string Number(int count, string noun) =>
        FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
