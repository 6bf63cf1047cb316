using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Consultations;

internal sealed class NegativeOrAbsurdCount(
    ) : RuleImplementation(new Rule("WSIS5013", "negative-or-absurd-count", Severity.Error)
{
    Basis = "The model: a count is a number of things; A/66/77-E/2011/103, paragraphs 8 and 10: some "
        + "3,500 asked, 85 contributions",
    Message = "{count} cannot be a count of {what}: it is {problem}.",
    Description = "Counts and totals of a tally, the number of those invited to a consultation and the "
        + "number announced for a list are between zero and ten million, the number of paragraphs of a "
        + "document between zero and 9999.",
    Rationale = "Such a number is a reading error: a dash read as a minus sign, or two cells read as one.",
    HowToFix = "Look up the number in the source.",
    WhenToSuppress = "If a source does state more than ten million, as a worldwide survey may.",
}), IRuleFor<ContributionTally>, IRuleFor<Consultation>, IRuleFor<OrganizationList>,
    IRuleFor<Report>, IRuleFor<OutcomeDocument>
{
    private const int MaxPlausibleCount = 10_000_000;
    private const int MaxParagraphs = 9999;

    public void Run(OrganizationList list, ref RuleContext context)
    {
        if (list.StatedCount is { } stated && !IsPlausible(stated))
        {
            Report(JsonPointer.Parse("/statedCount"), stated, "organizations", ref context);
        }
    }

    public void Run(Report report, ref RuleContext context) => CheckParagraphs(report.ParagraphCount, ref context);

    public void Run(OutcomeDocument document, ref RuleContext context) =>
        CheckParagraphs(document.ParagraphCount, ref context);

    public void Run(ContributionTally tally, ref RuleContext context)
    {
        for (var row = 0; row < tally.Rows.Count; row++)
        {
            Run(tally.Rows[row].Counts, "/rows/", row, "/counts/", ref context);
            if (tally.Rows[row].Total is { } total && !IsPlausible(total))
            {
                Report(PointerBuilder.At($"/rows/{row}/total"), total, "contributions", ref context);
            }
        }

        Run(tally.Totals, "", null, "/totals/", ref context);
        if (tally.GrandTotal is { } grandTotal && !IsPlausible(grandTotal))
        {
            Report(JsonPointer.Parse("/grandTotal"), grandTotal, "contributions", ref context);
        }

        for (var i = 0; i < tally.StatedTotals.Count; i++)
        {
            if (!IsPlausible(tally.StatedTotals[i].Total))
            {
                Report(
                    PointerBuilder.At($"/statedTotals/{i}/total"), tally.StatedTotals[i].Total, "contributions",
                    ref context);
            }
        }
    }

    public void Run(Consultation consultation, ref RuleContext context)
    {
        for (var i = 0; i < consultation.Invited.Count; i++)
        {
            if (consultation.Invited[i].ApproximateCount is { } count && !IsPlausible(count))
            {
                Report(PointerBuilder.At($"/invited/{i}/approximateCount"), count, "those invited", ref context);
            }
        }
    }

    private void Run(ValueList<int> counts, string before, int? row, string list, ref RuleContext context)
    {
        for (var i = 0; i < counts.Count; i++)
        {
            if (!IsPlausible(counts[i]))
            {
                Report(
                    PointerBuilder.At($"{before}{row}{list}{i}"), counts[i], "contributions", ref context);
            }
        }
    }

    private void CheckParagraphs(int? stated, ref RuleContext context)
    {
        if (stated is { } count and (< 0 or > MaxParagraphs))
        {
            context.Report(
                this,
                "/paragraphCount",
                new("count", count),
                new("what", "paragraphs"),
                new("problem", count < 0 ? "below zero" : "above 9999"));
        }
    }

    private static bool IsPlausible(int count) => count is >= 0 and <= MaxPlausibleCount;

    private void Report(JsonPointer place, int count, string what, ref RuleContext context) =>
        context.Report(
            this,
            place,
            new("count", count),
            new("what", what),
            new("problem", count < 0 ? "below zero" : "above ten million"));
}
