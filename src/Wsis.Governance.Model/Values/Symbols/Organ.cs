namespace Wsis.Governance.Values;

/// <summary>The organs that adopt, mandate and receive.</summary>
/// <remarks>Symbols name many more bodies; the codes of those are codes of this list that it does not know.</remarks>
public sealed class Organ : CodeList<Organ>, ICodeList
{
    /// <summary>The General Assembly of the United Nations.</summary>
    public static Code<Organ> GeneralAssembly => Define("generalAssembly");

    /// <summary>The Economic and Social Council.</summary>
    public static Code<Organ> EconomicAndSocialCouncil => Define("economicAndSocialCouncil");

    /// <summary>The Security Council.</summary>
    public static Code<Organ> SecurityCouncil => Define("securityCouncil");

    /// <summary>The Trusteeship Council.</summary>
    public static Code<Organ> TrusteeshipCouncil => Define("trusteeshipCouncil");

    /// <summary>The Human Rights Council.</summary>
    public static Code<Organ> HumanRightsCouncil => Define("humanRightsCouncil");

    /// <summary>The Commission on Science and Technology for Development, a functional commission of the
    /// Council.</summary>
    public static Code<Organ> CommissionOnScienceAndTechnologyForDevelopment =>
        Define("commissionOnScienceAndTechnologyForDevelopment");

    /// <summary>The Secretariat, headed by the Secretary-General.</summary>
    public static Code<Organ> Secretariat => Define("secretariat");

    /// <summary>The World Summit on the Information Society and its preparatory committees.</summary>
    public static Code<Organ> Wsis => Define("wsis");

    private static readonly string[] known =
    [
        "generalAssembly", "economicAndSocialCouncil", "securityCouncil", "trusteeshipCouncil",
        "humanRightsCouncil", "commissionOnScienceAndTechnologyForDevelopment", "secretariat", "wsis",
    ];

    private Organ()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "an organ";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
