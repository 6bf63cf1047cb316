using Wsis.Governance.Values;

namespace Wsis.Governance.Tool.LinkedData;

/// <summary>Names of codes in the languages that have them.</summary>
internal static class CodeLabels
{
    // Sorted, as linked data has them.
    private static readonly string[] languages = [.. OfficialLanguages.Codes.ToArray().Order(StringComparer.Ordinal)];

    private static readonly Dictionary<string, Func<string, string, string?>> lists = new(StringComparer.Ordinal)
    {
        ["conditionKind"] = NameOf<ConditionKind>,
        ["contributionMode"] = NameOf<ContributionMode>,
        ["evidence"] = NameOf<Evidence>,
        ["followUpProcess"] = NameOf<FollowUpProcess>,
        ["geographicScope"] = NameOf<GeographicScope>,
        ["mandateStatus"] = NameOf<MandateStatus>,
        ["mechanismNature"] = NameOf<MechanismNature>,
        ["mechanismStanding"] = NameOf<MechanismStanding>,
        ["meetingKind"] = NameOf<MeetingKind>,
        ["organ"] = NameOf<Organ>,
        ["organizationKind"] = NameOf<OrganizationKind>,
        ["proposalKind"] = NameOf<ProposalKind>,
        ["quantifier"] = NameOf<Quantifier>,
        ["reportKind"] = NameOf<ReportKind>,
        ["reportingFrequency"] = NameOf<ReportingFrequency>,
        ["resolutionKind"] = NameOf<ResolutionKind>,
        ["stakeholderGroup"] = NameOf<StakeholderGroup>,
        ["stance"] = NameOf<Stance>,
        ["summitPhase"] = NameOf<SummitPhase>,
        ["verb"] = NameOf<OperativeVerb>,
    };

    /// <summary>The names of a code; none for a code that this version does not know.</summary>
    public static IEnumerable<(string Language, string Name)> Of(string list, string code)
    {
        if (lists.TryGetValue(list, out var nameOf))
        {
            foreach (var language in languages)
            {
                if (nameOf(code, language) is { } name)
                {
                    yield return (language, name);
                }
            }
        }
    }

    private static string? NameOf<TList>(string code, string language)
        where TList : ICodeList =>
        Code<TList>.TryParse(code, out var value) ? value.Name(language) : null;
}
