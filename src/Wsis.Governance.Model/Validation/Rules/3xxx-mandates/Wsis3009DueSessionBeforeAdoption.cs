using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS3009.</summary>
internal sealed class DueSessionBeforeAdoption() : RecordCheck<Mandate>(new Rule(
    "WSIS3009", "due-session-before-adoption", Severity.Error)
{
    Clause = "Session n of the General Assembly opens in September 1945 + n; a session of the Economic and Social "
        + "Council bears its year",
    Message = "The report is due at session {session}, which was over before {document} was adopted.",
    Checks = "The session at which a report is due was not over when the instrument was adopted. Sessions are compared "
        + "where instrument and recipient are of one organ, else days. Silent where several organs are named as "
        + "recipients, or the Commission, whose sessions have a count of their own.",
    Why = "Session and instrument do not go together. A year where an ordinal belongs, or the reverse, looks like this "
        + "too.",
    Mend = "Correct the session: an ordinal for the Assembly (66), a year for the Council (2011).",
    Suppress = "Never: one of the statements is wrong.",
}), ILooksBeyond
{
    public override void Run(Mandate mandate, ref Scope scope)
    {
        if (mandate.Reporting is { Session: { } session } reporting
            && OrganSessions.DaysOf(reporting) is { } days
            && (IsOfLaterSession(mandate.Instrument.Document, session, reporting.To[0], ref scope)
                || days.IsBefore(DocumentDates.DaysOf(mandate.Instrument.Document, ref scope))))
        {
            scope.Report(
                this,
                "/reporting/session",
                new("session", session),
                new("document", mandate.Instrument.Document.ToString()));
        }
    }

    private static bool IsOfLaterSession(DocumentRef instrument, int session, Code<Organ> organ, ref Scope scope)
    {
        if (!Instruments.IsResolution(instrument, ref scope))
        {
            return false;
        }

        ref readonly var symbol = ref scope.SummaryOf(instrument.Symbol);
        return organ.ToString() == symbol.Organ
            && (organ == Organ.EconomicAndSocialCouncil
                ? symbol.Year > session
                : symbol.SessionKind == SessionKind.Regular && symbol.Session > session);
    }
}
