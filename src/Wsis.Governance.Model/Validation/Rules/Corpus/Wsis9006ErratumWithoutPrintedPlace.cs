using Wsis.Governance.Corpus;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

internal sealed class ErratumWithoutPrintedPlace() : RecordRule<Erratum>(new Rule(
    "WSIS9006", "erratum-without-printed-place", Severity.Error)
{
    Basis = "The model: an erratum leads from the printed place to the member of a record "
        + "that must not repeat the misprint",
    Message = "The place of the erratum cannot be found: {problem}.",
    Description = "The place of a misprint is within its document, one of the sources of the erratum is at that "
        + "place, and if a pointer is stated, the erratum names the record, and the record has a value there.",
    Rationale = "Nobody can look up the misprint, and no program can check that the record does not repeat it.",
    HowToFix = "Correct the locus, the sources, the record or the pointer, as the message says.",
    WhenToSuppress = "If the record that contains the correct value is left out on purpose.",
}), ICrossRecordRule
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = [ReadingGaps.AnyMember];

    public override void Run(Erratum erratum, ref RuleContext context)
    {
        CheckLocus(erratum, ref context);
        if (!erratum.Sources.IsEmpty && !HasSourceAtLocus(erratum, ref context))
        {
            Report("/sources", $"none of its sources is at {erratum.Locus} of {erratum.Document}", ref context);
        }

        if (erratum.Pointer.IsDefault)
        {
            return;
        }

        if (erratum.Record is null)
        {
            Report("/pointer", "it has a pointer, but names no record", ref context);
        }
        else if (context.Find(erratum.Record) is { } record && !JsonPointerResolver.Find(record,
        erratum.Pointer).IsFound)
        {
            Report("/pointer", $"{record.IdText} has no value at {erratum.Pointer}", ref context);
        }
    }

    private void CheckLocus(Erratum erratum, ref RuleContext context)
    {
        if (DocumentExtent.Of(erratum.Document, ref context) is { } count
            && DocumentExtent.FirstBeyond(erratum.Locus, count) is { Count: > 0 } beyond)
        {
            Report("/locus", FormattableString.Invariant(
                $"{erratum.Document} has {count} numbered paragraphs, so {beyond} does not exist"), ref context);
        }
    }

    private static bool HasSourceAtLocus(Erratum erratum, ref RuleContext context)
    {
        foreach (var source in erratum.Sources)
        {
            if ((source.Paragraph.IsDefault || source.Paragraph.Overlaps(erratum.Locus))
                && IsSame(source.Document, erratum.Document, ref context))
            {
                return true;
            }
        }

        return false;
    }

    // By symbol, or by record: a joint document may be named by one of its symbols.
    private static bool IsSame(DocumentRef document, DocumentSymbol symbol, ref RuleContext context) =>
        document.Symbol == symbol
        || (context.Find(symbol) is { } record && record.Equals(context.Find(document)));

    private void Report(string place, string problem, ref RuleContext context) =>
        context.Report(this, place, new FindingArgument("problem", problem));
}
