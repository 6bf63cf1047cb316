using Wsis.Governance.Calendar;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.OutcomeDocuments;

internal sealed class AdoptedOutsideItsPhase() : RecordRule<OutcomeDocument>(new Rule(
    "WSIS2009", "adopted-outside-its-phase", Severity.Error)
{
    Basis =
        "A/RES/56/183, paragraph 1; A/RES/59/220 and A/RES/60/252: Geneva, 10 to 12 December 2003; Tunis, 16 to 18 "
        + "November 2005",
    Message =
        "The {phase} phase of the Summit was held from {first} to {last}, but {document} states its adoption on "
        + "{adopted}.",
    Description = "An outcome document of the Geneva phase is adopted between 10 and 12 December 2003, one of the "
        + "Tunis phase between 16 and 18 November 2005.",
    Rationale = "Date and phase contradict each other, and the order and endorsement of the "
        + "documents depend on the date.",
    HowToFix = "Correct the date or the phase. All four outcome documents were adopted on the last day of their phase.",
    WhenToSuppress = "Never: one of the two is wrong.",
})
{
    private static readonly DayInterval geneva = new(new DateOnly(2003, 12, 10), new DateOnly(2003, 12, 12));
    private static readonly DayInterval tunis = new(new DateOnly(2005, 11, 16), new DateOnly(2005, 11, 18));

    public override void Run(OutcomeDocument document, ref RuleContext context)
    {
        var phase = document.Phase == SummitPhase.Geneva ? geneva
            : document.Phase == SummitPhase.Tunis ? tunis
            : DayInterval.AnyDay;
        var adopted = DocumentDates.Of(document, out var place);
        if (phase.Excludes(adopted.ToInterval()))
        {
            context.Report(
                this,
                place,
                new("phase", document.Phase == SummitPhase.Geneva ? "Geneva" : "Tunis"),
                new("first", DocumentDates.TextOf(phase.First)),
                new("last", DocumentDates.TextOf(phase.Last)),
                new("document", document.IdText),
                new("adopted", adopted.ToString()));
        }
    }
}
