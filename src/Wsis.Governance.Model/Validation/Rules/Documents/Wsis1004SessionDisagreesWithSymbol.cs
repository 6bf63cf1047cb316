using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class SessionDisagreesWithSymbol()
    : RuleImplementation(new Rule("WSIS1004", "session-disagrees-with-symbol", Severity.Error)
    {
        Basis =
        "Dag Hammarskjöld Library, research guide on United Nations document symbols: from 1976 symbols of the "
        + "General Assembly name the session, from 1978 those of the Economic and Social Council the year",
        Message = "{symbol} names the session {expected}; the record says {session}.",
        Description = "The session of a resolution, and the session to which a report is submitted, is the "
            + "one that the symbol names: for the General Assembly the number of the regular session, for "
            + "the Economic and Social Council the year. If a report is submitted twice to one organ, one "
            + "of the two sessions must match.",
        Rationale = "One of the two is a typing error, and readers look for the document in the wrong session.",
        HowToFix = "Correct the session, or the symbol if its number is wrong.",
        WhenToSuppress = "If a document was carried over to a later session under its old "
            + "symbol; the source should say so.",
    }), IRuleFor<Resolution>, IRuleFor<Report>
{
    public void Run(Resolution resolution, ref RuleContext context)
    {
        if (resolution.Session is { } session)
        {
            Check(resolution.Symbol, resolution.Organ, session, "/session", ref context);
        }
    }

    public void Run(Report report, ref RuleContext context)
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
                    ref context);
            }
        }
    }

    private void Check(DocumentSymbol symbol, Code<Organ> organ, int session, string place, ref RuleContext context)
    {
        if (OrganSessions.NamedBy(symbol, organ) is not 0 and var expected && expected != session)
        {
            context.Report(
                this,
                place,
                new("symbol", symbol.Canonical),
                new("expected", expected),
                new("session", session));
        }
    }

    // Called only after a session that disagrees; true if another submission agrees.
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
