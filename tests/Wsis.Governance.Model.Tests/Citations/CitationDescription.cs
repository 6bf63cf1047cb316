namespace Wsis.Governance.Tests.Citations;

/// <summary>What is cited in a text, in one line.</summary>
internal static class CitationDescription
{
    /// <summary>For each citation its text, its symbol, what was corrected, and how sure it is.</summary>
    public static string Of(string text)
    {
        var matches = CitationScanner.Scan(text, new CitationOptions { ReportUnreadable = true });
        matches.Where(match => text.Substring(match.Offset, match.Length) != match.Text).Should().BeEmpty();
        return string.Join("; ", matches.Select(match => string.Concat(
            $"{match.Text} = {match.Canonical}",
            match.Repaired is null ? "" : $" ({match.Repaired})",
            match.Candidates.IsEmpty ? "" : $" {match.Candidates[0].Confidence}")));
    }
}
