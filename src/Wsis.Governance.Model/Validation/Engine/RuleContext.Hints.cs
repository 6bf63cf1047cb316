using Wsis.Governance.Json.Reading;

namespace Wsis.Governance.Validation;

/// <content>What was most likely meant by an id that no record has.</content>
public partial struct RuleContext
{
    private const int MaxLinkSuggestionIds = 1_000;
    private const string Organizations = "organization";

    /// <summary>The known id most similar to a missing one, as a sentence for the end of a message; empty if none is
    /// similar. Where an organization is allowed, a group may be allowed too.</summary>
    internal string HintFor(int typeIndex, string id)
    {
        if (IsProvisional)
        {
            return "";
        }

        suggestible ??= new string[RecordType.Known.Length][];
        return Suggestion.Sentence(Suggestion.Among(suggestible[typeIndex] ??= IdsOf(typeIndex), id));
    }

    private readonly string[] IdsOf(int typeIndex)
    {
        List<string> known = RecordType.Known[typeIndex] == Organizations ? [.. StakeholderGroup.Known] : [];
        known.AddRange(records?.FirstIds(typeIndex, MaxLinkSuggestionIds) ?? []);
        known.AddRange(options.Background?.FirstIds(typeIndex, int.MaxValue) ?? []);
        return [.. known];
    }
}
