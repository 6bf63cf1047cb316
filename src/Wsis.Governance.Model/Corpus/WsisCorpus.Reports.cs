using Wsis.Governance.Calendar;

namespace Wsis.Governance;

/// <content>Queries about reports that are due.</content>
public sealed partial class WsisCorpus
{
    /// <summary>The reports that mandates request for a year, in the order of the corpus. The year is that of
    /// <see cref="Reporting.Due"/>; if it is not stated, that of <see cref="Reporting.Session"/>: the year in which
    /// a session of the General Assembly or of the Human Rights Council opens, and the year that names a session of the
    /// Economic and Social Council. The 66th session of the Assembly is in 2011.</summary>
    /// <param name="year">The year.</param>
    /// <remarks>Of a report that recurs only the first is found. Not found are reports to several organs, to another
    /// organ, or to a session of the Human Rights Council whose year is not known, if no date is stated. The status of
    /// the mandate does not matter.</remarks>
    public IReadOnlyList<DueReport> ReportsDueIn(int year)
    {
        var due = new List<DueReport>();
        foreach (var mandate in Mandates)
        {
            foreach (var reporting in (ReadOnlySpan<Reporting?>)[mandate.Reporting, .. mandate.FurtherReporting])
            {
                if (reporting is not null && YearOf(reporting) == year)
                {
                    due.Add(new DueReport(mandate, reporting));
                }
            }
        }

        return due;
    }

    private static int? YearOf(Reporting reporting) =>
        !reporting.Due.IsDefault ? reporting.Due.Year
        : reporting is { Session: { } session, To.Count: 1 } ? YearOf(reporting.To[0], session)
        : null;

    private static int? YearOf(Code<Organ> organ, int session) =>
        organ == Organ.GeneralAssembly ? UnitedNationsCalendar.AssemblySession(session)?.First.Year
        : organ == Organ.EconomicAndSocialCouncil ? session
        : organ == Organ.HumanRightsCouncil
            && UnitedNationsCalendar.HumanRightsCouncilSession(session) is { } days && days.First.Year == days.Last.Year
            ? days.First.Year
        : null;
}
