using System.Globalization;
using System.Text;

namespace Wsis.Governance;

/// <summary>The exception for records with errors. Thrown only
/// by <see cref="ValidationReport.ThrowIfErrors"/>.</summary>
public sealed class WsisValidationException : Exception
{
    private const int MaxErrorsInMessage = 20;

    internal WsisValidationException(ValidationReport report)
        : base(Describe(report)) => Report = report;

    /// <summary>The whole report, including warnings and notes.</summary>
    public ValidationReport Report { get; }

    private static string Describe(ValidationReport report)
    {
        var errors = report.OfSeverity(Severity.Error);
        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"{errors.Count} {(errors.Count == 1 ? "error" : "errors")} in the records:");
        for (var i = 0; i < Math.Min(errors.Count, MaxErrorsInMessage); i++)
        {
            Append(text, errors[i]);
        }

        if (errors.Count > MaxErrorsInMessage)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"\n\n  … and {errors.Count - MaxErrorsInMessage} more; {nameof(Report)} holds all of them.");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Finding error)
    {
        text.Append("\n\n  ").Append(error.Source);
        if (error.Location is { } at)
        {
            text.Append(CultureInfo.InvariantCulture, $"({at.Line},{at.Column})");
        }

        text.Append(error.Source is not null || error.Location is not null ? ": " : "").Append(error.Rule);
        Line(text, "at:", PlaceOf(error));
        Line(text, "problem:", error.Message);
        Line(text, "basis:", error.Rule.Basis);
        Line(text, "how to fix:", error.Rule.HowToFix);
        if (error.Rule.HelpAddress is { } page)
        {
            Line(text, "page:", page.ToString());
        }
    }

    private static string PlaceOf(Finding error) =>
        error.Record is null || error.Pointer.IsDefault
            ? $"{error.Record}{error.Pointer}"
            : $"{error.Record}, {error.Pointer}";

    private static void Line(StringBuilder text, string label, string words)
    {
        if (words.Length > 0)
        {
            text.Append("\n    ").Append(label.PadRight(12)).Append(words);
        }
    }
}
