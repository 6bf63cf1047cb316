using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS5001.</summary>
internal sealed class ClosesBeforeOpens() : Check(new Rule("WSIS5001", "closes-before-opens", Severity.Error)
{
    Clause = "The model: what is held from one day to another does not end before it begins",
    Message = "It closes ({closes}) before it opens ({opens}).",
    Checks = "A consultation or a meeting closes on the day it opens or later. Where a date is known in part only and "
        + "leaves the order open, nothing is said.",
    Why = "Whether a contribution came in time is judged by these two dates.",
    Mend = "Look both dates up; most often they are exchanged, or one has the wrong year.",
    Suppress = "Never: no event ends before it begins.",
}), ICheckOf<Consultation>, ICheckOf<Meeting>
{
    public void Run(Consultation consultation, ref Scope scope) =>
        Compare(consultation.Opens, consultation.Closes, ref scope);

    public void Run(Meeting meeting, ref Scope scope) => Compare(meeting.Opens, meeting.Closes, ref scope);

    private void Compare(PartialDate opens, PartialDate closes, ref Scope scope)
    {
        if (closes.IsCertainlyBefore(opens))
        {
            scope.Report(this, "/closes", new("closes", closes.ToString()), new("opens", opens.ToString()));
        }
    }
}
