using System.Globalization;

namespace Wsis.Governance.Validation.Rules.Mandates;

/// <summary>WSIS3010.</summary>
internal sealed class ReportingPathLoops() : RecordRule<Mandate>(new Rule(
    "WSIS3010", "reporting-path-loops", Severity.Error)
{
    Basis = "A report goes through other organs to its recipient, as A/RES/60/252, 15, and A/RES/65/141, 23, ask: "
        + "each organ hears it once",
    Message = "The report comes to {organ} twice.",
    Description =
        "No organ stands twice in the path of a report, and the report does not pass through its recipient. Where "
        + "there are several recipients, one of them may pass the report on to another (to the Council and through it "
        + "to the Assembly); there must be one whom it does not pass through.",
    Rationale = "A path that comes back to an organ has no end; most often recipient and way were confused.",
    HowToFix =
        "Keep each organ once: the last one in \"to\", the others in \"through\", in the order in which they hear "
        + "the report.",
    WhenToSuppress =
        "Where the text itself sends the report back to the organ that asked for it after another has seen it.",
})
{
    // No text names more; keeps the work on hostile input within bounds.
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
