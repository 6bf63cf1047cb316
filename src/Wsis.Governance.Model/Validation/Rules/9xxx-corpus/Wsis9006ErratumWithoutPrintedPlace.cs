using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS9006.</summary>
internal sealed class ErratumWithoutPrintedPlace() : RecordCheck<Erratum>(new Rule(
    "WSIS9006", "erratum-without-printed-place", Severity.Error)
{
    Clause = "The model: an erratum leads from the printed place to the member of a record that must not repeat it",
    Message = "The erratum leads to no place: {problem}.",
    Checks =
        "The place of a misprint lies in its document, one of the erratum's sources is at that place, and where a "
        + "pointer is stated, the record it points into is named and has something there.",
    Why = "Nobody can look the misprint up, and nothing can check that the record does not repeat it.",
    Mend = "Correct the locus, the sources, the record or the pointer, whichever the message names.",
    Suppress = "Where the record that holds the correct value is left out on purpose.",
}), ILooksBeyond
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Judges { get; } = [ReadingGaps.AnyMember];

    public override void Run(Erratum erratum, ref Scope scope)
    {
        CheckLocus(erratum, ref scope);
        if (!erratum.Sources.IsEmpty && !HasSourceAtLocus(erratum, ref scope))
        {
            Report("/sources", $"no source of it is at {erratum.Locus} of {erratum.Document}", ref scope);
        }

        if (erratum.Pointer.IsDefault)
        {
            return;
        }

        if (erratum.Record is null)
        {
            Report("/pointer", "there is a pointer, but no record that it points into", ref scope);
        }
        else if (scope.Find(erratum.Record) is { } record && !MemberLookup.Find(record, erratum.Pointer).IsFound)
        {
            Report("/pointer", $"{record.IdText} has nothing at {erratum.Pointer}", ref scope);
        }
    }

    private void CheckLocus(Erratum erratum, ref Scope scope)
    {
        if (DocumentExtent.Of(erratum.Document, ref scope) is { } count
            && DocumentExtent.FirstBeyond(erratum.Locus, count) is { Count: > 0 } beyond)
        {
            Report("/locus", FormattableString.Invariant(
                $"{erratum.Document} has {count} numbered paragraphs, so none is {beyond}"), ref scope);
        }
    }

    private static bool HasSourceAtLocus(Erratum erratum, ref Scope scope)
    {
        foreach (var source in erratum.Sources)
        {
            if ((source.Paragraph.IsDefault || source.Paragraph.Overlaps(erratum.Locus))
                && IsSame(source.Document, erratum.Document, ref scope))
            {
                return true;
            }
        }

        return false;
    }

    // By symbol, or by record: a joint document may be named by one of its symbols.
    private static bool IsSame(DocumentRef document, DocumentSymbol symbol, ref Scope scope) =>
        document.Symbol == symbol
        || (scope.Find(symbol) is { } record && record.Equals(scope.Find(document)));

    private void Report(string place, string problem, ref Scope scope) =>
        scope.Report(this, place, new FindingArgument("problem", problem));
}
