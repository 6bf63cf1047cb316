using Wsis.Governance.Tool.Codes;

namespace Wsis.Governance.Tool.Output;

/// <summary>The texts that every report adds to the message of a finding.</summary>
internal static class FindingHint
{
    // Rules that the tool can help with: their own advice is for programs.
    private static readonly Dictionary<string, Func<Finding, string>> advice = new(StringComparer.Ordinal)
    {
        ["WSIS9002"] = static finding => "Correct the id, or add the record; if another file contains it, name that "
            + $"file too. `wsis list --type {ArgumentOf(finding, "type")}` lists the ids of the reference data.",
    };

    /// <summary>How to fix it, in a sentence or two.</summary>
    public static string HowToFix(Finding finding) => advice.GetValueOrDefault(finding.Code) is { } own
        ? own(finding)
        : FirstSentence(finding.Rule.HowToFix) + WhereKnown(finding);

    /// <summary>Where to look up what a finding reports as unknown, as a sentence after another one: the command that
    /// lists the codes, the id of an organization that is given by name; empty for other findings.</summary>
    public static string WhereKnown(Finding finding) =>
        (CodeLists.OfKind(ArgumentOf(finding, "kind")) ?? CodeLists.OfKind(ArgumentOf(finding, "expected"))) is { } list
            ? $" `wsis codes {list.Name}` lists the known codes."
        : finding.Code == "WSIS0013" && ArgumentOf(finding, "text") is { Length: > 0 } name
            && ReferenceData.Corpus.FindOrganization(name) is { } organization
            ? $" In the reference data \"{name}\" is the organization \"{organization.IdText}\"."
        : "";

    private static string FirstSentence(string text)
    {
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

    private static string ArgumentOf(Finding finding, string name) =>
        finding.Arguments.FirstOrDefault(one => one.Name == name).Value ?? "";

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
