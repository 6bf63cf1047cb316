using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class IssuerDisagreesWithInstrument() : RecordRule<Mandate>(new Rule(
    "WSIS3002", "issuer-disagrees-with-instrument", Severity.Error)
{
    Basis = "The symbol of a resolution names the organ that adopted it; the outcome documents are the Summit's",
    Message = "{document} was adopted by {organ}, but the mandate names {issuer} as its issuer.",
    Description = "The organ that issues a mandate is the one that adopted its instrument: the General Assembly for "
        + "A/RES, the Economic and Social Council for E/RES, the Summit for its four outcome documents. No finding if "
        + "the organ of the document or the code of the issuer is unknown, or for joint symbols.",
    Rationale = "The issuer of a mandate determines who may be asked to act, who may change the "
        + "mandate and who receives the report.",
    HowToFix = "Correct `issuedBy`, or cite the resolution of the organ that is meant. The Council and the "
        + "Assembly often make the same request: E/RES/2010/2 asked for the report first, A/RES/65/141 asked "
        + "again; these are two mandates.",
    WhenToSuppress = "Never: one of the two statements is wrong.",
}), ICrossRecordRule
{
    public override void Run(Mandate mandate, ref RuleContext context)
    {
        var issuer = mandate.IssuedBy;
        if (InstrumentFacts.IsOf(mandate.Instrument.Document, issuer, ref context))
        {
            return;
        }

        var organ = InstrumentFacts.OrganOf(mandate.Instrument.Document, ref context);
        if (organ.IsKnown && issuer.IsKnown && organ != issuer)
        {
            context.Report(
                this,
                "/issuedBy",
                new("document", mandate.Instrument.Document.ToString()),
                new("organ", organ.ToString()),
                new("issuer", issuer.ToString()));
        }
    }
}
