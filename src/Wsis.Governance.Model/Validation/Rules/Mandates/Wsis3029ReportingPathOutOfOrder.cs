using System.Globalization;

namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class ReportingPathOutOfOrder() : RecordRule<Mandate>(new Rule(
    "WSIS3029", "reporting-path-out-of-order", Severity.Warning)
{
    Basis = "A/RES/65/141, 23: to the Assembly through the Commission and the Council; A/RES/70/125, 67: to the "
        + "Council through the Commission",
    Message = "The report goes through {first} before {second}, which is a lower body.",
    Description = "A report passes upwards: from the Commission on Science and Technology for Development to "
        + "the Economic and Social Council, from the Council, or from the Human Rights Council, to the General "
        + "Assembly. The organs in `through` are in that order, and the recipient is not below the last of "
        + "them. Other organs are ignored.",
    Rationale = "The order of `through` is the order in which the organs receive the report; a list in another "
        + "order is most often reversed.",
    HowToFix = "Put the organ that receives the report first at the beginning of `through`, and the last one in `to`.",
    WhenToSuppress = "If the text sends the report down, from the Assembly to its Council.",
})
{
    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (mandate.Reporting is not { } reporting)
        {
            return;
        }

        Code<Organ> before = default;
        for (var i = 0; i < reporting.Through.Count; i++)
        {
            if (RankOf(reporting.Through[i]) is var rank && rank > 0)
            {
                if (rank < RankOf(before))
                {
                    Report(before, reporting.Through[i], "/reporting/through/", i, ref context);
                    return;
                }

                before = reporting.Through[i];
            }
        }

        if (!reporting.To.IsEmpty && HighestOf(reporting.To) is var highest && highest < RankOf(before))
        {
            Report(before, reporting.To[0], "/reporting/to/", 0, ref context);
        }
    }

    private void Report(Code<Organ> first, Code<Organ> second, string list, int index, ref RuleContext context) =>
        context.Report(
            this,
            string.Create(CultureInfo.InvariantCulture, $"{list}{index}"),
            new("first", first.ToString()),
            new("second", second.ToString()));

    // A recipient without a rank may be above all others.
    private static int HighestOf(ValueList<Code<Organ>> recipients)
    {
        var highest = 0;
        foreach (var recipient in recipients)
        {
            var rank = RankOf(recipient);
            highest = Math.Max(highest, rank == 0 ? int.MaxValue : rank);
        }

        return highest;
    }

    private static int RankOf(Code<Organ> organ) =>
        organ == Organ.CommissionOnScienceAndTechnologyForDevelopment ? 1
        : organ == Organ.EconomicAndSocialCouncil || organ == Organ.HumanRightsCouncil ? 2
        : organ == Organ.GeneralAssembly ? 3
        : 0;
}
