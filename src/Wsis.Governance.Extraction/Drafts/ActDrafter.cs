using System.Runtime.InteropServices;

namespace Wsis.Governance.Extraction.Drafts;

/// <summary>Drafts what provisions and mandates have in common: the addressees and reports of an act.</summary>
internal static class ActDrafter
{
    /// <summary>The act of a provision.</summary>
    public static Act Draft(DraftScope scope, ExtractedAct act)
    {
        var reports = Reports(scope, act);
        return new Act
        {
            Verb = act.Verb,
            Addressees = Known(act),
            AddresseeNames = Names(scope, act),
            Reporting = reports.Count == 0 ? null : reports[0],
            FurtherReporting = reports.Count < 2 ? default
                : ValueList.Create<Reporting>(CollectionsMarshal.AsSpan(reports)[1..]),
        };
    }

    // The addressees that are known organizations or groups, each once.
    private static ValueList<Addressee> Known(ExtractedAct act)
    {
        List<Addressee>? known = null;
        foreach (var one in act.Addressees)
        {
            if (!one.Known.IsDefault && known?.Contains(one.Known) != true)
            {
                (known ??= []).Add(one.Known);
            }
        }

        return known is null ? default : [.. known];
    }

    // The names of the other addressees, each once.
    private static ValueList<LocalizedText> Names(DraftScope scope, ExtractedAct act)
    {
        List<LocalizedText>? names = null;
        foreach (var one in act.Addressees)
        {
            if (one.Known.IsDefault && scope.Text(one.Name) is var name && names?.Contains(name) != true)
            {
                (names ??= []).Add(name);
            }
        }

        return names is null ? default : [.. names];
    }

    // The reports to organs that have a code. Each session and each date is a report of its own.
    private static List<Reporting> Reports(DraftScope scope, ExtractedAct act)
    {
        var reports = new List<Reporting>(act.Reporting.Count);
        foreach (var report in act.Reporting)
        {
            if (!report.Organ.IsDefault)
            {
                reports.Add(new Reporting
                {
                    To = [report.Organ],
                    Through = report.Through,
                    Session = report.Session,
                    Frequency = report.Frequency,
                    Due = scope.IsBeforeAdoption(report.Due) ? default : report.Due,
                });
            }
        }

        return reports;
    }
}
