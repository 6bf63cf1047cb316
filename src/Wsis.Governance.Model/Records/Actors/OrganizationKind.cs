namespace Wsis.Governance;

/// <summary>The kind of an organization.</summary>
public sealed class OrganizationKind : CodeList<OrganizationKind>, ICodeList
{
    /// <summary>A principal organ of the United Nations.</summary>
    public static Code<OrganizationKind> PrincipalOrgan => Define("principalOrgan");

    /// <summary>A subsidiary body of an organ.</summary>
    public static Code<OrganizationKind> SubsidiaryBody => Define("subsidiaryBody");

    /// <summary>A functional commission of the Economic and Social Council.</summary>
    public static Code<OrganizationKind> FunctionalCommission => Define("functionalCommission");

    /// <summary>A specialized agency of the United Nations system.</summary>
    public static Code<OrganizationKind> SpecializedAgency => Define("specializedAgency");

    /// <summary>A department of the Secretariat or part of one.</summary>
    public static Code<OrganizationKind> SecretariatDepartment => Define("secretariatDepartment");

    /// <summary>An office or its holder.</summary>
    public static Code<OrganizationKind> Office => Define("office");

    /// <summary>A body that agencies of the system share.</summary>
    public static Code<OrganizationKind> InteragencyBody => Define("interagencyBody");

    /// <summary>An organization of States outside the United Nations system, or that system itself.</summary>
    public static Code<OrganizationKind> IntergovernmentalOrganization => Define("intergovernmentalOrganization");

    /// <summary>A body of the technical community.</summary>
    public static Code<OrganizationKind> TechnicalCommunityBody => Define("technicalCommunityBody");

    /// <summary>A non-governmental organization or network.</summary>
    public static Code<OrganizationKind> NonGovernmentalOrganization => Define("nonGovernmentalOrganization");

    /// <summary>An association of businesses.</summary>
    public static Code<OrganizationKind> BusinessAssociation => Define("businessAssociation");

    /// <summary>A State.</summary>
    public static Code<OrganizationKind> State => Define("state");

    /// <summary>A department of the government of a State.</summary>
    public static Code<OrganizationKind> Ministry => Define("ministry");

    /// <summary>A coalition or dialogue forum of States.</summary>
    public static Code<OrganizationKind> Coalition => Define("coalition");

    /// <summary>A fund.</summary>
    public static Code<OrganizationKind> Fund => Define("fund");

    /// <summary>A forum of all stakeholders.</summary>
    public static Code<OrganizationKind> MultistakeholderForum => Define("multistakeholderForum");

    /// <summary>An advisory committee of another body.</summary>
    public static Code<OrganizationKind> AdvisoryCommittee => Define("advisoryCommittee");

    /// <summary>A group of experts or a working group.</summary>
    public static Code<OrganizationKind> ExpertGroup => Define("expertGroup");

    /// <summary>A committee of experts that a treaty sets up.</summary>
    public static Code<OrganizationKind> TreatyBody => Define("treatyBody");

    /// <summary>A rapporteur, expert or working group with a mandate of the Human Rights Council.</summary>
    public static Code<OrganizationKind> SpecialProcedure => Define("specialProcedure");

    /// <summary>A peacekeeping operation.</summary>
    public static Code<OrganizationKind> PeacekeepingMission => Define("peacekeepingMission");

    /// <summary>A special political mission.</summary>
    public static Code<OrganizationKind> SpecialPoliticalMission => Define("specialPoliticalMission");

    /// <summary>A person in an office: the President of the General Assembly, an executive director.</summary>
    public static Code<OrganizationKind> OfficeHolder => Define("officeHolder");

    /// <summary>A forum in which States negotiate, such as the Conference on Disarmament.</summary>
    public static Code<OrganizationKind> NegotiatingForum => Define("negotiatingForum");

    /// <summary>A court or tribunal.</summary>
    public static Code<OrganizationKind> Court => Define("court");

    /// <summary>A regional commission of the United Nations.</summary>
    public static Code<OrganizationKind> RegionalCommission => Define("regionalCommission");

    /// <summary>A fund or programme of the United Nations.</summary>
    public static Code<OrganizationKind> FundOrProgramme => Define("fundOrProgramme");

    /// <summary>A research or training institute of the United Nations.</summary>
    public static Code<OrganizationKind> ResearchInstitute => Define("researchInstitute");

    private static readonly string[] known =
    [
        "principalOrgan", "subsidiaryBody", "functionalCommission", "specializedAgency", "secretariatDepartment",
        "office", "interagencyBody", "intergovernmentalOrganization", "technicalCommunityBody",
        "nonGovernmentalOrganization", "businessAssociation", "state", "ministry", "coalition", "fund",
        "multistakeholderForum", "advisoryCommittee", "expertGroup", "treatyBody", "specialProcedure",
        "peacekeepingMission", "specialPoliticalMission", "officeHolder", "negotiatingForum", "court",
        "regionalCommission", "fundOrProgramme", "researchInstitute",
    ];

    private OrganizationKind()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "a kind of organization";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
