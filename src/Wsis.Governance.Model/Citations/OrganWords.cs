using Wsis.Governance.Citations.Vocabulary;

namespace Wsis.Governance.Citations;

/// <summary>Makes an organ of the words that name it, met one by one in either direction.</summary>
internal ref struct OrganWords
{
    /// <summary>The nouns of organs.</summary>
    public const WordRole Nouns = WordRole.Assembly | WordRole.Council | WordRole.Commission;

    /// <summary>The words that make another body of a noun.</summary>
    public const WordRole Qualifiers = WordRole.OtherBody | WordRole.Environment | WordRole.Habitat;

    /// <summary>All words that name an organ.</summary>
    public const WordRole Parts = Modifiers | Nouns | WordRole.Trusteeship;

    private const WordRole Modifiers = WordRole.Security | WordRole.Economic | WordRole.Rights;

    private WordRole seen;

    /// <summary>True if a word of an organ has been met.</summary>
    public readonly bool HasAny => seen != WordRole.None;

    /// <summary>True if "Rights" has been met.</summary>
    public readonly bool HasRights => (seen & WordRole.Rights) != 0;

    /// <summary>True if the noun of an organ has been met.</summary>
    public readonly bool HasNoun => (seen & Nouns) != 0;

    /// <summary>The organ, as far as it has been named.</summary>
    public readonly CitedOrgan Organ => seen switch
    {
        _ when (seen & WordRole.OtherBody) != 0 => CitedOrgan.Other,
        _ when (seen & WordRole.Assembly) != 0 => (seen & WordRole.Environment) != 0 ? CitedOrgan.EnvironmentAssembly
            : (seen & WordRole.Habitat) != 0 ? CitedOrgan.HabitatAssembly
            : CitedOrgan.GeneralAssembly,
        _ when (seen & WordRole.Commission) != 0 => (seen & WordRole.Rights) != 0
            ? CitedOrgan.CommissionOnHumanRights : CitedOrgan.Other,
        _ when (seen & WordRole.Trusteeship) != 0 => CitedOrgan.TrusteeshipCouncil,
        _ when (seen & WordRole.Council) == 0 => CitedOrgan.None,
        _ when (seen & WordRole.Security) != 0 => CitedOrgan.SecurityCouncil,
        _ when (seen & WordRole.Rights) != 0 => CitedOrgan.HumanRightsCouncil,
        _ when (seen & WordRole.Economic) != 0 => CitedOrgan.EconomicAndSocialCouncil,
        _ => CitedOrgan.Council,
    };

    /// <summary>Adds the next word.</summary>
    /// <param name="role">Its role.</param>
    /// <returns>False if the word no longer belongs to the organ, or nothing can be added to it.</returns>
    public bool TryAdd(WordRole role)
    {
        role &= Parts | Qualifiers;
        var isSecondNoun = (role & Nouns) != 0 && (seen & Nouns) != 0;
        if ((role & ~Qualifiers) == WordRole.None || isSecondNoun)
        {
            return false;
        }

        seen |= role;
        return (seen & (WordRole.Assembly | WordRole.OtherBody)) == 0
            && !((seen & Nouns) != 0 && (seen & Modifiers) != 0 && (seen & WordRole.Commission) == 0);
    }
}
