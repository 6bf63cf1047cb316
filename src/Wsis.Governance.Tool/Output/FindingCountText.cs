namespace Wsis.Governance.Tool.Output;

/// <summary>The last line of a report.</summary>
internal static class FindingCountText
{
    /// <summary>"2 errors, 1 warning, 0 notes in 34 records", and further counts.</summary>
    public static string Of(ValidationSummary summary)
    {
        var (errors, warnings, notes) =
            (summary.Count(Severity.Error), summary.Count(Severity.Warning), summary.Count(Severity.Note));
        var counts = $"{Number(errors, "error")}, {Number(warnings, "warning")}, {Number(notes, "note")}";
        var suppressed = summary.Suppressed.IsEmpty ? "" : $", {summary.Suppressed.Count} suppressed";
        var known = summary.InBaseline == 0 ? "" : FormattableString.Invariant($", {summary.InBaseline} known");
        var more = summary.OmittedCount == 0
            ? ""
            : FormattableString.Invariant($", {summary.OmittedCount} more not shown");
        var leftOut = summary.LeftOut == 0
            ? ""
            : FormattableString.Invariant($"; {summary.LeftOut} more could not be read");
        return $"{counts}{suppressed}{known}{more} in {Number(summary.Records, "record")}{leftOut}";
    }

    /// <summary>A number and its noun.</summary>
    public static string Number(int count, string noun) =>
        FormattableString.Invariant($"{count} {noun}{(count == 1 ? "" : "s")}");
}
