using Wsis.Governance.Corpus;

namespace Wsis.Governance.Validation.Engine;

/// <summary>Runs the checks of a rule set.</summary>
internal static class Validator
{
    private const int BetweenReports = 256;

    /// <summary>Checks one record.</summary>
    public static ValidationReport Check(Record record, ValidationOptions options)
    {
        var context = new RuleContext(options, null, RuleScope.All);
        Run(record, -1, options.Rules.Checks.Plans(context.HasCorpus), ref context);
        return context.ToReport();
    }

    /// <summary>Checks all records, each by itself and then together.</summary>
    public static ValidationReport Check(
        IRecordStore records, ValidationOptions options, RuleScope reach =
            RuleScope.All, IProgress<long>? progress = null)
    {
        var context = new RuleContext(options, records, reach);
        var checks = options.Rules.ChecksThatReach(reach);
        var plans = checks.Plans(context.HasCorpus);
        for (var index = 0; index < records.Count; index++)
        {
            Run(records[index], index, plans, ref context);
            if (index % BetweenReports == BetweenReports - 1)
            {
                progress?.Report(index + 1);
            }
        }

        var together = new CorpusRuleContext(ref context, records);
        foreach (var check in checks.OfCorpus)
        {
            check.Run(ref together);
        }

        return context.ToReport();
    }

    private static void Run(Record record, int index, RecordRulePlans plans, ref RuleContext context)
    {
        context.Record = record;
        context.Index = index;
        plans[record.TypeIndex].Run(ref context);
    }
}
