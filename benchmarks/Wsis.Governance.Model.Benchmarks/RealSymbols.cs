namespace Wsis.Governance.Benchmarks;

/// <summary>Real symbols of all families, roughly in the shares in which United Nations texts print them.</summary>
internal static class RealSymbols
{
    public static readonly string[] All =
    [
        "A/RES/60/252", "A/RES/57/270B", "A/66/77-E/2011/103", "A/64/64-E/2009/10", "E/2010/CRP.4", "E/2009/92",
        "A/60/687", "A/60/687/Add.1", "S/RES/1325(2000)", "S/RES/2273 (2016)", "S/2006/393", "S/2013/10/Add.16",
        "S/PV.7810", "S/PV.7003 (Resumption 1)", "S/PRST/2004/40", "A/RES/3363(XXX)", "A/RES/217(III)[A]",
        "A/RES/31/6[A]", "A/RES/S-8/1", "A/ES-10/537", "A/HRC/43/2", "A/HRC/RES/39/2", "A/HRC/28/L.15",
        "A/HRC/28/L.15/Rev.1", "A/HRC/WG.6/50/MWI/3", "A/C.5/58/24", "A/C.2/59/3", "A/C.1/L.386", "E/CN.4/1987/L.8",
        "E/CN.4/RES/1984/21", "E/CN.4/SR.1208", "E/CN.16/2011/2", "E/RES/2010/2", "E/RES/1079(XXXIX)",
        "E/C.12/1/Add.37", "E/NL.1953/149-154", "E/INCB/1985/1/Supp.2", "E/ESCWA/ENR/1999/WG.1/7",
        "E/ESCWA/STAT/2005/3", "E/ESCWA/23/5(Part I)/Add.2", "E/ECWA/POP/WG.12/4",
        "E/ESCWA/SDD/2009/TECHNICAL PAPER.2", "CCPR/C/123/D/2662/2015", "CAT/C/28/D/146/1999", "CEDAW/C/SYR/3-4",
        "CRC/C/GC/5", "CERD/C/ZMB/20-26", "A/79/6 (Sect. 3)/Add.10", "ECE/TRANS/WP.29/2018/157", "TD/B/WP(91)/CRP.1",
        "ST/SGB/1997/1", "JIU/REP/2025/1", "WSIS-II/PC-3/DOC/5", "WSIS-05/TUNIS/DOC/6(Rev.1)-E", "UNEP/EA.5/RES.11",
        "DP/2003/34", "A/71/PV.4", "A/55/L.18", "A/1234", "S/25700", "A/CONF.116/13", "T/RES/2183(LIII)",
        "A/RES/79/252A-B", "CEB/2024/2",
    ];
}
