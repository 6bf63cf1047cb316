using Wsis.Governance.Findings;
using Wsis.Governance.Records;
using Wsis.Governance.Values;

namespace Wsis.Governance.Validation;

/// <summary>WSIS1004.</summary>
internal sealed class SessionDisagreesWithSymbol()
    : Check(new Rule("WSIS1004", "session-disagrees-with-symbol", Severity.Error)
    {
        Clause =
        "Dag Hammarskjöld Library, research guide on United Nations document symbols: from 1976 symbols of the "
        + "General Assembly name the session, from 1978 those of the Economic and Social Council the year",
        Message = "{symbol} names the session {expected}; the record says {session}.",
        Checks =
        "The session of a resolution, and the session that a report is submitted to, is the one its symbol names: "
        + "for the General Assembly the number of the regular session, for the Economic and Social Council the year. "
        + "A report that is submitted to one organ twice agrees once.",
        Why = "One of the two is a slip; a report would be looked for in the wrong session.",
        Mend = "Correct the session, or the symbol where its number is wrong.",
        Suppress =
        "Where a document was carried over to a later session under its old symbol; the source should say so.",
    }), ICheckOf<Resolution>, ICheckOf<Report>
{
    public void Run(Resolution resolution, ref Scope scope)
    {
        if (resolution.Session is { } session)
        {
            Check(resolution.Symbol, resolution.Organ, session, "/session", ref scope);
        }
    }

    public void Run(Report report, ref Scope scope)
    {
        for (var i = 0; i < report.SubmittedTo.Count; i++)
        {
            var submission = report.SubmittedTo[i];
            var expected = OrganSessions.NamedBy(report.Symbol, submission.Organ);
            if (submission.Session is { } session && expected != session && !Has(report, submission.Organ, expected))
            {
                Check(
                    report.Symbol,
                    submission.Organ,
                    session,
                    FormattableString.Invariant($"/submittedTo/{i}/session"),
                    ref scope);
            }
        }
    }

    private void Check(DocumentSymbol symbol, Code<Organ> organ, int session, string place, ref Scope scope)
    {
        if (OrganSessions.NamedBy(symbol, organ) is not 0 and var expected && expected != session)
        {
            scope.Report(
                this,
                place,
                new("symbol", symbol.Canonical),
                new("expected", expected),
                new("session", session));
        }
    }

    // Asked only where a session disagrees already, and true at the first one that agrees.
    private static bool Has(Report report, Code<Organ> organ, int session)
    {
        foreach (var submission in report.SubmittedTo)
        {
            if (submission.Organ == organ && submission.Session == session)
            {
                return true;
            }
        }

        return false;
    }
}
