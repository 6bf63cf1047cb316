namespace Wsis.Governance.Tool.Output;

/// <summary>The texts that every report adds to the message of a finding.</summary>
internal static class FindingHint
{
    /// <summary>How to fix it, in one sentence.</summary>
    public static string HowToFix(Rule rule)
    {
        var text = rule.HowToFix;
        for (var end = text.IndexOf(". ", StringComparison.Ordinal);
            end >= 0;
            end = text.IndexOf(". ", end + 1, StringComparison.Ordinal))
        {
            // A full stop before a small letter ends an abbreviation.
            if (end + 2 < text.Length && !char.IsAsciiLetterLower(text[end + 2]))
            {
                return text[..(end + 1)];
            }
        }

        return text;
    }

    /// <summary>Record and place: "in mandate/x, /records/3/verb"; empty if the finding is about
    /// a whole text.</summary>
    public static string Whereabouts(Finding finding)
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
}
