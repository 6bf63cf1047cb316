using Wsis.Governance.Corpus;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

/// <summary>WSIS9007.</summary>
internal sealed class PrintedAsErratumSaysOtherwise() : RecordRule<Erratum>(new Rule(
    "WSIS9007", "printed-as-erratum-says-otherwise", Severity.Error)
{
    Basis = "The model: a record holds what is right; what is printed stands in the erratum and in `asPrinted`",
    Message = "{record} holds \"{held}\" at {pointer}; the erratum corrects \"{printed}\" to \"{corrected}\".",
    Description =
        "A record into which an erratum points holds the corrected value, not the printed one. A running text may "
        + "say more than the correction; it must only not repeat the misprint. Nothing is said where no source "
        + "settles what is right.",
    Rationale = "A misprint that is known and yet repeated is taken for a fact by whoever reads the record alone.",
    HowToFix = "Correct the value in the record, or the erratum where it points to the wrong place.",
    WhenToSuppress = "Where the record reproduces the print on purpose.",
}), IRequiresLinks
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> Judges { get; } = [ReadingGaps.AnyMember];

    public override void Run(Erratum erratum, ref RuleContext context)
    {
        if (erratum.Corrected is null
            || erratum.Pointer.IsDefault
            || erratum.Record is null
            || context.Find(erratum.Record) is not { } record)
        {
            return;
        }

        var place = JsonPointerResolver.Find(record, erratum.Pointer);
        if (place.Held is { } held && !Agrees(held, erratum, place.IsRunningText))
        {
            context.Report(
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
