namespace Wsis.Governance.Symbols;

/// <summary>The codes of the organs whose resolutions can be cited by number.</summary>
internal static class OrganCodes
{
    public const string GeneralAssembly = "generalAssembly";
    public const string SecurityCouncil = "securityCouncil";
    public const string EconomicAndSocialCouncil = "economicAndSocialCouncil";
    public const string HumanRightsCouncil = "humanRightsCouncil";
    public const string CommissionOnHumanRights = "commissionOnHumanRights";
    public const string TrusteeshipCouncil = "trusteeshipCouncil";
    public const string EnvironmentProgramme = "environmentProgramme";
    public const string HumanSettlementsProgramme = "humanSettlementsProgramme";

    /// <summary>The code of the organ with a usual acronym; null for others.</summary>
    public static string? OfAcronym(string text) => text.ToUpperInvariant() switch
    {
        "GA" or "UNGA" => GeneralAssembly,
        "SC" or "UNSC" => SecurityCouncil,
        "ECOSOC" => EconomicAndSocialCouncil,
        "HRC" or "UNHRC" => HumanRightsCouncil,
        "CHR" => CommissionOnHumanRights,
        "UNEA" => EnvironmentProgramme,
        "CSTD" or "UNCSTD" => "commissionOnScienceAndTechnologyForDevelopment",
        _ => null,
    };
}
