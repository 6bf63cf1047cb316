using Wsis.Governance.Calendar;
using Wsis.Governance.Validation.Engine;

namespace Wsis.Governance.Validation.Rules.Documents;

internal sealed class ImpossibleSession() : RuleImplementation(new Rule(
    "WSIS1021", "impossible-session", Severity.Error)
{
    Basis = "Rules of procedure of the General Assembly, rule 1: one regular session a year since 1946; the sessions "
        + "of the Economic and Social Council by year, those of the Human Rights Council since 2006",
    Message = "{session} cannot be a session{organ}: {problem}.",
    Description = "Session numbers begin at 1. A session of the General Assembly or of the Human Rights Council "
        + "is an ordinal that is reached within the next fifty years; a session of a commission is an ordinal, too. A "
        + "session of the Economic and Social Council is a year from 1946 on, or an ordinal up to 65, as until 1978. "
        + "If several organs are named, the session is possible for at least one of them. No finding if the symbol "
        + "of the document also names the session: WSIS1004 and WSIS1018 check it.",
    Rationale = "The value is a year in place of an ordinal, the reverse, or a typing error.",
    HowToFix = "Look up the session: 66 for the sixty-sixth session of the General Assembly, 2011 for the session of "
        + "the Economic and Social Council in that year.",
    WhenToSuppress = "Never: such a session cannot be found.",
}), IRuleFor<Resolution>, IRuleFor<Report>, IRuleFor<Mandate>
{
    private const string NamedByOrdinal = "its sessions are named by their ordinal, not by their year";
    private const int MaxYearsAhead = 50;
    private const int MaxSessions = 9999;
    private const int MaxOrdinalOfTheCouncil = 65;

    public void Run(Resolution resolution, ref RuleContext context)
    {
        if (resolution.Session is { } session && OrganSessions.NamedBy(resolution.Symbol, resolution.Organ) == 0
            && ProblemOf(resolution.Organ, session, ref context) is { } problem)
        {
            Report("/session", session, resolution.Organ, problem, ref context);
        }

        for (var i = 0; i < resolution.Provisions.Count; i++)
        {
            var acts = resolution.Provisions[i].Acts;
            for (var act = 0; act < acts.Count; act++)
            {
                Check(acts[act].Reporting, acts[act].FurtherReporting, (i, act), ref context);
            }
        }
    }

    public void Run(Report report, ref RuleContext context)
    {
        for (var i = 0; i < report.SubmittedTo.Count; i++)
        {
            var submission = report.SubmittedTo[i];
            if (submission.Session is { } session && OrganSessions.NamedBy(report.Symbol, submission.Organ) == 0
                && ProblemOf(submission.Organ, session, ref context) is { } problem)
            {
                var place = FormattableString.Invariant($"/submittedTo/{i}/session");
                Report(place, session, submission.Organ, problem, ref context);
            }
        }
    }

    public void Run(Mandate mandate, ref RuleContext context) =>
        Check(mandate.Reporting, mandate.FurtherReporting, null, ref context);

    private void Check(
        Reporting? first, ValueList<Reporting> further, (int Provision, int Number)? act, ref RuleContext context)
    {
        if (ProblemOf(first, ref context) is { } problem)
        {
            Report(PlaceOf(act) + "/reporting/session", first!, problem, ref context);
        }

        for (var i = 0; i < further.Count; i++)
        {
            if (ProblemOf(further[i], ref context) is { } another)
            {
                var there = FormattableString.Invariant($"{PlaceOf(act)}/furtherReporting/{i}/session");
                Report(there, further[i], another, ref context);
            }
        }
    }

    private static string PlaceOf((int Provision, int Number)? act) => act is { } one
        ? FormattableString.Invariant($"/provisions/{one.Provision}/acts/{one.Number}")
        : "";

    // If several organs are named, the session may belong to any of them.
    private static string? ProblemOf(Reporting? reporting, ref RuleContext context)
    {
        if (reporting?.Session is not { } session)
        {
            return null;
        }

        var problem = reporting.To.Count == 0 ? ProblemOf(default, session, ref context) : null;
        for (var i = 0; i < reporting.To.Count; i++)
        {
            problem = ProblemOf(reporting.To[i], session, ref context);
            if (problem is null)
            {
                return null;
            }
        }

        return problem;
    }

    private void Report(string place, Reporting reporting, string problem, ref RuleContext context) => Report(
        place,
        reporting.Session ?? 0,
        reporting.To.Count == 1 ? reporting.To[0] : default,
        problem,
        ref context);

    private void Report(string place, int session, Code<Organ> organ, string problem, ref RuleContext context) =>
        context.Report(
            this,
            place,
            new("session", session),
            new("organ", organ.IsDefault ? "" : $" of the organ \"{organ}\""),
            new("problem", problem));

    private static string? ProblemOf(Code<Organ> organ, int session, ref RuleContext context)
    {
        if (session < 1)
        {
            return "sessions are counted from 1";
        }

        // Until 1978 the Council numbered its sessions with ordinals, and texts of that time use them: the last is 63,
        // and resolutions of 1977 name the next ones.
        if (organ == Organ.EconomicAndSocialCouncil && session <= MaxOrdinalOfTheCouncil)
        {
            return null;
        }

        if (organ == Organ.EconomicAndSocialCouncil && OrganSessions.DaysOf(organ, session) is null)
        {
            return "its sessions are named by their year, from 1946 on";
        }

        if (organ != Organ.GeneralAssembly && organ != Organ.EconomicAndSocialCouncil
            && organ != Organ.HumanRightsCouncil)
        {
            return session > MaxSessions ? "no organ has so many sessions"
                : session >= UnitedNationsCalendar.FirstYear && IsCommission(organ) ? NamedByOrdinal
                : null;
        }

        return OrganSessions.DaysOf(organ, session) is { } days
            && (context.IsOver(days.First.Year) || days.First <= context.Day.AddYears(MaxYearsAhead))
                ? null
                : organ != Organ.EconomicAndSocialCouncil && session > UnitedNationsCalendar.FirstYear
                    ? NamedByOrdinal
                    : "it opens more than fifty years ahead";
    }

    // Executive boards name their sessions by year.
    private static bool IsCommission(Code<Organ> organ) =>
        organ.IsKnown && organ.ToString() is var code
        && (code.StartsWith("commission", StringComparison.Ordinal)
            || code.EndsWith("Commission", StringComparison.Ordinal));
}
