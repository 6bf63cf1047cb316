using Wsis.Governance.Corpus;

namespace Wsis.Governance.Validation.Engine;

/// <summary>Runs the rules of a rule set.</summary>
internal static class Validator
{
    /// <summary>Checks one record.</summary>
    public static ValidationReport Check(Record record, ValidationOptions options)
    {
        var context = new RuleContext(options, null, RuleScope.All);
        Run(record, -1, options.Rules.Checks.Plans(context.HasCorpus), ref context);
        return context.ToReport();
    }

    /// <summary>Checks all records, each by itself and then together.</summary>
    public static ValidationReport Check(
        IRecordStore records, ValidationOptions options, RuleScope scope = RuleScope.All)
    {
        var context = new RuleContext(options, records, scope);
        CheckEach(records, options, scope, ref context);
        CheckTogether(records, options, scope, ref context);
        return scope == RuleScope.All ? Reviewed(context.ToReport(), options, records) : context.ToReport();
    }

    /// <summary>The report with the findings about suppressions without effect.</summary>
    public static ValidationReport Reviewed(ValidationReport report, ValidationOptions options, IRecordStore records)
    {
        if (options.Rules.Suppressions.Count == 0)
        {
            return report;
        }

        var review = SuppressionReview.Of(options.Rules, report.Suppressed, records).ToList();
        return review.Count == 0
            ? report
            : new ValidationReport([.. report.Findings, .. review], report.Suppressed, report.OmittedCount);
    }

    /// <summary>Checks some of the records, each by itself.</summary>
    /// <param name="records">All records.</param>
    /// <param name="options">How to validate.</param>
    /// <param name="scope">The scope of the rules that run.</param>
    /// <param name="numbers">The numbers of the records to check.</param>
    public static ValidationReport CheckEach(
        IRecordStore records, ValidationOptions options, RuleScope scope, ReadOnlySpan<int> numbers)
    {
        var context = new RuleContext(options, records, scope);
        var plans = options.Rules.ScheduleOf(scope).Plans(context.HasCorpus);
        foreach (var number in numbers)
        {
            Run(records[number], number, plans, ref context);
        }

        return context.ToReport();
    }

    /// <summary>Checks records, each by itself, before all others are known.</summary>
    /// <param name="records">The records to check; look-ups find the records known so far.</param>
    /// <param name="options">How to validate.</param>
    /// <param name="scope">The scope of the rules that run.</param>
    /// <param name="checkedRecord">Receives the number of each record that was checked, and whether it must be checked
    /// again when all records are known.</param>
    /// <returns>The findings of single-record rules.</returns>
    public static ValidationReport CheckProvisionally(
        IRecordStore records, ValidationOptions options, RuleScope scope, Action<int, bool> checkedRecord)
    {
        var context = new RuleContext(options, records, scope) { IsProvisional = true };
        var plans = options.Rules.ScheduleOf(scope).Plans(context.HasCorpus);
        for (var number = 0; number < records.Count; number++)
        {
            Run(records[number], number, plans, ref context);
            checkedRecord(number, context.IsOpen);
        }

        return context.ToReport();
    }

    /// <summary>Checks all records together.</summary>
    /// <param name="records">All records.</param>
    /// <param name="options">How to validate.</param>
    /// <param name="scope">The scope of the rules that run.</param>
    /// <param name="used">The number of findings so far.</param>
    public static ValidationReport CheckTogether(
        IRecordStore records, ValidationOptions options, RuleScope scope, FindingLimiter used)
    {
        var context = new RuleContext(options, records, scope, used);
        CheckTogether(records, options, scope, ref context);
        return context.ToReport();
    }

    private static void CheckEach(
        IRecordStore records, ValidationOptions options, RuleScope scope, ref RuleContext context)
    {
        var plans = options.Rules.ScheduleOf(scope).Plans(context.HasCorpus);
        for (var number = 0; number < records.Count; number++)
        {
            Run(records[number], number, plans, ref context);
        }
    }

    private static void CheckTogether(
        IRecordStore records, ValidationOptions options, RuleScope scope, ref RuleContext context)
    {
        var together = new CorpusRuleContext(ref context, records);
        foreach (var rule in options.Rules.ScheduleOf(scope).OfCorpus)
        {
            rule.Run(ref together);
        }
    }

    private static void Run(Record record, int index, RecordRulePlans plans, ref RuleContext context)
    {
        context.Record = record;
        context.Index = index;
        plans[record.TypeIndex].Run(ref context);
    }
}
