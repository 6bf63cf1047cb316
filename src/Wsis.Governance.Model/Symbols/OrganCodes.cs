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
}
