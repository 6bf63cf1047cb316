using System.Globalization;
using Wsis.Governance.Corpus;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class RenewalCycle() : CycleRule<Mandate>(new Rule("WSIS3017", "renewal-cycle", Severity.Error)
{
    Basis = "The model: a mandate renews an earlier one",
    Message = "{mandate} renews {renewed}, which directly or indirectly renews {mandate}.",
    Description = "No mandate renews itself, directly or indirectly.",
    Rationale = "A renewal continues an earlier mandate. A cycle has no earliest mandate, and a "
        + "program that follows it never ends.",
    HowToFix = "Remove the link from the earlier mandate to the later one.",
    WhenToSuppress = "Never: the records contradict each other.",
})
{
    protected override int CountLinks(Mandate record) => record.Renews.Count;

    protected override int TargetOf(Mandate record, int link, IRecordStore records) =>
        NumberOf(record.Renews[link], records);

    protected override void Report(Mandate record, int index, int link, ref CorpusRuleContext context) =>
        context.Report(
            this,
            index,
            string.Create(CultureInfo.InvariantCulture, $"/renews/{link}"),
            new("mandate", record.Id.ToString()),
            new("renewed", record.Renews[link].ToString()));
}
