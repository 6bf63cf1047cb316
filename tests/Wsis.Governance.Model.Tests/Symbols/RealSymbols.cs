using System.Text.RegularExpressions;

namespace Wsis.Governance.Tests.Symbols;

/// <summary>Real symbols of all families, each chosen for what it shows, and what they say. <c>=&gt;</c> comes before
/// the canonical form where it differs from the printed one.</summary>
internal static class RealSymbols
{
    /// <summary>The rows: printed form, canonical form, description.</summary>
    public static IEnumerable<(string Printed, string Canonical, string Says)> All =>
        from line in Regex.Replace(Table, @" =>\n *", " => ").Split('\n')
        let colon = line.IndexOf(" : ", StringComparison.Ordinal)
        let symbols = line[..colon].Split(" => ")
        select (symbols[0], symbols[^1], line[(colon + 3)..]);

    private const string Table =
        """
        A/66/77 : generalAssembly document session 66 number 77
        A/66/77-E/2011/103 : generalAssembly+economicAndSocialCouncil document session 66 number 77
        A/64/64-E/2009/10 : generalAssembly+economicAndSocialCouncil document session 64 number 64
        A/38/424-S/15989 : generalAssembly+securityCouncil document session 38 number 424
        A/66/782-S/2012/261 : generalAssembly+securityCouncil document session 66 number 782
        A/60/687 : generalAssembly document session 60 number 687
        A/60/687/Add.1 : generalAssembly document session 60 number 687 changes Add.1
        A/8500/Add.1 : generalAssembly document number 8500 changes Add.1
        A/1234 : generalAssembly document number 1234
        A/L.351 : generalAssembly limited number 351
        A/60/L.40 : generalAssembly limited session 60 number 40
        A/55/L.18/Add.1 : generalAssembly limited session 55 number 18 changes Add.1
        A/56/L.42 : generalAssembly limited session 56 number 42
        A/31/PV.62 : generalAssembly verbatimRecord session 31 number 62
        A/71/PV.4A : generalAssembly verbatimRecord session 71 number 4 letters A
        A/PV.1024 : generalAssembly verbatimRecord number 1024
        A/BUR/60/1 : generalAssembly document session 60 number 1
        A/INF/60/5 : generalAssembly information session 60 number 5
        A/C.1/L.386 : generalAssembly limited number 386
        A/C.2/59/3 : generalAssembly document session 59 number 3
        A/C.3/68/L.31 : generalAssembly limited session 68 number 31
        A/C.5/58/24 : generalAssembly document session 58 number 24
        A/C.5/58/SR.12 : generalAssembly summaryRecord session 58 number 12
        A/SPC/45/L.26 : generalAssembly limited session 45 number 26
        A/AC.105/271 : generalAssembly document number 271
        A/AC.105/C.2/SR.80 : generalAssembly summaryRecord number 80
        A/AC.96/1003 : generalAssembly document number 1003
        A/CN.4/2005/50 : generalAssembly document year 2005 number 50
        A/CN.9/WG.2/WP.145 : generalAssembly workingPaper number 145
        A/CONF.116/13 : generalAssembly document number 13
        A/CONF.62/122/Corr.1 : generalAssembly document number 122 changes Corr.1
        A/ES-10/537 : generalAssembly document emergency 10 number 537
        A/S-23/10/Rev.1 : generalAssembly document special 23 number 10 changes Rev.1
        A/RES/1(I) : generalAssembly resolution session 1 number 1
        A/RES/217(III) : generalAssembly resolution session 3 number 217
        A/RES/217(III)[A] : generalAssembly resolution session 3 number 217 letters A
        A/RES/217 (III) => A/RES/217(III) : generalAssembly resolution session 3 number 217
        A/RES/377(V)[AA] : generalAssembly resolution session 5 number 377 letters AA
        A/RES/17(I)[RULE-73] : generalAssembly resolution session 1 number 17 letters RULE-73
        A/RES/3363(XXX) : generalAssembly resolution session 30 number 3363
        A/RES/3367(XXX)[A] : generalAssembly resolution session 30 number 3367 letters A
        A/RES/3411(XXX)[D] : generalAssembly resolution session 30 number 3411 letters D
        A/RES/2008(XX) : generalAssembly resolution session 20 number 2008
        A/RES/1991(XVIII) : generalAssembly resolution session 18 number 1991
        A/RES/106(S-1) : generalAssembly resolution special 1 number 106
        A/RES/186(S-2) : generalAssembly resolution special 2 number 186
        A/RES/3362(S-VII) : generalAssembly resolution special 7 number 3362
        A/RES/1474(ES-IV) : generalAssembly resolution emergency 4 number 1474
        A/RES/2253(ES-V) : generalAssembly resolution emergency 5 number 2253
        A/RES/996(ES-IandII) : generalAssembly resolution emergency 1 number 996
        A/RES/31/1 : generalAssembly resolution session 31 number 1
        A/RES/31/6[A] : generalAssembly resolution session 31 number 6 letters A
        A/RES/31/208[IX] : generalAssembly resolution session 31 number 208 letters IX
        A/RES/50/38[B-VIII] : generalAssembly resolution session 50 number 38 letters B-VIII
        A/RES/32/40B : generalAssembly resolution session 32 number 40 letters B
        A/RES/50/160A : generalAssembly resolution session 50 number 160 letters A
        A/RES/57/270B : generalAssembly resolution session 57 number 270 letters B
        A/RES/59/113a => A/RES/59/113A : generalAssembly resolution session 59 number 113 letters A
        A/RES/60/252 : generalAssembly resolution session 60 number 252
        A/RES/60/252* => A/RES/60/252 : generalAssembly resolution session 60 number 252
        A/RES/70/238 A => A/RES/70/238A : generalAssembly resolution session 70 number 238 letters A
        A/RES/79/252A-B : generalAssembly resolution session 79 number 252 letters A-B
        A/RES/57/287A-B : generalAssembly resolution session 57 number 287 letters A-B
        A/RES/80/236 A–B => A/RES/80/236A-B : generalAssembly resolution session 80 number 236 letters A-B
        A/RES/S-8/1 : generalAssembly resolution special 8 number 1
        A/RES/S-10/2 : generalAssembly resolution special 10 number 2
        A/RES/ES-10/17 : generalAssembly resolution emergency 10 number 17
        A/DEC/50/411 : generalAssembly decision session 50 number 411
        A/DEC/ES-7/11 : generalAssembly decision emergency 7 number 11
        A/HRC/43/2 : humanRightsCouncil document session 43 number 2
        A/HRC/1/L.14 : humanRightsCouncil limited session 1 number 14
        A/HRC/28/L.15/Rev.1 : humanRightsCouncil limited session 28 number 15 changes Rev.1
        A/HRC/24/NGO/66 : humanRightsCouncil nongovernmentalStatement session 24 number 66
        A/HRC/6/G/4 : humanRightsCouncil document session 6 number 4
        A/HRC/29/CRP.1 : humanRightsCouncil conferenceRoomPaper session 29 number 1
        A/HRC/S-37/2 : humanRightsCouncil document special 37 number 2
        A/HRC/RES/39/2 : humanRightsCouncil resolution session 39 number 2
        A/HRC/RES/S-10/1 : humanRightsCouncil resolution special 10 number 1
        A/HRC/RES/OM/1/1 : humanRightsCouncil resolution session 1 number 1
        A/HRC/DEC/24/118 : humanRightsCouncil decision session 24 number 118
        A/HRC/PRST/35/1 : humanRightsCouncil presidentialStatement session 35 number 1
        A/HRC/PRST/OS/16/1 : humanRightsCouncil presidentialStatement session 16 number 1
        A/HRC/WG.6/50/MWI/3 : humanRightsCouncil document session 50 number 3
        A/HRC/WGAD/2015/3 : humanRightsCouncil document year 2015 number 3
        A/HRC/AC/3/2 : humanRightsCouncil document session 3 number 2
        A/79/5 (Vol. II) : generalAssembly document session 79 number 5 (Vol. II)
        A/79/6 (Sect. 3)/Add.10 : generalAssembly document session 79 number 6 (Sect. 3) changes Add.10
        A/80/6 (Sect.29A) => A/80/6 (Sect. 29A) : generalAssembly document session 80 number 6 (Sect. 29A)
        A/65/6 (Prog. 13) : generalAssembly document session 65 number 6 (Prog. 13)
        A/80/15 (Part II) : generalAssembly document session 80 number 15 (Part II)
        A/58/23 (Parts I-III) : generalAssembly document session 58 number 23 (Parts I-III)
        A/62/16(PARTII) => A/62/16 (Part II) : generalAssembly document session 62 number 16 (Part II)
        S/25700 : securityCouncil document number 25700
        S/8248/Add.7-9 : securityCouncil document number 8248 changes Add.7-9
        S/11833 : securityCouncil document number 11833
        S/1994/1 : securityCouncil document year 1994 number 1
        S/2006/393 : securityCouncil document year 2006 number 393
        S/2013/10/Add.16 : securityCouncil document year 2013 number 10 changes Add.16
        S/2001/1199 : securityCouncil document year 2001 number 1199
        S/2008/487/Add.1/Rev.1/Corr.2 : securityCouncil document year 2008 number 487 changes Add.1/Rev.1/Corr.2
        S/AC.27/1992/CRP.10 : securityCouncil conferenceRoomPaper year 1992 number 10
        S/Agenda/1650/Rev.1 : securityCouncil agenda number 1650 changes Rev.1
        S/AGENDA/1466 => S/Agenda/1466 : securityCouncil agenda number 1466
        S/INF/5/Rev.1 : securityCouncil information number 5 changes Rev.1
        S/PRST/2004/40 : securityCouncil presidentialStatement year 2004 number 40
        S/PV.2373 : securityCouncil verbatimRecord number 2373
        S/PV.7810 : securityCouncil verbatimRecord number 7810
        S/PV.7003 (Resumption 1) : securityCouncil verbatimRecord number 7003 (Resumption 1)
        S/PV.4950(Resumption1)/Corr.1 =>
            S/PV.4950 (Resumption 1)/Corr.1 : securityCouncil verbatimRecord number 4950 (Resumption 1) changes Corr.1
        S/RES/1006 : securityCouncil resolution number 1006
        S/RES/161(1961)[A] : securityCouncil resolution year 1961 number 161 letters A
        S/RES/1325(2000) : securityCouncil resolution year 2000 number 1325
        S/RES/1998(2011) : securityCouncil resolution year 2011 number 1998
        S/RES/2068(2012) : securityCouncil resolution year 2012 number 2068
        S/RES/2273 (2016) => S/RES/2273(2016) : securityCouncil resolution year 2016 number 2273
        E/1371 : economicAndSocialCouncil document number 1371
        E/3743 : economicAndSocialCouncil document number 3743
        E/5933 : economicAndSocialCouncil document number 5933
        E/1998/Rev.1 : economicAndSocialCouncil document number 1998 changes Rev.1
        E/1978/1 : economicAndSocialCouncil document year 1978 number 1
        E/1997/23 : economicAndSocialCouncil document year 1997 number 23
        E/2009/92 : economicAndSocialCouncil document year 2009 number 92
        E/2010/CRP.4 : economicAndSocialCouncil conferenceRoomPaper year 2010 number 4
        E/1987/L.51 : economicAndSocialCouncil limited year 1987 number 51
        E/2001/321 : economicAndSocialCouncil document year 2001 number 321
        E/2002/41(F) : economicAndSocialCouncil document year 2002 number 41 (F)
        E/INF/23 : economicAndSocialCouncil information number 23
        E/1991/23/Corr.1-E/C.12/1990/8 : economicAndSocialCouncil+committeeOnEconomicSocialAndCulturalRights document year 1991 number 23 changes Corr.1
        E/2010/27-E/CN.6/2010/11 : economicAndSocialCouncil+commissionOnTheStatusOfWomen document year 2010 number 27
        E/CN.7/1985/22||E/1985/23 =>
            E/CN.7/1985/22-E/1985/23 : commissionOnNarcoticDrugs+economicAndSocialCouncil document year 1985 number 22
        E/2012/41; E/ESCWA/27/9/Report => E/2012/41-E/ESCWA/27/9/Report : economicAndSocialCouncil+economicAndSocialCommissionForWesternAsia document year 2012 number 41
        E/NL.1953/149-154 : economicAndSocialCouncil nationalLaws year 1953 number 149-154
        E/NL.1947/11 : economicAndSocialCouncil nationalLaws year 1947 number 11
        E/RES/13(III) : economicAndSocialCouncil resolution session 3 number 13
        E/RES/1079(XXXIX) : economicAndSocialCouncil resolution session 39 number 1079
        E/RES/545(XVIII)[B] : economicAndSocialCouncil resolution session 18 number 545 letters B
        E/RES/1985/69 : economicAndSocialCouncil resolution year 1985 number 69
        E/RES/2010/2 : economicAndSocialCouncil resolution year 2010 number 2
        E/DEC/2004/234 : economicAndSocialCouncil decision year 2004 number 234
        E/C.2/2025/2/ADD.10 =>
            E/C.2/2025/2/Add.10 : committeeOnNonGovernmentalOrganizations document year 2025 number 2 changes Add.10
        E/C.12/1/Add.37 : committeeOnEconomicSocialAndCulturalRights document number 1 changes Add.37
        E/C.12/CRI/CO/4 : committeeOnEconomicSocialAndCulturalRights concludingObservations number 4
        E/C.12/2000/4 : committeeOnEconomicSocialAndCulturalRights document year 2000 number 4
        E/CN.4/1987/L.8 : commissionOnHumanRights limited year 1987 number 8
        E/CN.4/1992/S-1/1 : commissionOnHumanRights document special 1 year 1992 number 1
        E/CN.4/2003/SR.55 : commissionOnHumanRights summaryRecord year 2003 number 55
        E/CN.4/SR.1208 : commissionOnHumanRights summaryRecord number 1208
        E/CN.4/1991/17 : commissionOnHumanRights document year 1991 number 17
        E/CN.4/L.1245 : commissionOnHumanRights limited number 1245
        E/CN.4/RES/1984/21 : commissionOnHumanRights resolution year 1984 number 21
        E/CN.4/RES/D(VI) : commissionOnHumanRights resolution session 6
        E/CN.4/RES/II[XI] : commissionOnHumanRights resolution session 11
        E/CN.4/RES/7/(XXXV) : commissionOnHumanRights resolution session 35 number 7
        E/CN.4/RES/6A(XXXIII) : commissionOnHumanRights resolution session 33 number 6 letters A
        E/CN.4/DEC/1/(XXXV) : commissionOnHumanRights decision session 35 number 1
        E/CN.4/DEC/1999/108 : commissionOnHumanRights decision year 1999 number 108
        E/CN.4/Sub.2/2002/12 : commissionOnHumanRights document year 2002 number 12
        E/CN.6/2010/11 : commissionOnTheStatusOfWomen document year 2010 number 11
        E/CN.7/455 : commissionOnNarcoticDrugs document number 455
        E/CN.9/2014/4 : commissionOnPopulationAndDevelopment document year 2014 number 4
        E/CN.11/63 : economicAndSocialCommissionForAsiaAndThePacific document number 63
        E/CN.16/2011/2 : commissionOnScienceAndTechnologyForDevelopment document year 2011 number 2
        E/CONF.34/24/Add.1 : economicAndSocialCouncil document number 24 changes Add.1
        E/ICEF/2025/12 : childrensFund document year 2025 number 12
        E/INCB/1985/1/Supp.2 : internationalNarcoticsControlBoard document year 1985 number 1 changes Supp.2
        E/INCB/10/Add.2 : internationalNarcoticsControlBoard document number 10 changes Add.2
        E/INCB/52/SUPP.1 => E/INCB/52/Supp.1 : internationalNarcoticsControlBoard document number 52 changes Supp.1
        E/OB/12 : permanentCentralOpiumBoard document number 12
        E/OB/23/Add.7||E/DSB/25/Add.7 => E/OB/23/Add.7-E/DSB/25/Add.7 : permanentCentralOpiumBoard+drugSupervisoryBody document number 23 changes Add.7
        E/DSB/25/Add.1 : drugSupervisoryBody document number 25 changes Add.1
        E/FFDF/2020/3 : economicAndSocialCouncil document year 2020 number 3
        E/HLS/2017/1 : economicAndSocialCouncil document year 2017 number 1
        E/HR/30 : commissionOnHumanRights document number 30
        E/ECWA/171/Rev.2 : economicAndSocialCommissionForWesternAsia document number 171 changes Rev.2
        E/ECWA/XII/11 : economicAndSocialCommissionForWesternAsia document session 12 number 11
        E/ECWA/STAT/83-11 : economicAndSocialCommissionForWesternAsia document number 83-11
        E/ECWA/POP/WG.12/4 : economicAndSocialCommissionForWesternAsia document number 4
        E/ECWA/POP/CONF.6/WP.3 : economicAndSocialCommissionForWesternAsia workingPaper number 3
        E/ECWA/NR/SEM.1/BP.2 : economicAndSocialCommissionForWesternAsia backgroundPaper number 2
        E/ESCWA/13/1/Add.1 : economicAndSocialCommissionForWesternAsia document session 13 number 1 changes Add.1
        E/ESCWA/19/4 : economicAndSocialCommissionForWesternAsia document session 19 number 4
        E/ESCWA/23/5(Part I) =>
            E/ESCWA/23/5 (Part I) : economicAndSocialCommissionForWesternAsia document session 23 number 5 (Part I)
        E/ESCWA/23/5(Part I)/Add.2/Supp.7 => E/ESCWA/23/5 (Part I)/Add.2/Supp.7 : economicAndSocialCommissionForWesternAsia document session 23 number 5 (Part I) changes Add.2/Supp.7
        E/ESCWA/27/9/Report : economicAndSocialCommissionForWesternAsia report session 27 number 9
        E/ESCWA/C.1/19/14 : economicAndSocialCommissionForWesternAsia document session 19 number 14
        E/ESCWA/S-3/5 : economicAndSocialCommissionForWesternAsia document special 3 number 5
        E/ESCWA/NR/88/5 : economicAndSocialCommissionForWesternAsia document year 1988 number 5
        E/ESCWA/SD/1994/WG.4-WOM/L.1 : economicAndSocialCommissionForWesternAsia limited year 1994 number 1
        E/ESCWA/SD-WOM/1997/WG.1/2 : economicAndSocialCommissionForWesternAsia document year 1997 number 2
        E/ESCWA/SDD/2009/TECHNICAL PAPER.2 : economicAndSocialCommissionForWesternAsia technicalPaper year 2009 number 2
        E/ESCWA/SDD/2009/Technical Paper.2 => E/ESCWA/SDD/2009/TECHNICAL PAPER.2 : economicAndSocialCommissionForWesternAsia technicalPaper year 2009 number 2
        E/ESCWA/ENR/1999/[WG.2/]CP.10 : economicAndSocialCommissionForWesternAsia document year 1999 number 10 (WG.2/)
        E/ESCWA/OES/2003/CRP.10/Palestine => E/ESCWA/OES/2003/CRP.10/PALESTINE : economicAndSocialCommissionForWesternAsia conferenceRoomPaper year 2003 number 10
        E/ESCWA/SDPD/2013/BOOKLET.1 : economicAndSocialCommissionForWesternAsia document year 2013 number 1
        E/ESCWA/RES/214(XIX) : economicAndSocialCommissionForWesternAsia resolution session 19 number 214
        E/ESCAP/RES/73/9 : economicAndSocialCommissionForAsiaAndThePacific resolution session 73 number 9
        ESCAP/RES/74/3 : economicAndSocialCommissionForAsiaAndThePacific resolution session 74 number 3
        ESCWA/SDD/2003/BOOKLET.1 : economicAndSocialCommissionForWesternAsia document year 2003 number 1
        ECE/TRANS/274 : economicCommissionForEurope document number 274
        ECE/TRANS/WP.29/2018/157 : economicCommissionForEurope document year 2018 number 157
        ECE/TRANS/WP.30/AC.2/125 : economicCommissionForEurope document number 125
        ECE/BATUMI.CONF/2016/2/Add.1 : economicCommissionForEurope document year 2016 number 2 changes Add.1
        ECE/MP.EIA/34-ECE/MP.EIA/SEA/15 : economicCommissionForEurope document number 34
        T/RES/2183(LIII) : trusteeshipCouncil resolution session 53 number 2183
        T/PV.1700 : trusteeshipCouncil verbatimRecord number 1700
        T/PET.10/5 : trusteeshipCouncil petition number 5
        ST/AI/149/Rev.4/Amend.1 : secretariat administrativeIssuance number 149 changes Rev.4/Amend.1
        ST/AI/189/Add.3/Rev.2 : secretariat administrativeIssuance number 189 changes Add.3/Rev.2
        ST/SGB/1997/1 : secretariat administrativeIssuance year 1997 number 1
        ST/ADM/SER.B/1025 : secretariat document number 1025
        ST/ESA/STAT/SER.M/67/Rev.2 : secretariat document number 67 changes Rev.2
        ST/LIB/SER.B/5/Rev.5 : secretariat document number 5 changes Rev.5
        CAT/C/SR.209 : committeeAgainstTorture summaryRecord number 209
        CAT/C/28/D/146/1999 : committeeAgainstTorture views session 28 year 1999 number 146
        CAT/C/24/D/130&131/1999 : committeeAgainstTorture views session 24 year 1999 number 130-131
        CAT/C/ARM/CO/5 : committeeAgainstTorture concludingObservations number 5
        CAT/C/XXV/Concl.1/Rev.1 =>
            CAT/C/XXV/CONCL.1/Rev.1 : committeeAgainstTorture document session 25 number 1 changes Rev.1
        CAT/OP/TUR/RONPM/R.1 : subcommitteeOnPreventionOfTorture restricted number 1
        CCPR/C/123/D/2662/2015 : humanRightsCommittee views session 123 year 2015 number 2662
        CCPR/C/93/D/1461,1462,1476&1477/2006 : humanRightsCommittee views session 93 year 2006 number 1461-1477
        CCPR/C/129/D/R.3305/2019 : humanRightsCommittee views session 129 year 2019 number 3305
        CCPR/C/115/DR/2040/2011 : humanRightsCommittee views session 115 year 2011 number 2040
        CCPR/C/21/Rev.1/Add.13 : humanRightsCommittee document number 21 changes Rev.1/Add.13
        CCPR/C/USA/CO/4 : humanRightsCommittee concludingObservations number 4
        CEDAW/C/SYR/3-4 : committeeOnTheEliminationOfDiscriminationAgainstWomen document number 3-4
        CEDAW/C/SYR/3-4/Corr.1 : committeeOnTheEliminationOfDiscriminationAgainstWomen document number 3-4 changes Corr.1
        CEDAW/C/GC/31/Rev.1–CRC/C/GC/18/Rev.1 => CEDAW/C/GC/31/Rev.1-CRC/C/GC/18/Rev.1 : committeeOnTheEliminationOfDiscriminationAgainstWomen+committeeOnTheRightsOfTheChild generalComment number 31 changes Rev.1
        CEDAW/C/OP.8/PHL/1 : committeeOnTheEliminationOfDiscriminationAgainstWomen document number 1
        CED/C/10/D/1/2013 : committeeOnEnforcedDisappearances views session 10 year 2013 number 1
        CERD/C/390 : committeeOnTheEliminationOfRacialDiscrimination document number 390
        CERD/C/ZMB/20-26 : committeeOnTheEliminationOfRacialDiscrimination document number 20-26
        CERD/C/66/D/32/2003 : committeeOnTheEliminationOfRacialDiscrimination views session 66 year 2003 number 32
        CMW/C/GC/8–CERD/C/GC/39 => CMW/C/GC/8-CERD/C/GC/39 : committeeOnMigrantWorkers+committeeOnTheEliminationOfRacialDiscrimination generalComment number 8
        CRC/C/GC/10 : committeeOnTheRightsOfTheChild generalComment number 10
        CRC/C/OPAC/YEM/CO/1 : committeeOnTheRightsOfTheChild concludingObservations number 1
        CRC/C/85/D/79/2019-CRC/C/85/D/109/2019 : committeeOnTheRightsOfTheChild views session 85 year 2019 number 79
        CRPD/C/12/D/5/2011 : committeeOnTheRightsOfPersonsWithDisabilities views session 12 year 2011 number 5
        HRI/GEN/1/Rev.9 (Vol. I) : internationalHumanRightsInstruments document number 1 (Vol. I) changes Rev.9
        HRI/MC/2006/3 : internationalHumanRightsInstruments document year 2006 number 3
        INT/CCPR/GEC/6621 : humanRightsCommittee document number 6621
        CD/8/Rev.10 : conferenceOnDisarmament document number 8 changes Rev.10
        CEB/2024/2 : chiefExecutivesBoardForCoordination document year 2024 number 2
        CLCS/64/2 : commissionOnTheLimitsOfTheContinentalShelf document session 64 number 2
        DP/2003/34 : developmentProgramme document year 2003 number 34
        DP/FPA/2025/4 (Part I/Add.1) : populationFund document year 2025 number 4 (Part I/Add.1)
        DP/OPS/2025/5 : officeForProjectServices document year 2025 number 5
        EC/58/SC/CRP.18 : executiveCommitteeOfTheHighCommissionersProgramme conferenceRoomPaper session 58 number 18
        FCCC/SBI/2026/15/Add.1 : frameworkConventionOnClimateChange document year 2026 number 15 changes Add.1
        GEGN.2/2025/16 : groupOfExpertsOnGeographicalNames document year 2025 number 16
        JIU/REP/2025/1 : jointInspectionUnit report year 2025 number 1
        NPT/CONF.2026/PC.III/4 : treatyOnTheNonProliferationOfNuclearWeapons document year 2026 number 4
        PCNICC/2000/WGRPE(7)/DP.1 : preparatoryCommissionForTheInternationalCriminalCourt document year 2000 number 1 (7)
        SPLOS/35/3 : meetingOfStatesPartiesToTheConventionOnTheLawOfTheSea document session 35 number 3
        TD/519/ADD.2 => TD/519/Add.2 : conferenceOnTradeAndDevelopment document number 519 changes Add.2
        TD/B/63/3 : conferenceOnTradeAndDevelopment document session 63 number 3
        TD/B/WP(91)/CRP.1 : conferenceOnTradeAndDevelopment conferenceRoomPaper session 91 number 1
        TD/B/EX(70)/R.1 : conferenceOnTradeAndDevelopment restricted session 70 number 1
        TD/B(S-XXXI)/INF/1 : conferenceOnTradeAndDevelopment information special 31 number 1
        TPNW/MSP/2025/6 : treatyOnTheProhibitionOfNuclearWeapons document year 2025 number 6
        UNCTAD/TIR/2025/Overview : conferenceOnTradeAndDevelopment document year 2025
        UNEP/EA.5/RES.11 : environmentProgramme resolution session 5 number 11
        UNW/2025/3 : entityForGenderEqualityAndTheEmpowermentOfWomen document year 2025 number 3
        WSIS-03/GENEVA/DOC/0004 : wsis document year 2003 number 4
        WSIS-03/GENEVA/DOC/4-E : wsis document year 2003 number 4 language E
        WSIS-05/TUNIS/DOC/6(Rev.1)-E : wsis document year 2005 number 6 changes Rev.1 language E
        WSIS-05/TUNIS/DOC/7-F : wsis document year 2005 number 7 language F
        WSIS-II/PC-3/DOC/5 : wsis document number 5
        WSIS-II/PC-3/DOC/15-E : wsis document number 15 language E
        a/hrc/res/57/5 => A/HRC/RES/57/5 : humanRightsCouncil resolution session 57 number 5
        A/INB/5/6 : document session 5 number 6
        S/CSS/W/93 : document number 93
        SC/6816 : document number 6816
        GA/3190 : document number 3190
        R/1/66 : document session 1 number 66
        SG/SM/21158 : document number 21158
        ICC-ASP/3/WP.1 : workingPaper session 3 number 1
        """;
}
