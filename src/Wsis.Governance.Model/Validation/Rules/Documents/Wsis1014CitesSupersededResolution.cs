using Wsis.Governance.Calendar;
using Wsis.Governance.Corpus;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class CitesSupersededResolution() : CorpusRule(new Rule(
    "WSIS1014", "cites-superseded-resolution", Severity.Warning)
{
    Basis = "Practice of the General Assembly: a superseded resolution is recalled, not relied on",
    Message = "{symbol} relies on {cited}, which {newer} had already superseded.",
    Description = "The provisions of a resolution, and the mandates that a report answers, do not rely on a "
        + "resolution that another one had already superseded. A preamble may recall superseded resolutions.",
    Rationale = "The text in force may be different, and a report under the old text may answer a "
        + "mandate that no longer exists.",
    HowToFix = "Cite the newer resolution, or remove the supersession if both are in force.",
    WhenToSuppress = "If the document itself cites the older text.",
})
{
    public override RecordRelevance RelevanceOf(Record record) => Supersessions.RelevanceOf(record);

    public override void Run(ref CorpusRuleContext context)
    {
        if (Supersessions.In(this, ref context) is not { } superseded)
        {
            return;
        }

        for (var index = 0; index < context.Records.Count; index++)
        {
            var type = context.Records.Types[index];
            if (type != Record<Resolution>.IndexOfType && type != Record<Report>.IndexOfType)
            {
                continue;
            }

            switch (context.Records[index])
            {
                case Resolution resolution: CheckProvisions(resolution, index, superseded, ref context); break;
                case Report report:
                    CheckCitations(
                        report.Symbol, report.Issued.ToInterval(), report.PursuantTo, "/pursuantTo", index, superseded,
                        ref context);
                    break;
            }
        }
    }

    private void CheckProvisions(
        Resolution resolution, int index, Supersessions superseded, ref CorpusRuleContext context)
    {
        var adopted = DocumentDates.DaysOf(resolution);
        for (var i = 0; i < resolution.Provisions.Count; i++)
        {
            var cites = resolution.Provisions[i].Cites;
            if (!cites.IsEmpty)
            {
                CheckCitations(
                    resolution.Symbol, adopted, cites, FormattableString.Invariant($"/provisions/{i}/cites"), index,
                    superseded, ref context);
            }
        }
    }

    private void CheckCitations(
        DocumentSymbol symbol,
        DayInterval period,
        ValueList<Citation> citations,
        string member,
        int index,
        Supersessions superseded,
        ref CorpusRuleContext context)
    {
        for (var i = 0; i < citations.Count; i++)
        {
            var cited = citations[i].Document.Symbol;
            if (superseded.Of(cited) is { } newer && DocumentDates.DaysOf(newer).IsBefore(period))
            {
                context.Report(
                    this,
                    index,
                    $"{member}/{i}/document",
                    new("symbol", symbol.Canonical),
                    new("cited", cited.Canonical),
                    new FindingArgument("newer", newer.Symbol.Canonical));
            }
        }
    }
}
