using Wsis.Governance.Symbols;

namespace Wsis.Governance.Validation.Rules.Mandates;

/// <summary>The organs that receive a report.</summary>
internal static class ReportExtensions
{
    /// <summary>True if the report is certainly not submitted to the organ. The Commission also receives reports to the
    /// Council, without always being named on the cover, so the answer for it is true only if the Council does not
    /// receive the report either. A symbol names its organ, and each part of a joint symbol names its own. False if the
    /// record names no organ or its evidence has gaps.</summary>
    public static bool CertainlyNotSubmittedTo(Report report, Code<Organ> organ) =>
        !report.SubmittedTo.IsEmpty
        && !EvidenceExtensions.HasUnreadSources(report)
        && !Reaches(report, organ)
        && !(organ == Organ.CommissionOnScienceAndTechnologyForDevelopment
            && Reaches(report, Organ.EconomicAndSocialCouncil));

    private static bool Reaches(Report report, Code<Organ> organ)
    {
        foreach (var symbol in new SymbolEnumerator(report.Symbol.Canonical))
        {
            if (symbol.Organ == organ.ToString())
            {
                return true;
            }
        }

        foreach (var submission in report.SubmittedTo)
        {
            if (submission.Organ == organ)
            {
                return true;
            }
        }

        return report.Through.Contains(organ);
    }
}
