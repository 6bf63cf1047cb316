using Wsis.Governance.Corpus;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>Runs the checks of a rule set.</summary>
internal static class Validator
{
    /// <summary>Checks one record.</summary>
    public static ValidationReport Check(Record record, ValidationOptions options)
    {
        var scope = new Scope(options, null, Reach.All);
        Run(record, -1, options.Rules.Checks.Plans(scope.HasCorpus), ref scope);
        return scope.ToReport();
    }

    /// <summary>Checks all records, each by itself and then together.</summary>
    public static ValidationReport Check(IRecords records, ValidationOptions options, Reach reach = Reach.All)
    {
        var scope = new Scope(options, records, reach);
        CheckEach(records, options, reach, 0, records.Count, ref scope);
        CheckTogether(records, options, reach, ref scope);
        return scope.ToReport();
    }

    /// <summary>Checks some of the records, each by itself.</summary>
    /// <param name="records">All records.</param>
    /// <param name="options">How to validate.</param>
    /// <param name="reach">Which checks run.</param>
    /// <param name="from">The number of the first record to check.</param>
    /// <param name="to">The number behind the last.</param>
    public static ValidationReport CheckEach(IRecords records, ValidationOptions options, Reach reach, int from, int to)
    {
        var scope = new Scope(options, records, reach);
        CheckEach(records, options, reach, from, to, ref scope);
        return scope.ToReport();
    }

    /// <summary>Checks all records together.</summary>
    /// <param name="records">All records.</param>
    /// <param name="options">How to validate.</param>
    /// <param name="reach">Which checks run.</param>
    /// <param name="used">How many findings there are already.</param>
    public static ValidationReport CheckTogether(IRecords records, ValidationOptions options, Reach reach, Quota used)
    {
        var scope = new Scope(options, records, reach, used);
        CheckTogether(records, options, reach, ref scope);
        return scope.ToReport();
    }

    private static void CheckEach(
        IRecords records, ValidationOptions options, Reach reach, int from, int to, ref Scope scope)
    {
        var plans = options.Rules.ChecksThatReach(reach).Plans(scope.HasCorpus);
        for (var index = from; index < to; index++)
        {
            Run(records[index], index, plans, ref scope);
        }
    }

    private static void CheckTogether(IRecords records, ValidationOptions options, Reach reach, ref Scope scope)
    {
        var together = new CorpusScope(ref scope, records);
        foreach (var check in options.Rules.ChecksThatReach(reach).OfCorpus)
        {
            check.Run(ref together);
        }
    }

    private static void Run(Record record, int index, RecordPlans plans, ref Scope scope)
    {
        scope.Record = record;
        scope.Index = index;
        plans[record.TypeIndex].Run(ref scope);
    }
}
