using System.Globalization;
using System.Text;

namespace Wsis.Governance;

/// <summary>Records have errors. Thrown by <see cref="ValidationReport.ThrowIfErrors"/> alone.</summary>
public sealed class WsisValidationException : Exception
{
    internal WsisValidationException(ValidationReport report)
        : base(Tell(report)) => Report = report;

    /// <summary>The whole report, warnings and notes included.</summary>
    public ValidationReport Report { get; }

    private static string Tell(ValidationReport report)
    {
        var count = report.Count(Severity.Error);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "error" : "errors")} in the records:");
        foreach (var error in report.OfSeverity(Severity.Error))
        {
            text.Append(CultureInfo.InvariantCulture,
                $"\n\n  {error.Code} {error.Rule.Name}, {error.Record}{error.Pointer}");
            if (error.Source is not null || error.Location is not null)
            {
                var place = error.Location is { } at ? FormattableString.Invariant($"({at.Line},{at.Column})") : "";
                text.Append(CultureInfo.InvariantCulture, $"\n    where: {error.Source}{place}");
            }

            text.Append(CultureInfo.InvariantCulture, $"\n    what: {error.Message}");
            text.Append(CultureInfo.InvariantCulture, $"\n    why:  {error.Rule.Basis}");
            text.Append(CultureInfo.InvariantCulture, $"\n    mend: {error.Rule.HowToFix}");
        }

        return text.ToString();
    }
}
