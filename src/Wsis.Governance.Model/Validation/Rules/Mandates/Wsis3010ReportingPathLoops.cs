using System.Globalization;

namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class ReportingPathLoops() : RecordRule<Mandate>(new Rule(
    "WSIS3010", "reporting-path-loops", Severity.Error)
{
    Basis = "A report goes through other organs to its recipient, as A/RES/60/252, 15, and A/RES/65/141, 23, "
        + "request: each organ receives it once",
    Message = "The report goes to {organ} twice.",
    Description = "No organ occurs twice in the path of a report, and the report does not pass through its recipient. "
        + "If there are several recipients, one of them may pass the report on to another (to the Council and through "
        + "it to the Assembly); at least one recipient must not be an intermediate stop.",
    Rationale = "A path that returns to an organ has no end; most often the recipient and an "
        + "intermediate organ were confused.",
    HowToFix = "Name each organ once: the last one in `to`, the others in `through`, in the order in "
        + "which they receive the report.",
    WhenToSuppress = "If the text itself sends the report back to the requesting organ "
        + "after another organ has seen it.",
})
{
    // No real text names more; the limit bounds the work on hostile input.
    private const int MaxOrgans = 32;

    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (mandate.Reporting is not { } reporting)
        {
            return;
        }

        var to = FirstOf(reporting.To);
        var through = FirstOf(reporting.Through);
        var ends = to.IsEmpty || !IsWithin(to, through);
        for (var i = 0; i < through.Length; i++)
        {
            var organ = through[i];
            if ((!ends && to.Contains(organ)) || through[..i].Contains(organ))
            {
                context.Report(
                    this,
                    string.Create(CultureInfo.InvariantCulture, $"/reporting/through/{i}"),
                    new FindingArgument("organ", organ.ToString()));
                return;
            }
        }
    }

    private static ReadOnlySpan<Code<Organ>> FirstOf(ValueList<Code<Organ>> organs) =>
        organs.AsSpan()[..Math.Min(organs.Count, MaxOrgans)];

    private static bool IsWithin(ReadOnlySpan<Code<Organ>> recipients, ReadOnlySpan<Code<Organ>> through)
    {
        foreach (var recipient in recipients)
        {
            if (!through.Contains(recipient))
            {
                return false;
            }
        }

        return true;
    }
}
