using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Mandates;

/// <summary>WSIS3009.</summary>
internal sealed class DueSessionBeforeAdoption() : RecordRule<Mandate>(new Rule(
    "WSIS3009", "due-session-before-adoption", Severity.Error)
{
    Basis = "Session n of the General Assembly opens in September 1945 + n; a session of the Economic and Social "
        + "Council bears its year",
    Message = "The report is due at session {session}, which was over before {document} was adopted.",
    Description =
        "The session at which a report is due was not over when the instrument was adopted. Sessions are compared "
        + "where instrument and recipient are of one organ, else days. Silent where several organs are named as "
        + "recipients, or the Commission, whose sessions have a count of their own.",
    Rationale =
        "Session and instrument do not go together. A year where an ordinal belongs, or the reverse, looks like this "
        + "too.",
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
