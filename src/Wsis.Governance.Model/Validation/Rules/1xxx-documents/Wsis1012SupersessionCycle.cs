using System.Globalization;
using Wsis.Governance.Corpus;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS1012.</summary>
internal sealed class SupersessionCycle() : CircleCheck<Resolution>(new Rule(
    "WSIS1012", "supersession-cycle", Severity.Error)
{
    Clause = "Logic of time: of two texts one is the later",
    Message = "{symbol} supersedes {other}, but {other} supersedes {symbol}, directly or through others.",
    Checks = "No resolution supersedes itself, be it through others. The link that closes the circle is reported.",
    Why = "No text of the circle is in force; programs that look for the newest one never end.",
    Mend = "Remove the link that leads from an earlier resolution to a later one.",
    Suppress = "Never: one link is wrong.",
})
{
    protected override int CountLinks(Resolution record) => record.Supersedes.Count;

    protected override int TargetOf(Resolution record, int link, IRecords records) =>
        records.NumberOf(record.Supersedes[link]);

    protected override void Report(Resolution record, int index, int link, ref CorpusScope scope)
    {
        var other = (Resolution)scope.Records[TargetOf(record, link, scope.Records)];
        scope.Report(
            this,
            index,
            string.Create(CultureInfo.InvariantCulture, $"/supersedes/{link}"),
            new("symbol", record.Symbol.Canonical),
            new FindingArgument("other", other.Symbol.Canonical));
    }
}
