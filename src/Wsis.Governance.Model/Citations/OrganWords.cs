namespace Wsis.Governance.Citations;

/// <summary>Makes an organ of the words that name it, met one by one in either direction.</summary>
internal ref struct OrganWords
{
    private const WordRole Modifiers = WordRole.Security | WordRole.Economic | WordRole.Rights;
    private const WordRole Nouns = WordRole.Assembly | WordRole.Council | WordRole.Commission;

    private WordRole seen;

    /// <summary>True where a word of an organ has been met.</summary>
    public readonly bool HasAny => seen != WordRole.None;

    /// <summary>The organ, as far as it has been named.</summary>
    public readonly CitedOrgan Organ => seen switch
    {
        _ when (seen & WordRole.Other) != 0 => CitedOrgan.Other,
        _ when (seen & WordRole.Assembly) != 0 => CitedOrgan.GeneralAssembly,
        _ when (seen & WordRole.Commission) != 0 => (seen & WordRole.Rights) != 0
            ? CitedOrgan.CommissionOnHumanRights : CitedOrgan.Other,
        _ when (seen & WordRole.Trusteeship) != 0 => CitedOrgan.TrusteeshipCouncil,
        _ when (seen & WordRole.Council) == 0 => CitedOrgan.None,
        _ when (seen & WordRole.Security) != 0 => CitedOrgan.SecurityCouncil,
        _ when (seen & WordRole.Rights) != 0 => CitedOrgan.HumanRightsCouncil,
        _ when (seen & WordRole.Economic) != 0 => CitedOrgan.EconomicAndSocialCouncil,
        _ => CitedOrgan.Council,
    };

    /// <summary>Takes the next word.</summary>
    /// <param name="role">Its role.</param>
    /// <returns>False where the word does not belong to the organ any more, or nothing can be added to it.</returns>
    public bool TryAdd(WordRole role)
    {
        role &= Modifiers | Nouns | WordRole.Trusteeship | WordRole.Other;
        var isSecondNoun = (role & Nouns) != 0 && (seen & Nouns) != 0;
        if (role == WordRole.None || isSecondNoun)
        {
            return false;
        }

        seen |= role;
        return (seen & (WordRole.Assembly | WordRole.Other)) == 0
            && !((seen & Nouns) != 0 && (seen & Modifiers) != 0 && (seen & WordRole.Commission) == 0);
    }
}
