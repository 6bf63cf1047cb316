using System.Globalization;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class DischargedBeforeConferred() : RecordRule<Mandate>(new Rule(
    "WSIS3012", "discharged-before-conferred", Severity.Error)
{
    Basis = "The model: a mandate is conferred before it is discharged",
    Message = "{document} is {relation} {instrument}, which confers the mandate.",
    Description = "No document that discharged a mandate is older than its instrument or is its instrument; an "
        + "organ that decides can discharge a mandate in the same document. Dates are taken "
        + "from the records or, if missing, from the session or the year in the symbols. No finding if "
        + "they do not decide the order.",
    Rationale = "An older document answers an older request, so the chain of requests and "
        + "reports is wrong by one link.",
    HowToFix = "Name the later report, or move the document to the mandate that it answers.",
    WhenToSuppress = "If an organ requested a report that had already been issued.",
}), ICrossRecordRule
{
    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (mandate.DischargedBy.IsEmpty)
        {
            return;
        }

        var conferred = DocumentDates.DaysOf(mandate.Instrument.Document, ref context);
        for (var i = 0; i < mandate.DischargedBy.Count; i++)
        {
            var isInstrument = mandate.DischargedBy[i] == mandate.Instrument.Document.Symbol;
            if (isInstrument ? mandate.Verb != OperativeVerb.Decides
                : DocumentDates.DaysOf(mandate.DischargedBy[i], ref context).IsBefore(conferred))
            {
                context.Report(
                    this,
                    string.Create(CultureInfo.InvariantCulture, $"/dischargedBy/{i}"),
                    new("document", mandate.DischargedBy[i].ToString()),
                    new("relation", isInstrument ? "the same document as" : "earlier than"),
                    new("instrument", mandate.Instrument.Document.ToString()));
            }
        }
    }
}
