using Wsis.Governance.Corpus;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Corpus;

internal sealed class PrintedAsErratumSaysOtherwise() : RecordRule<Erratum>(new Rule(
    "WSIS9007", "printed-as-erratum-says-otherwise", Severity.Error)
{
    Basis = "The model: a record contains the correct value; the printed value is in the erratum and in `asPrinted`",
    Message = "{record} has \"{held}\" at {pointer}; the erratum corrects \"{printed}\" to \"{corrected}\".",
    Description = "A record to which an erratum points contains the corrected value, not the printed one. A "
        + "running text may say more than the correction, but must not repeat the misprint. No finding if no "
        + "source settles what is correct.",
    Rationale = "Readers of the record alone take a known misprint for a fact.",
    HowToFix = "Correct the value in the record, or the erratum if it points to the wrong place.",
    WhenToSuppress = "If the record reproduces the printed text on purpose.",
}), IRequiresLinks
{
    /// <inheritdoc/>
    public override IReadOnlyList<string> CheckedMembers { get; } = [ReadingGaps.AnyMember];

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
        if (place.FoundText is { } text && !Agrees(text, erratum, place.IsRunningText))
        {
            context.Report(
                this,
                "/corrected",
                new("record", record.IdText),
                new("held", text),
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
