using Wsis.Governance.Corpus;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>Runs the checks of a rule set.</summary>
internal static class Validator
{
    private const int BetweenReports = 256;

    /// <summary>Checks one record.</summary>
    public static ValidationReport Check(Record record, ValidationOptions options)
    {
        var scope = new Scope(options, null, Reach.All);
        Run(record, -1, options.Rules.Checks.Plans(scope.HasCorpus), ref scope);
        return scope.ToReport();
    }

    /// <summary>Checks all records, each by itself and then together.</summary>
    public static ValidationReport Check(
        IRecords records, ValidationOptions options, Reach reach = Reach.All, IProgress<long>? progress = null)
    {
        var scope = new Scope(options, records, reach);
        var checks = options.Rules.ChecksThatReach(reach);
        var plans = checks.Plans(scope.HasCorpus);
        for (var index = 0; index < records.Count; index++)
        {
            Run(records[index], index, plans, ref scope);
            if (index % BetweenReports == BetweenReports - 1)
            {
                progress?.Report(index + 1);
            }
        }

        var together = new CorpusScope(ref scope, records);
        foreach (var check in checks.OfCorpus)
        {
            check.Run(ref together);
        }

        return scope.ToReport();
    }

    private static void Run(Record record, int index, RecordPlans plans, ref Scope scope)
    {
        scope.Record = record;
        scope.Index = index;
        plans[record.TypeIndex].Run(ref scope);
    }
}
