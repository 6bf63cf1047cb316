using Wsis.Governance.Findings;
using Wsis.Governance.Records;

namespace Wsis.Governance.Validation;

/// <summary>WSIS3002.</summary>
internal sealed class IssuerDisagreesWithInstrument() : RecordCheck<Mandate>(new Rule(
    "WSIS3002", "issuer-disagrees-with-instrument", Severity.Error)
{
    Clause = "The symbol of a resolution names the organ that adopted it; the outcome documents are the Summit's",
    Message = "{document} is of {organ}, but the mandate is said to be issued by {issuer}.",
    Checks = "The organ that issues a mandate is the one that adopted its instrument: the General Assembly for A/RES, "
        + "the Economic and Social Council for E/RES, the Summit for its four outcome documents. Silent where the "
        + "organ of the document or the code of the issuer is not known, and for joint symbols.",
    Why = "Who issued a mandate decides who may be told to do what, who may change it and who hears the report.",
    Mend = "Correct \"issuedBy\", or cite the resolution of the organ that is meant. The Council and the Assembly "
        + "often ask for the same: E/RES/2010/2 asked for the report first, A/RES/65/141 asked again; these are two "
        + "mandates.",
    Suppress = "Never: one of the two statements is wrong.",
}), ILooksBeyond
{
    public override void Run(Mandate mandate, ref Scope scope)
    {
        var issuer = mandate.IssuedBy;
        if (Instruments.IsOf(mandate.Instrument.Document, issuer, ref scope))
        {
            return;
        }

        var organ = Instruments.OrganOf(mandate.Instrument.Document, ref scope);
        if (organ.IsKnown && issuer.IsKnown && organ != issuer)
        {
            scope.Report(
                this,
                "/issuedBy",
                new("document", mandate.Instrument.Document.ToString()),
                new("organ", organ.ToString()),
                new("issuer", issuer.ToString()));
        }
    }
}
