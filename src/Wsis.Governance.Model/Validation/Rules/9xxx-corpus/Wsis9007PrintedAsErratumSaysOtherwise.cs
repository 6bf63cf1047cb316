using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS9007.</summary>
internal sealed class PrintedAsErratumSaysOtherwise() : RecordCheck<Erratum>(new Rule(
    "WSIS9007", "printed-as-erratum-says-otherwise", Severity.Error)
{
    Clause = "The model: a record holds what is right; what is printed stands in the erratum and in `asPrinted`",
    Message = "{record} holds \"{held}\" at {pointer}; the erratum corrects \"{printed}\" to \"{corrected}\".",
    Checks =
        "A record into which an erratum points holds the corrected value, not the printed one. A running text may "
        + "say more than the correction; it must only not repeat the misprint. Nothing is said where no source "
        + "settles what is right.",
    Why = "A misprint that is known and yet repeated is taken for a fact by whoever reads the record alone.",
    Mend = "Correct the value in the record, or the erratum where it points to the wrong place.",
    Suppress = "Where the record reproduces the print on purpose.",
}), INeedsCorpus
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Judges { get; } = [ReadingGaps.AnyMember];

    public override void Run(Erratum erratum, ref Scope scope)
    {
        if (erratum.Corrected is null
            || erratum.Pointer.IsDefault
            || erratum.Record is null
            || scope.Find(erratum.Record) is not { } record)
        {
            return;
        }

        var place = MemberLookup.Find(record, erratum.Pointer);
        if (place.Held is { } held && !Agrees(held, erratum, place.IsRunningText))
        {
            scope.Report(
                this,
                "/corrected",
                new("record", record.IdText),
                new("held", held),
                new("pointer", erratum.Pointer.ToString()),
                new("printed", erratum.Printed),
                new("corrected", erratum.Corrected));
        }
    }

    private static bool Agrees(string held, Erratum erratum, bool isRunningText) => isRunningText
        ? held.Contains(erratum.Corrected!, StringComparison.Ordinal)
            || !held.Contains(erratum.Printed, StringComparison.Ordinal)
        : string.Equals(held, erratum.Corrected)
            || (DocumentSymbol.TryParse(erratum.Corrected, out var symbol) && string.Equals(held, symbol.Canonical));
}
