using System.Globalization;
using Wsis.Governance.Corpus;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class SupersessionCycle() : CycleRule<Resolution>(new Rule(
    "WSIS1012", "supersession-cycle", Severity.Error)
{
    Basis = "Logic of time: one of two texts is the later one",
    Message = "{symbol} supersedes {other}, but {other} supersedes {symbol}, directly or indirectly.",
    Description = "No resolution supersedes itself, directly or indirectly. The link that "
        + "closes the cycle is reported.",
    Rationale = "No text of the cycle is in force, and a program that looks for the latest text never ends.",
    HowToFix = "Remove the link from an earlier resolution to a later one.",
    WhenToSuppress = "Never: one of the links is wrong.",
})
{
    protected override int CountLinks(Resolution record) => record.Supersedes.Count;

    protected override int TargetOf(Resolution record, int link, IRecordStore records) =>
        records.NumberOf(record.Supersedes[link]);

    protected override void Report(Resolution record, int index, int link, ref CorpusRuleContext context)
    {
        var other = (Resolution)context.Records[TargetOf(record, link, context.Records)];
        context.Report(
            this,
            index,
            string.Create(CultureInfo.InvariantCulture, $"/supersedes/{link}"),
            new("symbol", record.Symbol.Canonical),
            new FindingArgument("other", other.Symbol.Canonical));
    }
}
