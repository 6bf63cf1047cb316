namespace Wsis.Governance.Tool.Output;

/// <summary>Only the errors, one per line.</summary>
internal static class QuietReport
{
    /// <summary>Writes the errors.</summary>
    public static void Write(ValidationSummary summary, TerminalWriter terminal)
    {
        foreach (var file in summary.Files)
        {
            foreach (var finding in file.Findings)
            {
                if (finding.Severity == Severity.Error)
                {
                    var place = finding.Location is { } at ? $":{at}" : "";
                    var message = finding.Message.Replace('\n', ' ');
                    terminal.Line(null, $"{file.Name}{place}: error {finding.Code}: {message}");
                }
            }
        }
    }
}
