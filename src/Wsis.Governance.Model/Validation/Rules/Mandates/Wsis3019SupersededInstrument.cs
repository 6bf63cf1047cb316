using Wsis.Governance.Corpus;
using Wsis.Governance.Validation.Engine;
using Wsis.Governance.Validation.Rules.Documents;

namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class SupersededInstrument() : CorpusRule(new Rule(
    "WSIS3019", "superseded-instrument", Severity.Warning)
{
    Basis = "The model: a superseded resolution no longer confers a mandate",
    Message = "The mandate has the status active, but {later} supersedes {instrument}, which confers it.",
    Description = "The instrument of an active mandate is not superseded by a resolution in the corpus. A "
        + "resolution of the following year in the same series does not supersede the earlier one "
        + "automatically: only `supersedes` counts.",
    Rationale = "The mandate has most likely passed to the later resolution, with other words and dates.",
    HowToFix = "Record the mandate of the later resolution as a renewal of this one, and set the "
        + "status of this one to `superseded`.",
    WhenToSuppress = "If the later resolution leaves this paragraph in force.",
})
{
    public override RecordRelevance RelevanceOf(Record record) => Supersessions.RelevanceOf(record);

    public override void Run(ref CorpusRuleContext context)
    {
        if (Supersessions.In(this, ref context) is not { } superseded)
        {
            return;
        }

        foreach (var (index, mandate) in context.All<Mandate>())
        {
            if (mandate.Status == MandateStatus.Active
                && mandate.Instrument.Document.Symbol is { IsDefault: false } instrument
                && superseded.Of(instrument) is { Symbol: var later } && later != instrument)
            {
                context.Report(
                    this,
                    index,
                    "/instrument/document",
                    new("later", later.ToString()),
                    new("instrument", instrument.ToString()));
            }
        }
    }
}
