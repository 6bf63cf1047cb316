using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

internal sealed class DueSessionBeforeAdoption() : RecordRule<Mandate>(new Rule(
    "WSIS3009", "due-session-before-adoption", Severity.Error)
{
    Basis = "Session n of the General Assembly opens in September 1945 + n; a session of the Economic and "
        + "Social Council is named by its year",
    Message = "The report is due at session {session}, which ended before {document} was adopted.",
    Description = "The session at which a report is due had not ended when the instrument was adopted. Sessions are "
        + "compared if instrument and recipient belong to one organ; otherwise dates. No finding if several organs "
        + "are named as recipients, or if the recipient is the Commission, whose sessions are numbered separately.",
    Rationale = "Session and instrument do not fit. A year in place of an ordinal, or the "
        + "reverse, has the same effect.",
    HowToFix = "Correct the session: an ordinal for the Assembly (66), a year for the Council (2011).",
    WhenToSuppress = "Never: one of the statements is wrong.",
}), ICrossRecordRule
{
    public override void Run(Mandate mandate, ref RuleContext context)
    {
        if (mandate.Reporting is { Session: { } session } reporting
            && OrganSessions.DaysOf(reporting) is { } days
            && (IsOfLaterSession(mandate.Instrument.Document, session, reporting.To[0], ref context)
                || days.IsBefore(DocumentDates.DaysOf(mandate.Instrument.Document, ref context))))
        {
            context.Report(
                this,
                "/reporting/session",
                new("session", session),
                new("document", mandate.Instrument.Document.ToString()));
        }
    }

    private static bool IsOfLaterSession(
        DocumentRef instrument, int session, Code<Organ> organ, ref RuleContext context)
    {
        if (!InstrumentFacts.IsResolution(instrument, ref context))
        {
            return false;
        }

        ref readonly var symbol = ref context.SummaryOf(instrument.Symbol);
        return organ.ToString() == symbol.Organ
            && (organ == Organ.EconomicAndSocialCouncil
                ? symbol.Year > session
                : symbol.SessionKind == SessionKind.Regular && symbol.Session > session);
    }
}
