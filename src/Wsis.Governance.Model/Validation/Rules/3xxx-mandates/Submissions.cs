using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>Which organs a report reaches.</summary>
internal static class Submissions
{
    /// <summary>True where the report is surely not put before the organ. The Commission hears what goes to the Council
    /// without always being named on the cover, so that only a report that reaches neither surely misses it. A symbol
    /// stands for its organ, each part of a joint one for its own. A record that names no organ, or whose evidence has
    /// gaps, leaves the answer open.</summary>
    public static bool SurelyMiss(Report report, Code<Organ> organ) =>
        !report.SubmittedTo.IsEmpty
        && !Evidences.LeavesGaps(report)
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
