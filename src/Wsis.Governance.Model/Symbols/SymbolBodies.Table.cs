namespace Wsis.Governance.Symbols;

internal static partial class SymbolBodies
{
    /// <summary>The bodies that symbols begin with, one per line: the first part or the first two, and the code of
    /// the organ whose documents they are. <c>!</c> marks the organs whose second part must be known too, because
    /// other organizations use the same letters (<c>A/INB</c> of the World Health Organization, <c>S/CSS</c> of the
    /// World Trade Organization).</summary>
    /// <remarks>Sources: Dag Hammarskjöld Library, research guide on document symbols, and its table of bodies by
    /// prefix (which names the body of each line from <c>ICJ</c> to <c>INSTRAW</c>, the regional commissions
    /// under their old names and the organs of the Assembly); the guides of the University of Western Ontario and
    /// of the Michigan Journal of International Law for <c>T</c>, <c>AT</c>, <c>WFC</c>, <c>ID</c>; for the rest
    /// symbols printed by the bodies themselves, and a few lines (E/CN.3, E/CN.5, E/CN.14 to E/CN.16, E/C.2,
    /// E/HLPF, ACC, BWC, CCW, CTOC, ICCD, SAICM) from memory, not verified. The full list, ST/LIB/SER.B/5/Rev.5,
    /// has not been read.</remarks>
    private static ReadOnlySpan<byte> Table =>
        """
        A ! generalAssembly
        A/AB generalAssembly
        A/BUR generalAssembly
        A/COPUOS committeeOnThePeacefulUsesOfOuterSpace
        A/CR generalAssembly
        A/EXECUTIVE generalAssembly
        A/HQC generalAssembly
        A/HRC humanRightsCouncil
        A/ICH generalAssembly
        A/LA generalAssembly
        A/LN generalAssembly
        A/NC generalAssembly
        A/SEC generalAssembly
        A/SITE generalAssembly
        A/SPC generalAssembly
        A/UNRRA generalAssembly
        A/WGAP generalAssembly
        A/WGFS generalAssembly
        A/WGUNS generalAssembly
        E ! economicAndSocialCouncil
        E/C.2 committeeOnNonGovernmentalOrganizations
        E/C.12 committeeOnEconomicSocialAndCulturalRights
        E/CEPAL economicCommissionForLatinAmericaAndTheCaribbean
        E/CN.3 statisticalCommission
        E/CN.4 commissionOnHumanRights
        E/CN.5 commissionForSocialDevelopment
        E/CN.6 commissionOnTheStatusOfWomen
        E/CN.7 commissionOnNarcoticDrugs
        E/CN.9 commissionOnPopulationAndDevelopment
        E/CN.11 economicAndSocialCommissionForAsiaAndThePacific
        E/CN.12 economicCommissionForLatinAmericaAndTheCaribbean
        E/CN.14 economicCommissionForAfrica
        E/CN.15 commissionOnCrimePreventionAndCriminalJustice
        E/CN.16 commissionOnScienceAndTechnologyForDevelopment
        E/DSB drugSupervisoryBody
        E/ECA economicCommissionForAfrica
        E/ECAFE economicAndSocialCommissionForAsiaAndThePacific
        E/ECE economicCommissionForEurope
        E/ECLAC economicCommissionForLatinAmericaAndTheCaribbean
        E/ECWA economicAndSocialCommissionForWesternAsia
        E/ESCAP economicAndSocialCommissionForAsiaAndThePacific
        E/ESCWA economicAndSocialCommissionForWesternAsia
        E/FFDF economicAndSocialCouncil
        E/HLPF economicAndSocialCouncil
        E/HLS economicAndSocialCouncil
        E/HR commissionOnHumanRights
        E/ICEF childrensFund
        E/INCB internationalNarcoticsControlBoard
        E/LC economicCommissionForLatinAmericaAndTheCaribbean
        E/OB permanentCentralOpiumBoard
        S ! securityCouncil
        S/NC securityCouncil
        T ! trusteeshipCouncil
        ST secretariat
        ST/ECA economicCommissionForAfrica
        ST/ECAFE economicAndSocialCommissionForAsiaAndThePacific
        ST/ECE economicCommissionForEurope
        ST/ECLA economicCommissionForLatinAmericaAndTheCaribbean
        ST/ECLAC economicCommissionForLatinAmericaAndTheCaribbean
        ST/ECWA economicAndSocialCommissionForWesternAsia
        ST/ESCAP economicAndSocialCommissionForAsiaAndThePacific
        ST/ESCWA economicAndSocialCommissionForWesternAsia
        ST/HR officeOfTheHighCommissionerForHumanRights
        ST/UNESOB economicAndSocialCommissionForWesternAsia
        ACC administrativeCommitteeOnCoordination
        AT administrativeTribunal
        BWC biologicalWeaponsConvention
        CAT committeeAgainstTorture
        CAT/OP subcommitteeOnPreventionOfTorture
        CBD conventionOnBiologicalDiversity
        CCPR humanRightsCommittee
        CCW conventionOnCertainConventionalWeapons
        CD conferenceOnDisarmament
        CEB chiefExecutivesBoardForCoordination
        CED committeeOnEnforcedDisappearances
        CEDAW committeeOnTheEliminationOfDiscriminationAgainstWomen
        CERD committeeOnTheEliminationOfRacialDiscrimination
        CLCS commissionOnTheLimitsOfTheContinentalShelf
        CMW committeeOnMigrantWorkers
        CRC committeeOnTheRightsOfTheChild
        CRPD committeeOnTheRightsOfPersonsWithDisabilities
        CTOC conferenceOfThePartiesToTheConventionAgainstTransnationalOrganizedCrime
        DP developmentProgramme
        DP/FPA populationFund
        DP/OPS officeForProjectServices
        EC executiveCommitteeOfTheHighCommissionersProgramme
        ECA economicCommissionForAfrica
        ECAFE economicAndSocialCommissionForAsiaAndThePacific
        ECE economicCommissionForEurope
        ESCAP economicAndSocialCommissionForAsiaAndThePacific
        ESCWA economicAndSocialCommissionForWesternAsia
        ESOB economicAndSocialCommissionForWesternAsia
        FCCC frameworkConventionOnClimateChange
        FPA populationFund
        GEGN groupOfExpertsOnGeographicalNames
        GEN conferencesOnNarcoticDrugs
        HRI internationalHumanRightsInstruments
        HS humanSettlementsProgramme
        HSP humanSettlementsProgramme
        ICCD conventionToCombatDesertification
        ICEF childrensFund
        ICJ internationalCourtOfJustice
        ID industrialDevelopmentOrganization
        INSTRAW researchAndTrainingInstituteForTheAdvancementOfWomen
        INT humanRightsTreatyBodies
        INT/CAT committeeAgainstTorture
        INT/CCPR humanRightsCommittee
        INT/CED committeeOnEnforcedDisappearances
        INT/CEDAW committeeOnTheEliminationOfDiscriminationAgainstWomen
        INT/CERD committeeOnTheEliminationOfRacialDiscrimination
        INT/CESCR committeeOnEconomicSocialAndCulturalRights
        INT/CMW committeeOnMigrantWorkers
        INT/CRC committeeOnTheRightsOfTheChild
        INT/CRPD committeeOnTheRightsOfPersonsWithDisabilities
        ISBA internationalSeabedAuthority
        JIU jointInspectionUnit
        LC economicCommissionForLatinAmericaAndTheCaribbean
        NPT treatyOnTheNonProliferationOfNuclearWeapons
        OPS officeForProjectServices
        PBC peacebuildingCommission
        PCNICC preparatoryCommissionForTheInternationalCriminalCourt
        SAICM strategicApproachToInternationalChemicalsManagement
        SPLOS meetingOfStatesPartiesToTheConventionOnTheLawOfTheSea
        TD conferenceOnTradeAndDevelopment
        TRANS economicCommissionForEurope
        TPNW treatyOnTheProhibitionOfNuclearWeapons
        UNCTAD conferenceOnTradeAndDevelopment
        UNDP developmentProgramme
        UNEP environmentProgramme
        UNIDIR instituteForDisarmamentResearch
        UNIFEM entityForGenderEqualityAndTheEmpowermentOfWomen
        UNICRI interregionalCrimeAndJusticeResearchInstitute
        UNITAR instituteForTrainingAndResearch
        UNRISD researchInstituteForSocialDevelopment
        UNRWA reliefAndWorksAgencyForPalestineRefugees
        UNSSC systemStaffCollege
        UNU unitedNationsUniversity
        UNW entityForGenderEqualityAndTheEmpowermentOfWomen
        WAW economicAndSocialCommissionForWesternAsia
        WFC worldFoodCouncil
        WFP worldFoodProgramme
        WSIS wsis

        """u8;
}
