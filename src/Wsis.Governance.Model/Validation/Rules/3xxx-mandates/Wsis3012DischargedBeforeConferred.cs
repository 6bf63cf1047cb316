using System.Globalization;
using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS3012.</summary>
internal sealed class DischargedBeforeConferred() : RecordCheck<Mandate>(new Rule(
    "WSIS3012", "discharged-before-conferred", Severity.Error)
{
    Clause = "The model: what discharges a mandate comes after what confers it",
    Message = "{document} is earlier than {instrument}, which confers the mandate.",
    Checks = "No document that discharged a mandate is older than its instrument. Days come from the records, else "
        + "from the session or the year in the symbols. Silent where they leave the order open.",
    Why = "An older document answers an older request: the chain of requests and reports is then wrong by one link.",
    Mend = "Name the later report, or move the document to the mandate that it answers.",
    Suppress = "Where an organ asked for a report that had been issued already.",
}), ILooksBeyond
{
    public override void Run(Mandate mandate, ref Scope scope)
    {
        if (mandate.DischargedBy.IsEmpty)
        {
            return;
        }

        var conferred = DocumentDates.DaysOf(mandate.Instrument.Document, ref scope);
        for (var i = 0; i < mandate.DischargedBy.Count; i++)
        {
            if (DocumentDates.DaysOf(mandate.DischargedBy[i], ref scope).IsBefore(conferred))
            {
                scope.Report(
                    this,
                    string.Create(CultureInfo.InvariantCulture, $"/dischargedBy/{i}"),
                    new("document", mandate.DischargedBy[i].ToString()),
                    new("instrument", mandate.Instrument.Document.ToString()));
            }
        }
    }
}
