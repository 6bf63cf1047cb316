using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>Runs the checks of a rule set.</summary>
internal ref struct Validator(ValidationOptions options, WsisCorpus? corpus) : IRecordTypeVisitor
{
    private readonly CheckTable checks = options.Rules.Checks;
    private Scope scope = new(options, corpus);

    /// <summary>Checks one record.</summary>
    public static ValidationReport Check(Record record, ValidationOptions options)
    {
        var validator = new Validator(options, null);
        validator.Run(record, -1);
        return validator.Report();
    }

    /// <summary>Checks all records of a corpus, each by itself and then together.</summary>
    public static ValidationReport Check(WsisCorpus corpus, ValidationOptions options)
    {
        var validator = new Validator(options, corpus);
        var records = corpus.AsSpan();
        for (var index = 0; index < records.Length; index++)
        {
            validator.Run(records[index], index);
        }

        validator.RunTogether(corpus);
        return validator.Report();
    }

    /// <inheritdoc/>
    void IRecordTypeVisitor.Visit<T>()
    {
        var record = (T)scope.Record;
        foreach (var check in checks.Of<T>())
        {
            check.Run(record, ref scope);
        }

        foreach (var check in checks.OfAnyRecord)
        {
            check.Run(record, ref scope);
        }
    }

    private void Run(Record record, int index)
    {
        scope.Record = record;
        scope.Index = index;
        RecordTypes.Visit(record.TypeIndex, ref this);
    }

    private void RunTogether(WsisCorpus corpus)
    {
        var together = new CorpusScope(scope, corpus);
        foreach (var check in checks.OfCorpus)
        {
            check.Run(ref together);
            scope = together.Scope;
        }
    }

    private readonly ValidationReport Report()
    {
        if (scope.Findings is null && scope.Suppressed is null)
        {
            return ValidationReport.Clean;
        }

        Finding[] findings = [.. scope.Findings ?? []];
        return new ValidationReport(FindingOrder.Sort(findings), [.. scope.Suppressed ?? []], scope.Dropped);
    }
}
