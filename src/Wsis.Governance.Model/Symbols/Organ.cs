namespace Wsis.Governance;

/// <summary>The organs that adopt, mandate and receive.</summary>
/// <remarks>Every body that has document symbols of its own and is known to this version has a code here.</remarks>
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
    /// <summary>The Committee on the Peaceful Uses of Outer Space.</summary>
    public static Code<Organ> CommitteeOnThePeacefulUsesOfOuterSpace =>
        Define("committeeOnThePeacefulUsesOfOuterSpace");
    /// <summary>The Committee on Non-Governmental Organizations.</summary>
    public static Code<Organ> CommitteeOnNonGovernmentalOrganizations =>
        Define("committeeOnNonGovernmentalOrganizations");
    /// <summary>The Committee on Economic, Social and Cultural Rights.</summary>
    public static Code<Organ> CommitteeOnEconomicSocialAndCulturalRights =>
        Define("committeeOnEconomicSocialAndCulturalRights");
    /// <summary>The Economic Commission for Latin America and the Caribbean, and its forerunner for Latin
    /// America.</summary>
    public static Code<Organ> EconomicCommissionForLatinAmericaAndTheCaribbean =>
        Define("economicCommissionForLatinAmericaAndTheCaribbean");
    /// <summary>The Statistical Commission.</summary>
    public static Code<Organ> StatisticalCommission => Define("statisticalCommission");
    /// <summary>The Commission on Human Rights, which the Human Rights Council followed in 2006.</summary>
    public static Code<Organ> CommissionOnHumanRights => Define("commissionOnHumanRights");
    /// <summary>The Commission for Social Development.</summary>
    public static Code<Organ> CommissionForSocialDevelopment => Define("commissionForSocialDevelopment");
    /// <summary>The Commission on the Status of Women.</summary>
    public static Code<Organ> CommissionOnTheStatusOfWomen => Define("commissionOnTheStatusOfWomen");
    /// <summary>The Commission on Narcotic Drugs.</summary>
    public static Code<Organ> CommissionOnNarcoticDrugs => Define("commissionOnNarcoticDrugs");
    /// <summary>The Commission on Population and Development.</summary>
    public static Code<Organ> CommissionOnPopulationAndDevelopment => Define("commissionOnPopulationAndDevelopment");
    /// <summary>The Economic and Social Commission for Asia and the Pacific, and its forerunner for Asia and the
    /// Far East.</summary>
    public static Code<Organ> EconomicAndSocialCommissionForAsiaAndThePacific =>
        Define("economicAndSocialCommissionForAsiaAndThePacific");
    /// <summary>The Economic Commission for Africa.</summary>
    public static Code<Organ> EconomicCommissionForAfrica => Define("economicCommissionForAfrica");
    /// <summary>The Commission on Crime Prevention and Criminal Justice.</summary>
    public static Code<Organ> CommissionOnCrimePreventionAndCriminalJustice =>
        Define("commissionOnCrimePreventionAndCriminalJustice");
    /// <summary>The Drug Supervisory Body.</summary>
    public static Code<Organ> DrugSupervisoryBody => Define("drugSupervisoryBody");
    /// <summary>The Economic Commission for Europe.</summary>
    public static Code<Organ> EconomicCommissionForEurope => Define("economicCommissionForEurope");
    /// <summary>The Economic and Social Commission for Western Asia, and its forerunners.</summary>
    public static Code<Organ> EconomicAndSocialCommissionForWesternAsia =>
        Define("economicAndSocialCommissionForWesternAsia");
    /// <summary>The United Nations Children's Fund.</summary>
    public static Code<Organ> ChildrensFund => Define("childrensFund");
    /// <summary>The International Narcotics Control Board.</summary>
    public static Code<Organ> InternationalNarcoticsControlBoard => Define("internationalNarcoticsControlBoard");
    /// <summary>The Permanent Central Opium Board.</summary>
    public static Code<Organ> PermanentCentralOpiumBoard => Define("permanentCentralOpiumBoard");
    /// <summary>The Office of the High Commissioner for Human Rights.</summary>
    public static Code<Organ> OfficeOfTheHighCommissionerForHumanRights =>
        Define("officeOfTheHighCommissionerForHumanRights");
    /// <summary>The Administrative Committee on Coordination, now the Chief Executives Board.</summary>
    public static Code<Organ> AdministrativeCommitteeOnCoordination => Define("administrativeCommitteeOnCoordination");
    /// <summary>The United Nations Administrative Tribunal (1950-2009).</summary>
    public static Code<Organ> AdministrativeTribunal => Define("administrativeTribunal");
    /// <summary>The meetings of the States parties to the Biological Weapons Convention.</summary>
    public static Code<Organ> BiologicalWeaponsConvention => Define("biologicalWeaponsConvention");
    /// <summary>The Committee against Torture.</summary>
    public static Code<Organ> CommitteeAgainstTorture => Define("committeeAgainstTorture");
    /// <summary>The Subcommittee on Prevention of Torture.</summary>
    public static Code<Organ> SubcommitteeOnPreventionOfTorture => Define("subcommitteeOnPreventionOfTorture");
    /// <summary>The bodies of the Convention on Biological Diversity.</summary>
    public static Code<Organ> ConventionOnBiologicalDiversity => Define("conventionOnBiologicalDiversity");
    /// <summary>The Human Rights Committee.</summary>
    public static Code<Organ> HumanRightsCommittee => Define("humanRightsCommittee");
    /// <summary>The meetings of the parties to the Convention on Certain Conventional Weapons.</summary>
    public static Code<Organ> ConventionOnCertainConventionalWeapons =>
        Define("conventionOnCertainConventionalWeapons");
    /// <summary>The Conference on Disarmament.</summary>
    public static Code<Organ> ConferenceOnDisarmament => Define("conferenceOnDisarmament");
    /// <summary>The United Nations System Chief Executives Board for Coordination.</summary>
    public static Code<Organ> ChiefExecutivesBoardForCoordination => Define("chiefExecutivesBoardForCoordination");
    /// <summary>The Committee on Enforced Disappearances.</summary>
    public static Code<Organ> CommitteeOnEnforcedDisappearances => Define("committeeOnEnforcedDisappearances");
    /// <summary>The Committee on the Elimination of Discrimination against Women.</summary>
    public static Code<Organ> CommitteeOnTheEliminationOfDiscriminationAgainstWomen =>
        Define("committeeOnTheEliminationOfDiscriminationAgainstWomen");
    /// <summary>The Committee on the Elimination of Racial Discrimination.</summary>
    public static Code<Organ> CommitteeOnTheEliminationOfRacialDiscrimination =>
        Define("committeeOnTheEliminationOfRacialDiscrimination");
    /// <summary>The Commission on the Limits of the Continental Shelf.</summary>
    public static Code<Organ> CommissionOnTheLimitsOfTheContinentalShelf =>
        Define("commissionOnTheLimitsOfTheContinentalShelf");
    /// <summary>The Committee on Migrant Workers.</summary>
    public static Code<Organ> CommitteeOnMigrantWorkers => Define("committeeOnMigrantWorkers");
    /// <summary>The Committee on the Rights of the Child.</summary>
    public static Code<Organ> CommitteeOnTheRightsOfTheChild => Define("committeeOnTheRightsOfTheChild");
    /// <summary>The Committee on the Rights of Persons with Disabilities.</summary>
    public static Code<Organ> CommitteeOnTheRightsOfPersonsWithDisabilities =>
        Define("committeeOnTheRightsOfPersonsWithDisabilities");
    /// <summary>The Conference of the Parties to the Convention against Transnational Organized Crime.</summary>
    public static Code<Organ> ConferenceOfThePartiesToTheConventionAgainstTransnationalOrganizedCrime =>
        Define("conferenceOfThePartiesToTheConventionAgainstTransnationalOrganizedCrime");
    /// <summary>The United Nations Development Programme.</summary>
    public static Code<Organ> DevelopmentProgramme => Define("developmentProgramme");
    /// <summary>The United Nations Population Fund.</summary>
    public static Code<Organ> PopulationFund => Define("populationFund");
    /// <summary>The United Nations Office for Project Services.</summary>
    public static Code<Organ> OfficeForProjectServices => Define("officeForProjectServices");
    /// <summary>The Executive Committee of the Programme of the High Commissioner for Refugees.</summary>
    public static Code<Organ> ExecutiveCommitteeOfTheHighCommissionersProgramme =>
        Define("executiveCommitteeOfTheHighCommissionersProgramme");
    /// <summary>The bodies of the Framework Convention on Climate Change.</summary>
    public static Code<Organ> FrameworkConventionOnClimateChange => Define("frameworkConventionOnClimateChange");
    /// <summary>The United Nations Group of Experts on Geographical Names.</summary>
    public static Code<Organ> GroupOfExpertsOnGeographicalNames => Define("groupOfExpertsOnGeographicalNames");
    /// <summary>Conferences on narcotic drugs.</summary>
    public static Code<Organ> ConferencesOnNarcoticDrugs => Define("conferencesOnNarcoticDrugs");
    /// <summary>The instruments and meetings that all treaty bodies share.</summary>
    public static Code<Organ> InternationalHumanRightsInstruments => Define("internationalHumanRightsInstruments");
    /// <summary>The United Nations Human Settlements Programme.</summary>
    public static Code<Organ> HumanSettlementsProgramme => Define("humanSettlementsProgramme");
    /// <summary>The bodies of the Convention to Combat Desertification.</summary>
    public static Code<Organ> ConventionToCombatDesertification => Define("conventionToCombatDesertification");
    /// <summary>The International Court of Justice.</summary>
    public static Code<Organ> InternationalCourtOfJustice => Define("internationalCourtOfJustice");
    /// <summary>The United Nations Industrial Development Organization.</summary>
    public static Code<Organ> IndustrialDevelopmentOrganization => Define("industrialDevelopmentOrganization");
    /// <summary>The International Seabed Authority.</summary>
    public static Code<Organ> InternationalSeabedAuthority => Define("internationalSeabedAuthority");

    /// <summary>The International Research and Training Institute for the Advancement of Women.</summary>
    public static Code<Organ> ResearchAndTrainingInstituteForTheAdvancementOfWomen =>
        Define("researchAndTrainingInstituteForTheAdvancementOfWomen");
    /// <summary>The treaty bodies together.</summary>
    public static Code<Organ> HumanRightsTreatyBodies => Define("humanRightsTreatyBodies");
    /// <summary>The Joint Inspection Unit.</summary>
    public static Code<Organ> JointInspectionUnit => Define("jointInspectionUnit");
    /// <summary>The conferences of the parties to the Treaty on the Non-Proliferation of Nuclear Weapons.</summary>
    public static Code<Organ> TreatyOnTheNonProliferationOfNuclearWeapons =>
        Define("treatyOnTheNonProliferationOfNuclearWeapons");
    /// <summary>The Peacebuilding Commission.</summary>
    public static Code<Organ> PeacebuildingCommission => Define("peacebuildingCommission");
    /// <summary>The Preparatory Commission for the International Criminal Court.</summary>
    public static Code<Organ> PreparatoryCommissionForTheInternationalCriminalCourt =>
        Define("preparatoryCommissionForTheInternationalCriminalCourt");
    /// <summary>The Strategic Approach to International Chemicals Management.</summary>
    public static Code<Organ> StrategicApproachToInternationalChemicalsManagement =>
        Define("strategicApproachToInternationalChemicalsManagement");
    /// <summary>The Meeting of States Parties to the Convention on the Law of the Sea.</summary>
    public static Code<Organ> MeetingOfStatesPartiesToTheConventionOnTheLawOfTheSea =>
        Define("meetingOfStatesPartiesToTheConventionOnTheLawOfTheSea");
    /// <summary>The United Nations Conference on Trade and Development.</summary>
    public static Code<Organ> ConferenceOnTradeAndDevelopment => Define("conferenceOnTradeAndDevelopment");
    /// <summary>The meetings of the States parties to the Treaty on the Prohibition of Nuclear Weapons.</summary>
    public static Code<Organ> TreatyOnTheProhibitionOfNuclearWeapons =>
        Define("treatyOnTheProhibitionOfNuclearWeapons");
    /// <summary>The United Nations Environment Programme and its Environment Assembly.</summary>
    public static Code<Organ> EnvironmentProgramme => Define("environmentProgramme");
    /// <summary>The United Nations Institute for Disarmament Research.</summary>
    public static Code<Organ> InstituteForDisarmamentResearch => Define("instituteForDisarmamentResearch");
    /// <summary>The United Nations Entity for Gender Equality and the Empowerment of Women (UN-Women), and the Fund
    /// before it.</summary>
    public static Code<Organ> EntityForGenderEqualityAndTheEmpowermentOfWomen =>
        Define("entityForGenderEqualityAndTheEmpowermentOfWomen");
    /// <summary>The United Nations Interregional Crime and Justice Research Institute.</summary>
    public static Code<Organ> InterregionalCrimeAndJusticeResearchInstitute =>
        Define("interregionalCrimeAndJusticeResearchInstitute");
    /// <summary>The United Nations Institute for Training and Research.</summary>
    public static Code<Organ> InstituteForTrainingAndResearch => Define("instituteForTrainingAndResearch");
    /// <summary>The United Nations Research Institute for Social Development.</summary>
    public static Code<Organ> ResearchInstituteForSocialDevelopment => Define("researchInstituteForSocialDevelopment");
    /// <summary>The United Nations Relief and Works Agency for Palestine Refugees in the Near East.</summary>
    public static Code<Organ> ReliefAndWorksAgencyForPalestineRefugees =>
        Define("reliefAndWorksAgencyForPalestineRefugees");
    /// <summary>The United Nations System Staff College.</summary>
    public static Code<Organ> SystemStaffCollege => Define("systemStaffCollege");
    /// <summary>The United Nations University.</summary>
    public static Code<Organ> UnitedNationsUniversity => Define("unitedNationsUniversity");
    /// <summary>The World Food Council.</summary>
    public static Code<Organ> WorldFoodCouncil => Define("worldFoodCouncil");
    /// <summary>The World Food Programme.</summary>
    public static Code<Organ> WorldFoodProgramme => Define("worldFoodProgramme");

    private static readonly string[] known =
    [
        "generalAssembly", "economicAndSocialCouncil", "securityCouncil", "trusteeshipCouncil", "humanRightsCouncil",
        "commissionOnScienceAndTechnologyForDevelopment", "secretariat", "wsis",
        "committeeOnThePeacefulUsesOfOuterSpace", "committeeOnNonGovernmentalOrganizations",
        "committeeOnEconomicSocialAndCulturalRights", "economicCommissionForLatinAmericaAndTheCaribbean",
        "statisticalCommission", "commissionOnHumanRights", "commissionForSocialDevelopment",
        "commissionOnTheStatusOfWomen", "commissionOnNarcoticDrugs", "commissionOnPopulationAndDevelopment",
        "economicAndSocialCommissionForAsiaAndThePacific", "economicCommissionForAfrica",
        "commissionOnCrimePreventionAndCriminalJustice", "drugSupervisoryBody", "economicCommissionForEurope",
        "economicAndSocialCommissionForWesternAsia", "childrensFund", "internationalNarcoticsControlBoard",
        "permanentCentralOpiumBoard", "officeOfTheHighCommissionerForHumanRights",
        "administrativeCommitteeOnCoordination", "administrativeTribunal", "biologicalWeaponsConvention",
        "committeeAgainstTorture", "subcommitteeOnPreventionOfTorture", "conventionOnBiologicalDiversity",
        "humanRightsCommittee", "conventionOnCertainConventionalWeapons", "conferenceOnDisarmament",
        "chiefExecutivesBoardForCoordination", "committeeOnEnforcedDisappearances",
        "committeeOnTheEliminationOfDiscriminationAgainstWomen", "committeeOnTheEliminationOfRacialDiscrimination",
        "commissionOnTheLimitsOfTheContinentalShelf", "committeeOnMigrantWorkers", "committeeOnTheRightsOfTheChild",
        "committeeOnTheRightsOfPersonsWithDisabilities",
        "conferenceOfThePartiesToTheConventionAgainstTransnationalOrganizedCrime", "developmentProgramme",
        "populationFund", "officeForProjectServices", "executiveCommitteeOfTheHighCommissionersProgramme",
        "frameworkConventionOnClimateChange", "groupOfExpertsOnGeographicalNames", "conferencesOnNarcoticDrugs",
        "internationalHumanRightsInstruments", "humanSettlementsProgramme", "conventionToCombatDesertification",
        "internationalCourtOfJustice", "industrialDevelopmentOrganization", "internationalSeabedAuthority",
        "researchAndTrainingInstituteForTheAdvancementOfWomen", "humanRightsTreatyBodies", "jointInspectionUnit",
        "treatyOnTheNonProliferationOfNuclearWeapons", "peacebuildingCommission",
        "preparatoryCommissionForTheInternationalCriminalCourt",
        "strategicApproachToInternationalChemicalsManagement",
        "meetingOfStatesPartiesToTheConventionOnTheLawOfTheSea", "conferenceOnTradeAndDevelopment",
        "treatyOnTheProhibitionOfNuclearWeapons", "environmentProgramme", "instituteForDisarmamentResearch",
        "entityForGenderEqualityAndTheEmpowermentOfWomen", "interregionalCrimeAndJusticeResearchInstitute",
        "instituteForTrainingAndResearch", "researchInstituteForSocialDevelopment",
        "reliefAndWorksAgencyForPalestineRefugees", "systemStaffCollege", "unitedNationsUniversity",
        "worldFoodCouncil", "worldFoodProgramme",
    ];

    private Organ()
    {
    }

    /// <inheritdoc/>
    public static string Kind => "an organ";

    /// <inheritdoc/>
    public static ReadOnlySpan<string> Known => known;
}
