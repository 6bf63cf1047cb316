using Wsis.Governance.Symbols;

namespace Wsis.Governance.Validation.Rules.Mandates;

/// <summary>Which organs a report reaches.</summary>
internal static class ReportExtensions
{
    /// <summary>True where the report is surely not put before the organ. The Commission hears what goes to the Council
    /// without always being named on the cover, so that only a report that reaches neither surely misses it. A symbol
    /// stands for its organ, each part of a joint one for its own. A record that names no organ, or whose evidence has
    /// gaps, leaves the answer open.</summary>
    public static bool CertainlyNotSubmittedTo(Report report, Code<Organ> organ) =>
        !report.SubmittedTo.IsEmpty
        && !EvidenceExtensions.LeavesGaps(report)
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
