namespace Wsis.Governance;

/// <summary>The stakeholder groups of the Tunis Agenda (35, 36) and of the 2011 report, and the groups that resolutions
/// address.</summary>
public sealed class StakeholderGroup : CodeList<StakeholderGroup>, ICodeList
{
    /// <summary>Governments.</summary>
    public static Code<StakeholderGroup> Government => Define("government");

    /// <summary>The private sector.</summary>
    public static Code<StakeholderGroup> PrivateSector => Define("privateSector");

    /// <summary>Civil society.</summary>
    public static Code<StakeholderGroup> CivilSociety => Define("civilSociety");

    /// <summary>Intergovernmental organizations (Tunis Agenda, 35 (d)).</summary>
    public static Code<StakeholderGroup> IntergovernmentalOrganization => Define("intergovernmentalOrganization");

    /// <summary>International organizations (Tunis Agenda, 35 (e)); in the table of the 2011 report this covers the
    /// intergovernmental ones too.</summary>
    public static Code<StakeholderGroup> InternationalOrganization => Define("internationalOrganization");

    /// <summary>The academic and technical communities (Tunis Agenda, 36).</summary>
    public static Code<StakeholderGroup> AcademicAndTechnicalCommunity => Define("academicAndTechnicalCommunity");

    /// <summary>No one group: a body in which several groups sit, such as the Forum.</summary>
    public static Code<StakeholderGroup> Multistakeholder => Define("multistakeholder");

    /// <summary>The international community as a whole.</summary>
    public static Code<StakeholderGroup> InternationalCommunity => Define("internationalCommunity");

    /// <summary>The States Members of an organization, where they are not addressed as governments.</summary>
    public static Code<StakeholderGroup> MemberState => Define("memberState");

    /// <summary>The States parties to a treaty.</summary>
    public static Code<StakeholderGroup> StateParty => Define("stateParty");

    /// <summary>The parties to an armed conflict.</summary>
    public static Code<StakeholderGroup> PartyToConflict => Define("partyToConflict");

    /// <summary>Donors and development partners.</summary>
    public static Code<StakeholderGroup> DonorCommunity => Define("donorCommunity");

    /// <summary>The United Nations system: its entities, agencies, bodies and country teams together.</summary>
    public static Code<StakeholderGroup> UnitedNationsSystem => Define("unitedNationsSystem");

    /// <summary>The specialized agencies together.</summary>
    public static Code<StakeholderGroup> SpecializedAgencies => Define("specializedAgencies");

    /// <summary>The funds and programmes of the United Nations together.</summary>
    public static Code<StakeholderGroup> FundsAndProgrammes => Define("fundsAndProgrammes");

    /// <summary>The regional commissions of the United Nations together.</summary>
    public static Code<StakeholderGroup> RegionalCommissions => Define("regionalCommissions");

    /// <summary>Regional and subregional organizations.</summary>
    public static Code<StakeholderGroup> RegionalOrganization => Define("regionalOrganization");

    /// <summary>International and regional financial institutions.</summary>
    public static Code<StakeholderGroup> InternationalFinancialInstitution =>
        Define("internationalFinancialInstitution");

    /// <summary>The human rights treaty bodies together.</summary>
    public static Code<StakeholderGroup> TreatyBodies => Define("treatyBodies");

    /// <summary>The holders of mandates of the special procedures together.</summary>
    public static Code<StakeholderGroup> SpecialProcedures => Define("specialProcedures");

    /// <summary>Peacekeeping operations and special political missions together.</summary>
    public static Code<StakeholderGroup> PeaceOperations => Define("peaceOperations");

    /// <summary>National human rights institutions.</summary>
    public static Code<StakeholderGroup> NationalHumanRightsInstitution => Define("nationalHumanRightsInstitution");

    /// <summary>Parliaments.</summary>
    public static Code<StakeholderGroup> NationalParliament => Define("nationalParliament");

    /// <summary>Local and regional authorities.</summary>
    public static Code<StakeholderGroup> LocalAuthority => Define("localAuthority");

    /// <summary>The media.</summary>
    public static Code<StakeholderGroup> MediaOrganization => Define("mediaOrganization");

    /// <summary>All relevant stakeholders, whoever they are.</summary>
    public static Code<StakeholderGroup> RelevantStakeholder => Define("relevantStakeholder");

    private static readonly string[] known =
    [
        "government", "privateSector", "civilSociety", "intergovernmentalOrganization", "internationalOrganization",
        "academicAndTechnicalCommunity", "multistakeholder", "internationalCommunity", "memberState", "stateParty",
        "partyToConflict", "donorCommunity", "unitedNationsSystem", "specializedAgencies", "fundsAndProgrammes",
        "regionalCommissions", "regionalOrganization", "internationalFinancialInstitution", "treatyBodies",
        "specialProcedures", "peaceOperations", "nationalHumanRightsInstitution", "nationalParliament",
        "localAuthority", "mediaOrganization", "relevantStakeholder",
    ];

    private StakeholderGroup()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "a stakeholder group";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
