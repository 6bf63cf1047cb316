using System.Runtime.InteropServices;

namespace Wsis.Governance.Extraction.Acts;

/// <summary>The reports that an act requests, in order.</summary>
internal sealed class ReportList
{
    /// <summary>From this number on, a session is named by its year.</summary>
    public const int FirstYear = 1000;

    private readonly List<ExtractedReporting> found = [];

    /// <summary>The reports, in order.</summary>
    public ValueList<ExtractedReporting> Reports =>
        ValueList.Create<ExtractedReporting>(CollectionsMarshal.AsSpan(found));

    public int Count => found.Count;

    /// <summary>Begins the reports of an act.</summary>
    public void Clear() => found.Clear();

    /// <summary>Adds a report to each of several receivers.</summary>
    public void Add(List<Recipient> receivers, TextSpan span, int? session, PartialDate due)
    {
        foreach (var receiver in receivers)
        {
            Add(receiver, span, session, due);
        }
    }

    /// <summary>Adds a report to a receiver.</summary>
    public void Add(Recipient receiver, TextSpan span, int? session, PartialDate due) =>
        found.Add(new ExtractedReporting(receiver.Organ, span)
        {
            OrganName = receiver.Name,
            Session = session >= FirstYear && HasNumberedSessions(receiver.Organ) ? null : session,
            Due = due,
        });

    /// <summary>Adds a report to each of several receivers at its own session: "to the Council and the Assembly at
    /// their sixtieth and eightieth sessions".</summary>
    public void AddInTurn(IReadOnlyList<Recipient> receivers, TextSpan span, List<int> sessions, PartialDate due)
    {
        for (var i = 0; i < sessions.Count; i++)
        {
            Add(receivers[i], span, sessions[i], due);
        }
    }

    /// <summary>Sets the date of the last report, if it is one to that organ at a session, and has no date.</summary>
    public bool TryComplete(Code<Organ> organ, PartialDate due)
    {
        if (found[^1] is not { Session: not null, Due.IsDefault: true } last || last.Organ != organ)
        {
            return false;
        }

        found[^1] = last with { Due = due };
        return true;
    }

    /// <summary>Sets what applies to all reports of a clause, wherever in the clause it is named.</summary>
    /// <param name="clause">The number of reports before the clause.</param>
    /// <param name="frequency">The frequency.</param>
    /// <param name="through">The organs that the reports pass, in order.</param>
    public void Complete(int clause, Code<ReportingFrequency> frequency, List<Code<Organ>> through)
    {
        for (var i = clause; i < found.Count && (through.Count > 0 || !frequency.IsDefault); i++)
        {
            var organ = found[i].Organ;
            found[i] = found[i] with
            {
                Frequency = frequency,
                Through = [.. through.Where(passed => !passed.IsDefault && passed != organ)],
            };
        }
    }

    /// <summary>True for an organ whose sessions have numbers: of "to the Assembly, through the Council at its session
    /// of 2026" the year is the Council's.</summary>
    public static bool HasNumberedSessions(Code<Organ> organ) =>
        organ == Organ.GeneralAssembly || organ == Organ.HumanRightsCouncil;
}
