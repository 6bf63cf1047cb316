using System.Globalization;
using Wsis.Governance.Corpus;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

/// <summary>WSIS1012.</summary>
internal sealed class SupersessionCycle() : CycleRule<Resolution>(new Rule(
    "WSIS1012", "supersession-cycle", Severity.Error)
{
    Basis = "Logic of time: of two texts one is the later",
    Message = "{symbol} supersedes {other}, but {other} supersedes {symbol}, directly or through others.",
    Description = "No resolution supersedes itself, be it through others. The link that closes the circle is reported.",
    Rationale = "No text of the circle is in force; programs that look for the newest one never end.",
    HowToFix = "Remove the link that leads from an earlier resolution to a later one.",
    WhenToSuppress = "Never: one link is wrong.",
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
